import type { NeighboursResponse } from "../contract/node";
import type { EvidenceItem } from "../contract/shared";
import { EDGE_TYPES, type EdgeType } from "../model/kinds";
import type { Direction, Words } from "./strings/words";

export type Neighbour = NeighboursResponse["neighbours"][number];

export interface ConnectionGroup {
  readonly key: string;
  readonly phrase: string;
  readonly neighbours: readonly Neighbour[];
}

/** What comes first in Details: what a text says before what was computed, sources last. */
const ORDER: readonly EdgeType[] = [
  "INTRODUCES",
  "USES",
  "EXTENDS",
  "COMPARES_WITH",
  "EVALUATES_ON",
  "TRAINS_ON",
  "REPORTS",
  "ON",
  "OF",
  "AUTHORED",
  "PART_OF",
  "SIMILAR_TO",
  "IN_TOPIC",
  "LISTED_IN",
];

export function directionFrom(id: string, { connection }: Neighbour): Direction {
  return connection.source === id ? "out" : "in";
}

/** The connections of a node by relation and kind of the other end, the most certain and best connected first. */
export function groupConnections(
  id: string,
  neighbours: readonly Neighbour[],
  words: Words,
): ConnectionGroup[] {
  const groups = new Map<string, { rank: number; phrase: string; neighbours: Neighbour[] }>();
  for (const neighbour of neighbours) {
    const { type } = neighbour.connection;
    const phrase = words.relation(type, directionFrom(id, neighbour));
    const key = `${phrase} ${neighbour.node.label}`;
    const group = groups.get(key) ?? { rank: rankOf(type), phrase, neighbours: [] };
    group.neighbours.push(neighbour);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, neighbours: group.neighbours.sort(byWeight) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
}

const rankOf = (type: EdgeType) => {
  const place = ORDER.indexOf(type);
  return place === -1 ? EDGE_TYPES.length : place;
};

function byWeight(a: Neighbour, b: Neighbour): number {
  const sure = b.connection.confidence - a.connection.confidence;
  return sure || b.node.degree - a.node.degree || (a.connection.id < b.connection.id ? -1 : 1);
}

export interface Sentence {
  readonly neighbour: Neighbour;
  readonly evidence: EvidenceItem;
}

/** Relations whose evidence is a title or a list entry and so says little. */
const PLAIN: ReadonlySet<EdgeType> = new Set(["LISTED_IN", "AUTHORED", "IN_TOPIC", "SIMILAR_TO"]);

/** The sentences that say most about a node: read from running text, each once, what introduces it first. */
export function tellingSentences(neighbours: readonly Neighbour[]): Sentence[] {
  const all = neighbours
    .flatMap(sentencesOf)
    .sort(
      (a, b) =>
        plainness(a) - plainness(b) ||
        foreignness(a) - foreignness(b) ||
        a.turn - b.turn ||
        compareSentences(a, b),
    );
  const seen = new Set<string>();
  return all.filter(({ evidence }) => {
    const known = seen.has(evidence.quote);
    seen.add(evidence.quote);
    return !known;
  });
}

/** Sentences in the language of the page come first; the others are one press away. */
const foreignness = ({ evidence }: Sentence) => (/\p{Script=Han}/u.test(evidence.quote) ? 1 : 0);

/** The sentences of one connection, the most certain first; its `turn` lets others speak before the second. */
function sentencesOf(neighbour: Neighbour): (Sentence & { readonly turn: number })[] {
  return neighbour.connection.evidence
    .toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)
    .map((evidence, turn) => ({ neighbour, evidence, turn }));
}

const plainness = ({ neighbour }: Sentence) => (PLAIN.has(neighbour.connection.type) ? 1 : 0);

function compareSentences(a: Sentence, b: Sentence): number {
  const [first, second] = [a.neighbour.connection, b.neighbour.connection];
  return (
    rankOf(first.type) - rankOf(second.type) ||
    b.evidence.confidence - a.evidence.confidence ||
    (first.id < second.id ? -1 : 1)
  );
}
