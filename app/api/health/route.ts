import { ROUTES } from "@/lib/contract/routes";
import { handle } from "@/lib/server/handle";
import { storeInfo } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.health, async () => ({ ...(await storeInfo()) }));
