import type { Answer, Question } from "./messages";
import { addNewerMethods } from "./newer-methods";
import { parserLanguage } from "./parser-language";

// The program of the worker: Neo4j's own parser and analysis, too heavy for the page's thread.

addNewerMethods();

const answer = (message: Answer) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answerTo(data).then(answer, () => answer({ id: data.id, failed: true }));
});

async function answerTo(question: Question): Promise<Answer> {
  const { id, text, vocabulary } = question;
  return question.ask === "check"
    ? { id, problems: await parserLanguage.check(text, vocabulary) }
    : { id, proposals: await parserLanguage.propose(text, question.at, vocabulary) };
}

answer({ id: 0, ready: true });
