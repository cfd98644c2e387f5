import { byText, inOrder } from "../base/order";
import type { Bridge, BridgesRequest, BridgesResponse } from "../contract/topic";
import type { NodeLabel } from "../model/kinds";
import { type Atlas, edgesOf, nodeAt, otherEnd, rowOf, textOf } from "./atlas";
import { mirrorOf, typeMask } from "./mirror";
import { perAtlas } from "./per-atlas";
import { summaryAt } from "./summary";
import { topicAt, topicFamily } from "./topic-nodes";

/** Kinds that a bridge may be. */
const BRIDGING = ["Paper", "Method"] as const;
type Bridging = (typeof BRIDGING)[number];

const isBridging = (label: NodeLabel): label is Bridging => BRIDGING.some((kind) => kind === label);

/** Authors and results are in the topic of their papers, so they tie nothing together of their own. */
const FOLLOWERS: ReadonlySet<NodeLabel> = new Set(["Author", "Result"]);
const SCORE_DIGITS = 4;

/** How strongly a thing is tied to each topic, by id of the topic, and in all. */
interface Ties {
  readonly row: number;
  readonly by: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Ties of every paper and method: what it is linked to counts by its topic, rare things more (Adamic and Adar 2003). */
const tiesOf = perAtlas((atlas): readonly Ties[] => {
  const { types } = mirrorOf(atlas);
  const read = typeMask((type) => type !== "SIMILAR_TO" && type !== "IN_TOPIC" && type !== "LISTED_IN");
  return [...atlas.nodes.keys()].flatMap((row) => {
    if (!isBridging(nodeAt(atlas, row).label)) return [];
    const ends = [...edgesOf(atlas, row)].filter((edge) => read[types[edge] ?? 0] === 1);
    return [tiesTo(atlas, row, new Set(ends.map((edge) => otherEnd(atlas, edge, row))))];
  });
});

function tiesTo(atlas: Atlas, row: number, ends: ReadonlySet<number>): Ties {
  const by = new Map<string, number>();
  let all = 0;
  for (const end of ends) {
    const node = nodeAt(atlas, end);
    const topic = textOf(node, "topic");
    if (topic === undefined || FOLLOWERS.has(node.label)) continue;
    const strength = 1 / Math.log(1 + edgesOf(atlas, end).length);
    by.set(topic, (by.get(topic) ?? 0) + strength);
    all += strength;
  }
  return { row, by, all };
}

const byScore = inOrder<Bridge>(
  (a, b) => b.score - a.score,
  (a, b) => byText(a.node.id, b.node.id),
);

/**
 * The papers and methods that tie topics together: between two given ones, between one and any other, or any two. The
 * score of a thing between two topics is twice the share that the weaker side has in all its ties (1 for what is half one
 * and half the other, little for what is tied to everything), times ln(1 + the ties to that side), so that many ties
 * count for more than a single one.
 * @throws AppError `not_found` for an id that is no topic.
 */
export function bridgesOf(
  atlas: Atlas,
  { between = [], kinds = [...BRIDGING], limit }: BridgesRequest,
): BridgesResponse {
  const [one, other] = between.map((id) => ({ id: topicAt(atlas, id).id, family: topicFamily(atlas, id) }));
  const bridges = tiesOf(atlas).flatMap(({ row, by, all }) => {
    if (!kinds.some((kind) => kind === nodeAt(atlas, row).label)) return [];
    const sides = one && other ? pairOf(by, [one, other]) : bestPair(one ? merged(by, one) : by, one?.id);
    return sides ? [bridgeOf(atlas, row, all, sides)] : [];
  });
  return { bridges: bridges.sort(byScore).slice(0, limit) };
}

type Side = readonly [topic: string, strength: number];
type Sides = readonly [Side, Side];

interface Group {
  readonly id: string;
  readonly family: ReadonlySet<string>;
}

function tieTo(by: Ties["by"], { family }: Group): number {
  let sum = 0;
  for (const [topic, strength] of by) if (family.has(topic)) sum += strength;
  return sum;
}

function pairOf(by: Ties["by"], [one, other]: readonly [Group, Group]): Sides | undefined {
  const [a, b] = [tieTo(by, one), tieTo(by, other)];
  return a > 0 && b > 0
    ? [
        [one.id, a],
        [other.id, b],
      ]
    : undefined;
}

/** The ties where a topic and those below it count as one. */
function merged(by: Ties["by"], group: Group): Ties["by"] {
  const others = [...by].filter(([topic]) => !group.family.has(topic));
  return new Map([[group.id, tieTo(by, group)], ...others]);
}

/** The two topics with the strongest ties; one of them is given where `fixed` is. */
function bestPair(by: Ties["by"], fixed: string | undefined): Sides | undefined {
  const ranked = [...by]
    .filter(([, strength]) => strength > 0)
    .sort((a, b) => Number(b[0] === fixed) - Number(a[0] === fixed) || b[1] - a[1] || byText(a[0], b[0]));
  const [first, second] = ranked;
  if (!first || !second || (fixed !== undefined && first[0] !== fixed)) return undefined;
  return [first, second];
}

function bridgeOf(atlas: Atlas, row: number, all: number, [[a, toA], [b, toB]]: Sides): Bridge {
  const weaker = Math.min(toA, toB);
  const score = ((2 * weaker) / all) * Math.log1p(weaker);
  const side = (id: string, strength: number) => ({
    id,
    name: summaryAt(atlas, rowOf(atlas, id)).name,
    share: Number((strength / all).toFixed(SCORE_DIGITS)),
  });
  return {
    node: summaryAt(atlas, row),
    score: Number(score.toFixed(SCORE_DIGITS)),
    topics: [side(a, toA), side(b, toB)],
  };
}
