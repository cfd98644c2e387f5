import { ROUTES } from "@/lib/contract/routes";
import { graphResponse } from "@/lib/server/graph";
import { handleRaw } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const GET = handleRaw(ROUTES.graph, (filters, { request }) => graphResponse(filters, request));
