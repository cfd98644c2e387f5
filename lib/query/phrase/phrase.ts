import type { Phrase, PhraseChip } from "../../contract/phrase";
import type { PhrasesResponse } from "../../contract/search";
import type { NodeSummary } from "../../contract/shared";
import type { NodeLabel } from "../../model/kinds";
import type { Atlas } from "../atlas";
import { closestNode } from "../search";
import { cypherOf } from "./cypher";
import { parsePhrase } from "./parse";
import { type Question, type Requirement, resolvePhrase, type Thing } from "./resolve";
import { MEANINGS, PLURALS } from "./words";

/** The phrase that a text is, or, where it names one thing, phrases about that. */
export function phrasesFor(atlas: Atlas, q: string): PhrasesResponse {
  const reading = phraseOf(atlas, q);
  const named = reading ? null : closestNode(atlas, { q, closeness: "whole" });
  return { query: q, reading, about: named ? phrasesAbout(named) : [] };
}

/** Reads a text as a phrase, such as "papers using GRPO and MCTS"; null for any other text. */
export function phraseOf(atlas: Atlas, text: string): Phrase | null {
  const parsed = parsePhrase(text);
  const question = parsed && resolvePhrase(atlas, parsed);
  return question && phraseFor(question);
}

/** What may be asked about a kind of thing, the most telling question first. */
const ASKED: Readonly<
  Partial<Record<NodeLabel, readonly (readonly [NodeLabel, Requirement["relation"]])[]>>
> = {
  Method: [
    ["Paper", "uses"],
    ["Benchmark", "uses"],
    ["Author", "about"],
  ],
  Benchmark: [
    ["Method", "evaluates"],
    ["Paper", "reports"],
  ],
  Dataset: [
    ["Paper", "trains"],
    ["Method", "about"],
  ],
  Model: [
    ["Paper", "uses"],
    ["Benchmark", "uses"],
  ],
  Author: [
    ["Author", "about"],
    ["Method", "about"],
  ],
  Topic: [
    ["Method", "about"],
    ["Author", "about"],
  ],
};

/** Phrases about a thing, for whoever typed only its name. */
function phrasesAbout({ id, label, name }: NodeSummary): Phrase[] {
  return (ASKED[label] ?? []).map(([subject, relation]) =>
    phraseFor({
      subject,
      link: null,
      span: null,
      requirements: [{ relation, oneOf: [{ id, label, name }] }],
    }),
  );
}

function phraseFor(question: Question): Phrase {
  return { text: textOf(question), chips: chipsOf(question), query: cypherOf(question) };
}

function chipsOf({ subject, requirements, span }: Question): PhraseChip[] {
  return [
    { kind: "subject", label: subject },
    ...requirements.flatMap(({ relation, oneOf }, i): PhraseChip[] => [
      // Relations of one sort are said once: "using GRPO and MCTS".
      requirements[i - 1]?.relation === relation
        ? { kind: "join", word: "and" }
        : { kind: "relation", relation },
      ...oneOf.flatMap((thing, at): PhraseChip[] => [
        ...(at > 0 ? [{ kind: "join" as const, word: "or" as const }] : []),
        chipOf(thing),
      ]),
    ]),
    ...(span ? [{ kind: "dates" as const, ...span }] : []),
  ];
}

const chipOf = (thing: Thing): PhraseChip =>
  "id" in thing
    ? { kind: "thing", id: thing.id, label: thing.label, name: thing.name }
    : { kind: "any", label: thing.label };

function textOf({ subject, requirements, span, link }: Question): string {
  const clauses = requirements.map((requirement, i) => {
    const names = requirement.oneOf
      .map((thing) => ("id" in thing ? thing.name : `any ${thing.label.toLowerCase()}`))
      .join(" or ");
    const again = requirements[i - 1]?.relation === requirement.relation;
    const joint = i === 0 ? "" : "and ";
    return again ? `${joint}${names}` : `${joint}${sayingOf(link ? "Paper" : subject, requirement)} ${names}`;
  });
  const dates = span ? [datesText(span)] : [];
  const linked = link ? [link === "INTRODUCES" ? "introduced by papers" : "used by papers"] : [];
  return [PLURALS[subject] ?? "", ...linked, ...dates, ...clauses].filter(Boolean).join(" ");
}

function sayingOf(subject: NodeLabel, { relation, oneOf }: Requirement): string {
  const { say, sayOfOthers = say } = MEANINGS[relation];
  if (relation === "about" && oneOf[0]?.label === "Author")
    return subject === "Author" ? "working with" : "by";
  if (subject === "Paper") return say;
  return subject === "Author" && relation !== "about" ? say : sayOfOthers;
}

function datesText({ from, before }: NonNullable<Question["span"]>): string {
  return [from === null ? "" : `since ${from}`, before === null ? "" : `before ${before}`]
    .filter(Boolean)
    .join(" ");
}
