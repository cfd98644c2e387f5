import { ROUTES } from "@/lib/contract/routes";
import { phrasesFor } from "@/lib/query/phrase/phrase";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.phrases, async ({ q }) => phrasesFor(await currentAtlas(), q));
