import { ROUTES } from "@/lib/contract/routes";
import { findPaths } from "@/lib/query/paths/paths";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.paths, async (question, { signal }) =>
  findPaths(await currentAtlas(), question, { signal }),
);
