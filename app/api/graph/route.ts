import { ROUTES } from "@/lib/contract/routes";
import { graphResponse } from "@/lib/server/graph";
import { handleRaw } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handleRaw(ROUTES.graph, async (filters, { request }) =>
  graphResponse(await currentAtlas(), filters, request),
);
