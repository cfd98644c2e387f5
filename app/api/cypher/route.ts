import { ROUTES } from "@/lib/contract/routes";
import { answerCypher } from "@/lib/server/cypher";
import { handle } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const POST = handle(ROUTES.cypher, (question, { signal }) => answerCypher(question, signal));
