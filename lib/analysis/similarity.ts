import { byText, inOrder } from "../base/order";
import { type Corpus, type Feature, type PaperFeatures, rarity } from "./features";

/** Two papers that share something; `a` sorts before `b`. */
export interface Similarity {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  /** Names of what both have: entities, then authors, then terms, each the most telling first. */
  readonly shared: readonly string[];
}

/** Neighbours kept per paper; a pair is kept when one of the two keeps it. */
const NEIGHBOURS = 5;
const SHARED_LIMIT = 5;
/** Below this a pair shares only everyday words; each paper still keeps its best neighbour. */
const WEAKEST = 0.04;
/** What more papers have than this neither tells two apart nor is worth its quadratic number of pairs. */
const COMMON_SHARE = 0.25;
const COMMON_AT_LEAST = 20;
const COMMON_AT_MOST = 400;
const BLOCKS: readonly Feature["block"][] = ["entity", "author", "term"];
const BLOCK_SHARE: Readonly<Record<Feature["block"], number>> = { entity: 0.5, author: 0.15, term: 0.35 };
const SCORE_DIGITS = 4;

type Vector = ReadonlyMap<string, number>;

/**
 * The nearest papers of every paper: cosine of TF-IDF vectors, summed over entities, authors and terms with fixed
 * shares. Candidates come from inverted lists, so papers that share nothing are never compared.
 */
export function similarPapers(corpus: Corpus): Similarity[] {
  const vectors = corpus.papers.map((paper) => vectorOf(paper, corpus));
  const postings = postingsOf(vectors);
  const scores = { of: new Float64Array(vectors.length), touched: [] };
  const pairs = new Map<string, Similarity>();
  vectors.forEach((vector, i) => {
    for (const [j, score] of nearest(i, vector, postings, scores)) {
      const [low, high] = i < j ? [i, j] : [j, i];
      const key = `${low} ${high}`;
      const [a, b] = [corpus.papers[low], corpus.papers[high]];
      if (!a || !b || pairs.has(key)) continue;
      const shared = sharedNames(corpus, vectors[low] ?? new Map(), vectors[high] ?? new Map());
      pairs.set(key, { a: a.id, b: b.id, score: Number(score.toFixed(SCORE_DIGITS)), shared });
    }
  });
  return [...pairs.values()];
}

/** Each block is normalised as if the paper had one more feature all to itself, so one shared thing is not a 1. */
function vectorOf(paper: PaperFeatures, { papers, features, frequency }: Corpus): Vector {
  const total = papers.length;
  const common = Math.min(COMMON_AT_MOST, Math.max(COMMON_AT_LEAST, total * COMMON_SHARE));
  const vector = new Map<string, number>();
  const squares = {
    entity: rarity(total, 1) ** 2,
    author: rarity(total, 1) ** 2,
    term: rarity(total, 1) ** 2,
  };
  for (const [key, strength] of paper.strength) {
    const count = frequency.get(key) ?? 0;
    const block = features.get(key)?.block;
    if (!block) continue;
    const weight = strength * rarity(total, count);
    squares[block] += weight ** 2;
    if (count > 1 && count <= common) vector.set(key, weight);
  }
  for (const [key, weight] of vector) {
    const block = features.get(key)?.block ?? "term";
    vector.set(key, weight * Math.sqrt(BLOCK_SHARE[block] / squares[block]));
  }
  return vector;
}

type Posting = readonly [paper: number, weight: number];
type Postings = ReadonlyMap<string, readonly Posting[]>;

function postingsOf(vectors: readonly Vector[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  vectors.forEach((vector, i) => {
    for (const [key, weight] of vector) {
      const list = postings.get(key);
      if (list) list.push([i, weight]);
      else postings.set(key, [[i, weight]]);
    }
  });
  return postings;
}

/** Scores of one paper with every other, kept between calls so that nothing is allocated per paper. */
interface Scores {
  readonly of: Float64Array;
  readonly touched: number[];
}

function nearest(self: number, vector: Vector, postings: Postings, scores: Scores): Posting[] {
  for (const [key, weight] of vector)
    for (const [other, otherWeight] of postings.get(key) ?? []) {
      const before = scores.of[other] ?? 0;
      if (before === 0) scores.touched.push(other);
      scores.of[other] = before + weight * otherWeight;
    }
  const best: Posting[] = [];
  for (const other of scores.touched.splice(0)) {
    if (other !== self) keepBest(best, [other, scores.of[other] ?? 0]);
    scores.of[other] = 0;
  }
  return best.filter(([, score], i) => i === 0 || score >= WEAKEST);
}

function comesBefore(a: Posting, b: Posting): boolean {
  return a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);
}

/** Inserts into a short list, highest score first, then lowest row. */
function keepBest(best: Posting[], found: Posting): void {
  const last = best.at(-1);
  if (best.length === NEIGHBOURS && last && !comesBefore(found, last)) return;
  const place = best.findIndex((known) => comesBefore(found, known));
  best.splice(place < 0 ? best.length : place, 0, found);
  if (best.length > NEIGHBOURS) best.pop();
}

function sharedNames(corpus: Corpus, a: Vector, b: Vector): string[] {
  const shared = [...a].flatMap(([key, weight]) => {
    const [feature, other] = [corpus.features.get(key), b.get(key)];
    return feature && other !== undefined ? [{ feature, said: weight * other }] : [];
  });
  shared.sort(
    inOrder(
      (p, q) => BLOCKS.indexOf(p.feature.block) - BLOCKS.indexOf(q.feature.block),
      (p, q) => q.said - p.said,
      (p, q) => byText(p.feature.key, q.feature.key),
    ),
  );
  return withoutParts([...new Set(shared.map(({ feature }) => feature.name))]).slice(0, SHARED_LIMIT);
}

/** "video" says nothing beside "video generation". */
function withoutParts(names: readonly string[]): string[] {
  const whole = names.map((name) => ` ${name.toLowerCase()} `);
  return names.filter(
    (_, i) =>
      !whole.some((other, j) => i !== j && other.includes(whole[i] ?? " ") && (other !== whole[i] || j < i)),
  );
}
