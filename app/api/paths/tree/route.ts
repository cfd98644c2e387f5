import { ROUTES } from "@/lib/contract/routes";
import { findTree } from "@/lib/query/paths/tree";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.pathTree, async (question, { signal }) =>
  findTree(await currentAtlas(), question, { signal }),
);
