import type { CypherLanguage } from "@/lib/explorer/console/language/language";
import { smallLanguage } from "@/lib/explorer/console/language/small";
import type { Answer, Question } from "./messages";

/** The parser needs a while for its first answer; one that is late helps nobody who types. */
const PATIENCE_MS = 4000;

const PROGRAM = "/api/cypher-worker.js";

interface LateLanguage extends CypherLanguage {
  readonly close: () => void;
}

/**
 * Cypher by Neo4j's parser in a worker, started with the first question. Until it is there, where it does not answer,
 * and on small devices the small language answers in its place. `onReady` says when answers get better.
 */
export function createWorkerLanguage(onReady: () => void): LateLanguage {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let worker: Worker | null = null;
  let ready = false;
  let failed = isSmallDevice();
  let nextId = 1;

  const giveUp = () => {
    failed = true;
    worker?.terminate();
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const start = () => {
    worker = new Worker(PROGRAM, { name: "cypher" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if ("ready" in data) {
        ready = true;
        onReady();
      } else waiting.get(data.id)?.(data);
    });
    worker.addEventListener("error", giveUp);
  };
  const ask = (question: Question): Promise<Answer | null> => {
    if (failed) return Promise.resolve(null);
    if (!worker) start();
    if (!ready) return Promise.resolve(null);
    return new Promise((resolve) => {
      const settle = (answer: Answer | null) => {
        clearTimeout(timer);
        waiting.delete(question.id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle(null), PATIENCE_MS);
      waiting.set(question.id, settle);
      worker?.postMessage(question);
    });
  };
  return {
    async propose(text, at, vocabulary) {
      const answer = await ask({ id: nextId++, ask: "propose", text, at, vocabulary });
      return answer && "proposals" in answer ? answer.proposals : smallLanguage.propose(text, at, vocabulary);
    },
    async check(text, vocabulary) {
      const answer = await ask({ id: nextId++, ask: "check", text, vocabulary });
      return answer && "problems" in answer ? answer.problems : smallLanguage.check(text, vocabulary);
    },
    close: giveUp,
  };
}

/** Where memory or data is scarce, a parser of several megabytes is no help. */
function isSmallDevice(): boolean {
  const { deviceMemory = 8, connection } = navigator as Navigator & {
    readonly deviceMemory?: number;
    readonly connection?: { readonly saveData?: boolean };
  };
  return deviceMemory < 4 || connection?.saveData === true;
}
