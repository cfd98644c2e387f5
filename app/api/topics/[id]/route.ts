import { ROUTES } from "@/lib/contract/routes";
import { topicOf } from "@/lib/query/topics";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.topic, async ({ id }) => topicOf(await currentAtlas(), id));
