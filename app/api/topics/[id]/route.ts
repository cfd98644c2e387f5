import { ROUTES } from "@/lib/contract/routes";
import { bridgesOf } from "@/lib/query/bridges";
import { topicOf } from "@/lib/query/topics";
import { handle } from "@/lib/server/handle";
import { currentAtlas } from "@/lib/server/store";

export const dynamic = "force-dynamic";

const BRIDGES = 12;

export const GET = handle(ROUTES.topic, async ({ id }) => {
  const atlas = await currentAtlas();
  return { ...topicOf(atlas, id), ...bridgesOf(atlas, { between: [id], limit: BRIDGES }) };
});
