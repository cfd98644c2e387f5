import { ROUTES } from "@/lib/contract/routes";
import { neighboursOf } from "@/lib/query/node";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.neighbours, async ({ id, ...wanted }) =>
  neighboursOf(await currentAtlas(), id, wanted),
);
