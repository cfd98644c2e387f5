import { inOrder } from "../../base/order";
import type { Nearest, TreeRequest, TreeResponse } from "../../contract/path";
import { type Atlas, nodeAt, otherEnd, rowOf } from "../atlas";
import { nearestTo } from "./nearest";
import { pathOf } from "./path-answer";
import { reachedFrom } from "./reach";
import { steinerTree } from "./steiner";
import { scoreOf, toldCost } from "./telling";
import { inTurns, type Work } from "./turns";
import { type Ways, waysAmong } from "./ways";

/** A tree is not limited in hops, so no limit is among what could be lifted. */
const MOST_HOPS = 12;

/**
 * The small tree that joins some things and says most (or has the fewest hops); where nothing joins them all, what
 * would be nearest between the first of them and one that it does not reach.
 * @throws AppError `not_found` for an id that is nothing, `invalid_request` for an end that is to be avoided,
 * `cancelled` once the signal has fired.
 */
export function findTree(
  atlas: Atlas,
  request: TreeRequest,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<TreeResponse> {
  return inTurns(searchTree(atlas, request), signal);
}

function* searchTree(atlas: Atlas, request: TreeRequest): Work<TreeResponse> {
  const ends = endsOf(atlas, request);
  const ways = waysAmong(atlas, ends, request);
  const relations = yield* steinerTree(atlas, ways, ends);
  if (!relations) return { tree: null, nearest: yield* nearestAmong(atlas, request, ends, ways) };
  const { rows, edges } = inReadingOrder(atlas, relations, ends[0] ?? 0);
  const cost = treeCost(ways, { rows, edges }, new Set(ends));
  const score = request.rank === "shortest" ? scoreOf(edges.length) : scoreOf(toldCost({ cost, edges }));
  return { tree: pathOf(atlas, { rows, edges }, { score, lang: request.lang }) };
}

function endsOf(atlas: Atlas, { among }: TreeRequest): number[] {
  return [...new Set(among)].map((id) => rowOf(atlas, id));
}

interface Ordered {
  readonly rows: readonly number[];
  readonly edges: readonly number[];
}

function treeCost({ walk }: Ways, { rows, edges }: Ordered, ends: ReadonlySet<number>): number {
  const hops = edges.reduce((sum, edge) => sum + (walk.costs[edge] ?? 0), 0);
  return rows.reduce((sum, row) => sum + (ends.has(row) ? 0 : (walk.passing[row] ?? 0)), hops);
}

interface Branch {
  readonly edge: number;
  readonly rows: readonly number[];
  readonly edges: readonly number[];
}

const shorterFirst = inOrder<Branch>(
  (a, b) => a.rows.length - b.rows.length,
  (a, b) => a.edge - b.edge,
);

/** Rows from a start on, every branch to its end before the next, the shorter first; relation i leads to row i + 1. */
function inReadingOrder(atlas: Atlas, relations: readonly number[], start: number): Ordered {
  const left = new Set(relations);
  const follow = (row: number): Ordered => {
    const onwards = [...left].filter((edge) => touches(atlas, edge, row));
    for (const edge of onwards) left.delete(edge);
    const branches = onwards
      .map((edge): Branch => ({ edge, ...follow(otherEnd(atlas, edge, row)) }))
      .sort(shorterFirst);
    return {
      rows: [row, ...branches.flatMap(({ rows }) => rows)],
      edges: branches.flatMap(({ edge, edges }) => [edge, ...edges]),
    };
  };
  return follow(start);
}

function touches(atlas: Atlas, edge: number, row: number): boolean {
  return atlas.sources[edge] === row || atlas.targets[edge] === row;
}

function* nearestAmong(
  atlas: Atlas,
  { among: _, ...restrictions }: TreeRequest,
  ends: readonly number[],
  { walk, blocked }: Ways,
): Work<Nearest> {
  const [start = 0, ...others] = ends;
  const { reached } = reachedFrom(walk.out, start, blocked);
  const apart = others.find((row) => reached[row] !== 1) ?? start;
  const [from, to] = [start, apart].map((row) => nodeAt(atlas, row).id);
  const question = { ...restrictions, from: from ?? "", to: to ?? "", maxHops: MOST_HOPS };
  return yield* nearestTo(atlas, question, function* (changed) {
    return (yield* steinerTree(atlas, waysAmong(atlas, ends, changed), ends))?.length;
  });
}
