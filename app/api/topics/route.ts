import { ROUTES } from "@/lib/contract/routes";
import { topicsOf } from "@/lib/query/topics";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.topics, async (page) => topicsOf(await currentAtlas(), page));
