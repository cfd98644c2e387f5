import { ROUTES } from "@/lib/contract/routes";
import { clientOf } from "@/lib/server/client";
import { answerCypher } from "@/lib/server/cypher";
import { handle } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const POST = handle(ROUTES.cypher, (question, { request, signal }) =>
  answerCypher(question, { client: clientOf(request), signal }),
);
