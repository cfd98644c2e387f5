import type { Atlas, AtlasEdge, AtlasNode } from "../atlas";
import type { TopicParents } from "../shown/shown";

/** What connects a topic with another of its level. */
export interface Bridge {
  readonly topic: string;
  /** Papers of either side that are connected with something of the other. */
  readonly papers: number;
  /** What most of these connections run through, the strongest first. */
  readonly by: readonly AtlasNode[];
}

/** How many things a bridge names. */
const NAMED = 3;

/**
 * The other topics that a topic is connected with: papers of one that work with methods, benchmarks, datasets or
 * models of the other. Coarse topics are compared with coarse ones, finer ones with finer ones.
 */
export function bridgesOf(atlas: Atlas, topic: string, parents: TopicParents): Bridge[] {
  const coarse = [...parents.values()].includes(topic);
  const sideOf = ({ topic: own }: AtlasNode) => (own !== null && coarse ? (parents.get(own) ?? own) : own);
  const across = new Map<string, Crossing>();
  for (const edge of atlas.edges) {
    const ends = paperAndThing(edge);
    const other = ends && otherSide(topic, sideOf(ends.paper), sideOf(ends.thing));
    if (!ends || !other) continue;
    const crossing = across.get(other) ?? { papers: new Set(), things: new Map() };
    crossing.papers.add(ends.paper);
    crossing.things.set(ends.thing, (crossing.things.get(ends.thing) ?? 0) + 1);
    across.set(other, crossing);
  }
  return [...across]
    .map(([other, { papers, things }]) => ({ topic: other, papers: papers.size, by: strongest(things) }))
    .sort((a, b) => b.papers - a.papers || (a.topic < b.topic ? -1 : 1));
}

function paperAndThing({ source, target }: AtlasEdge) {
  const [paper, thing] = source.label === "Paper" ? [source, target] : [target, source];
  return paper.label === "Paper" && !NO_THINGS.has(thing.label) ? { paper, thing } : null;
}

/** Where a connection leads from a topic; null where it stays within it or does not touch it. */
function otherSide(topic: string, a: string | null, b: string | null): string | null {
  if (a === b) return null;
  if (a === topic) return b;
  return b === topic ? a : null;
}

const NO_THINGS: ReadonlySet<AtlasNode["label"]> = new Set(["Paper", "Author", "Result"]);

interface Crossing {
  readonly papers: Set<AtlasNode>;
  readonly things: Map<AtlasNode, number>;
}

function strongest(things: ReadonlyMap<AtlasNode, number>): AtlasNode[] {
  return [...things]
    .sort(([a, m], [b, n]) => n - m || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(([node]) => node);
}
