import { ROUTES } from "@/lib/contract/routes";
import { leaderboardOf } from "@/lib/query/leaderboard";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

export const GET = handle(ROUTES.leaderboard, async ({ id }) => leaderboardOf(await currentAtlas(), id));
