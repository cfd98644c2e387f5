import { ROUTES } from "@/lib/contract/routes";
import { profileOf } from "@/lib/query/profile";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.profile, async ({ id }) => profileOf(await currentAtlas(), id));
