import { ROUTES } from "@/lib/contract/routes";
import { bridgesOf } from "@/lib/query/bridges";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.bridges, async (question) => bridgesOf(await currentAtlas(), question));
