import type { EdgeType } from "../model/kinds";
import type { Atlas, AtlasNode } from "./atlas";
import { type Link, linksOf } from "./links";
import type { Projection } from "./state/view";

interface Rule {
  readonly label: AtlasNode["label"];
  readonly relations: ReadonlySet<EdgeType>;
  /** In the ids of the connections. */
  readonly type: string;
}

/** What each projection joins, by which relationships with a paper. */
export const PROJECTION_RULES: Readonly<Record<Projection, Rule>> = {
  coauthors: { label: "Author", relations: new Set(["AUTHORED"]), type: "CO_AUTHOR" },
  comethods: {
    label: "Method",
    relations: new Set(["INTRODUCES", "USES", "COMPARES_WITH"]),
    type: "CO_METHOD",
  },
};

/** A paper with more of them says little about any two, and would draw a knot: it is left out. */
export const MOST_TOGETHER = 40;

export interface Projected {
  readonly links: readonly Link[];
  /** Papers that were left out because they hold more than MOST_TOGETHER. */
  readonly left: number;
}

/**
 * Joins what appears in one paper, over the papers that are shown: a one-mode projection of the bipartite graph,
 * with the number of common papers as weight (Newman 2001). Strongest first.
 */
export function projected(
  atlas: Atlas,
  papers: (paper: AtlasNode) => boolean,
  projection: Projection,
): Projected {
  const counts = new Map<string, number>();
  const { type } = PROJECTION_RULES[projection];
  let left = 0;
  for (const [, members] of membersByPaper(atlas, papers, projection)) {
    if (members.length > MOST_TOGETHER) {
      left += 1;
      continue;
    }
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1)) {
        const id = `${a}|${type}|${b}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
  }
  return { links: linksOf(counts), left };
}

/** Ids of the members of each paper, each once and in order, so that a pair has one name. */
function membersByPaper(
  atlas: Atlas,
  papers: (paper: AtlasNode) => boolean,
  projection: Projection,
): Map<string, string[]> {
  const { label, relations } = PROJECTION_RULES[projection];
  const members = new Map<string, Set<string>>();
  for (const { type, source, target } of atlas.edges) {
    if (!relations.has(type)) continue;
    const [paper, member] = source.label === "Paper" ? [source, target] : [target, source];
    if (member.label !== label || !papers(paper)) continue;
    const all = members.get(paper.id);
    if (all) all.add(member.id);
    else members.set(paper.id, new Set([member.id]));
  }
  return new Map([...members].map(([paper, all]) => [paper, [...all].sort()]));
}

/** The papers that join two things in a projection, newest first: the reason for their connection. */
export function reasonsFor(
  atlas: Atlas,
  projection: Projection,
  [a, b]: readonly [string, string],
): AtlasNode[] {
  const { relations } = PROJECTION_RULES[projection];
  const papersOf = (id: string) =>
    atlas.edges.flatMap(({ type, source, target }) => {
      if (!relations.has(type)) return [];
      if (source.id === id && target.label === "Paper") return [target];
      return target.id === id && source.label === "Paper" ? [source] : [];
    });
  const other = new Set(papersOf(b));
  return [...new Set(papersOf(a))]
    .filter((paper) => other.has(paper))
    .sort((one, two) => two.published - one.published || (one.id < two.id ? -1 : 1));
}

/** Which projection a connection belongs to, by its id; null where a text states it. */
export function projectionOf(id: string): Projection | null {
  const [, type] = id.split("|");
  if (type === PROJECTION_RULES.coauthors.type) return "coauthors";
  return type === PROJECTION_RULES.comethods.type ? "comethods" : null;
}
