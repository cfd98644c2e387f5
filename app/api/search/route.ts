import { ROUTES } from "@/lib/contract/routes";
import { searchAtlas } from "@/lib/query/search";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.search, async (question) => searchAtlas(await currentAtlas(), question));
