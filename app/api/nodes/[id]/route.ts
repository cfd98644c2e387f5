import { ROUTES } from "@/lib/contract/routes";
import { nodeOf } from "@/lib/query/node";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.node, async ({ id }) => nodeOf(await currentAtlas(), id));
