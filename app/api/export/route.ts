import { ROUTES } from "@/lib/contract/routes";
import { exportResponse } from "@/lib/server/export";
import { handleRaw } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const GET = handleRaw(ROUTES.export, (wanted, { request }) => exportResponse(wanted, request));
