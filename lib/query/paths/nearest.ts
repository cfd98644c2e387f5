import { INCLUDABLE, type Nearest, type Path, type PathsRequest } from "../../contract/path";
import { type Atlas, otherEnd, rowOf } from "../atlas";
import { summaryAt } from "../summary";
import { costOf } from "./alternatives";
import { liftsOf, type Probe } from "./lifts";
import { pathOf } from "./path-answer";
import { reachedFrom } from "./reach";
import { emptySpread, freeAt, spreadFrom } from "./spread";
import { scoreOf } from "./telling";
import type { Work } from "./turns";
import { type Restrictions, waysAmong } from "./ways";
import { pathWords } from "./words/in-language";

/** Every relation there is. */
const ANYTHING: Restrictions = { rank: "telling", include: [...INCLUDABLE] };

/** What is nearest to an answer where a question about two things has none. */
export function* nearestTo(atlas: Atlas, request: PathsRequest, probe: Probe): Work<Nearest> {
  const [from, to] = [rowOf(atlas, request.from), rowOf(atlas, request.to)];
  const { walk, blocked } = waysAmong(atlas, [from, to], request);
  const ahead = reachedFrom(walk.out, from, blocked);
  const facts = {
    from: summaryAt(atlas, from),
    to: summaryAt(atlas, to),
    reachable: { from: ahead.count, to: reachedFrom(walk.back, to, blocked).count },
    lifts: yield* liftsOf(request, probe),
    gap:
      ahead.reached[to] === 1
        ? null
        : yield* gapBetween(atlas, { reached: ahead.reached, to, lang: request.lang }),
  };
  return { text: pathWords(request.lang).nearest(facts), ...facts };
}

/** The cheapest way to a goal from any of the reached rows, over every relation there is. */
function* gapBetween(
  atlas: Atlas,
  { reached, to, lang }: { readonly reached: Uint8Array; readonly to: number } & Pick<PathsRequest, "lang">,
): Work<Path | null> {
  const { walk } = waysAmong(atlas, [to], ANYTHING);
  const spread = emptySpread(atlas.nodes.length);
  spread.costs[to] = 0;
  const settled = yield* spreadFrom(freeAt(walk, [to]), spread, [to], {
    most: new Float64Array(atlas.nodes.length).fill(Number.POSITIVE_INFINITY),
    enough: (row) => reached[row] === 1,
  });
  const last = settled.at(-1) ?? to;
  if (reached[last] !== 1) return null;
  const [rows, edges]: [number[], number[]] = [[last], []];
  for (let row = last; row !== to; ) {
    const edge = spread.over[row] ?? 0;
    row = otherEnd(atlas, edge, row);
    edges.push(edge);
    rows.push(row);
  }
  return pathOf(atlas, { rows, edges }, { score: scoreOf(costOf(walk, rows, edges)), lang });
}
