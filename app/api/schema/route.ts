import { ROUTES } from "@/lib/contract/routes";
import { schemaOf } from "@/lib/query/schema";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.schema, async () => schemaOf(await currentAtlas()));
