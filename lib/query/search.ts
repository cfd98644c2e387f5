import { byText, groupBy, inOrder } from "../base/order";
import type { SearchResponse } from "../contract/search";
import type { NodeSummary } from "../contract/shared";
import { NODE_LABELS, type NodeLabel } from "../model/kinds";
import { type Atlas, nodeAt } from "./atlas";
import { BONUS, closeness, closestName } from "./closeness";
import { marksIn } from "./marks";
import { nextOf, type PageRequest, pageOf } from "./page";
import { type Candidate, candidates, namesAt } from "./search-index";
import { summaryAt } from "./summary";

/** Hits of the index that are looked at closely; a name that is what was typed is always among them. */
const WEIGHED = 300;

interface SearchQuestion extends PageRequest {
  readonly q: string;
  readonly kinds?: readonly NodeLabel[] | undefined;
}

interface Hit {
  readonly row: number;
  readonly id: string;
  readonly match: string;
  readonly score: number;
  readonly bonus: number;
  readonly degree: number;
}

const byScore = inOrder<Hit>(
  (a, b) => b.score - a.score,
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

/** Finds nodes by name, alias, expansion, Chinese name or arXiv id; whole matches first, typing errors forgiven. */
export function searchAtlas(atlas: Atlas, question: SearchQuestion): SearchResponse {
  const { q } = question;
  const found = foundBy(atlas, question);
  const page = pageOf(atlas, weighed(atlas, found, q), question);
  return {
    query: q,
    total: found.length,
    kinds: [...groupBy(found, ({ row }) => nodeAt(atlas, row).label)]
      .map(([label, rows]) => ({ label, total: rows.length }))
      .sort((a, b) => NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label)),
    hits: page.items.map((make) => {
      const { row, match, score } = make();
      const marks = marksIn(match, q);
      return { node: summaryAt(atlas, row), match, marks, score: Math.round(score * 100) / 100 };
    }),
    ...nextOf(page),
  };
}

/** How much of a name must have been typed: all of it, give or take a letter, or its beginning. */
export type Closeness = "whole" | "leading";

/** The one node of some kinds that a name means; null where none is that close. */
export function closestNode(
  atlas: Atlas,
  { q, kinds, closeness: wanted }: Pick<SearchQuestion, "q" | "kinds"> & { readonly closeness: Closeness },
): NodeSummary | null {
  const best = weighed(atlas, foundBy(atlas, { q, kinds }), q)[0]?.();
  const enough = wanted === "whole" ? BONUS.almost : BONUS.prefix;
  return best && best.bonus >= enough ? summaryAt(atlas, best.row) : null;
}

function foundBy(atlas: Atlas, { q, kinds }: SearchQuestion): Candidate[] {
  const wanted = kinds && new Set(kinds);
  return candidates(atlas, q).filter(({ row }) => !wanted || wanted.has(nodeAt(atlas, row).label));
}

/** All that was found in its final order; the many behind those looked at are made into hits only when asked for. */
function weighed(atlas: Atlas, found: readonly Candidate[], q: string): (() => Hit)[] {
  const close = ({ whole }: Candidate, place: number) => place < WEIGHED || whole;
  const hit = (candidate: Candidate) => hitAt(atlas, candidate, q);
  const first = found.filter(close).map(hit).sort(byScore);
  const rest = found.filter((candidate, place) => !close(candidate, place));
  return [...first.map((made) => () => made), ...rest.map((candidate) => () => hit(candidate))];
}

/** Names the name that matched, and lifts whole, almost whole and leading matches over what term frequencies say. */
function hitAt(atlas: Atlas, { row, score }: Candidate, q: string): Hit {
  const names = namesAt(atlas, row);
  const { id, degree } = summaryAt(atlas, row);
  const { place, bonus } = closeness(names, q);
  const match = place < 0 ? closestName(names, q) : (names[place] ?? "");
  // Of things that are called what was typed, the best known is meant; term frequencies say nothing about them.
  const rest = bonus >= BONUS.alias ? fame(degree) : score;
  return { row, id, degree, match, bonus, score: bonus + rest };
}

/** Grows with the connections of a thing, and stays under the steps between bonuses. */
const fame = (degree: number) => Math.min(MOST_FAME, 6 * Math.log2(1 + degree));

const MOST_FAME = 99;
