import { openApiDocument } from "@/lib/contract/openapi";
import { ROUTES } from "@/lib/contract/routes";
import { handle } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.openapi, async () => openApiDocument());
