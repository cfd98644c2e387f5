import { ROUTES } from "@/lib/contract/routes";
import { listNodes } from "@/lib/query/list";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.nodes, async (wanted) => listNodes(await currentAtlas(), wanted));
