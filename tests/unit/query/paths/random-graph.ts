import fc from "fast-check";
import { type Atlas, indexAtlas } from "@/lib/query/atlas";
import { computed, documentOf, node } from "../../../support/small-atlas";
import type { Link } from "./all-trails";

/** What a hop of each of these types costs when it is certain, as the formula states it. */
const CERTAIN = { USES: 1, EVALUATES_ON: 1.25, COMPARES_WITH: 1.5, AUTHORED: 2 } as const;
type Type = keyof typeof CERTAIN;

/** The days on which a thing was seen first and last; half of them on a single one. */
export function seenOf(place: number) {
  const month = 1 + ((place * 5) % 8);
  const day = (number: number) => `2025-0${number}-01`;
  return { firstSeen: day(month), lastSeen: day(month + (place % 2)) };
}

export interface Drawn {
  readonly a: number;
  readonly b: number;
  readonly type: Type;
  readonly tenths: number;
}

/** Every third thing is a method, the others are papers. */
const idsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => (i % 3 === 0 ? `method:${i}` : `paper:${i}`));

const linksAmong = (a: fc.Arbitrary<number>, b: fc.Arbitrary<number>) =>
  fc.record({
    a,
    b,
    type: fc.constantFrom<Type>("USES", "EVALUATES_ON", "COMPARES_WITH", "AUTHORED"),
    tenths: fc.integer({ min: 1, max: 10 }),
  });

const SIZE = 8;
export const IDS = idsOf(SIZE);

/** Up to 18 relations among eight things, several of them between the same two. */
const someLinks = linksAmong(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
export const drawnLinks = fc.array(someLinks, { maxLength: 18 });
/** Enough of them that most things are joined by several ways. */
export const denseLinks = fc.array(someLinks, { minLength: 14, maxLength: 28 });

const MORE = 24;
export const MORE_IDS = idsOf(MORE);

/** Relations among many things, of which a few lie beside many others. */
export const manyLinks = fc.array(linksAmong(fc.nat(MORE - 1), fc.oneof(fc.nat(MORE - 1), fc.nat(3))), {
  minLength: 20,
  maxLength: 70,
});

export interface Small {
  readonly atlas: Atlas;
  readonly links: readonly (Link & { readonly id: string; readonly type: Type })[];
}

/** The drawn relations as an atlas, and as plain links with the costs that the formula gives them. */
export function smallOf(drawn: readonly Drawn[], ids: readonly string[] = IDS): Small {
  const edges = new Map(
    drawn
      .filter(({ a, b }) => a !== b)
      .map(({ a, b, type, tenths }) => {
        const edge = computed(ids[a] ?? "", type, ids[b] ?? "", { confidence: [tenths / 10] });
        return [edge.id, { edge, type, cost: CERTAIN[type] + 1 - tenths / 10 }] as const;
      }),
  );
  const document = documentOf(
    ids.map((id, i) => node(id, seenOf(i))),
    [...edges.values()].map(({ edge }) => edge),
  );
  return {
    atlas: indexAtlas(document),
    links: [...edges.values()].map(({ edge, type, cost }) => ({
      id: edge.id,
      a: edge.source,
      b: edge.target,
      type,
      cost,
    })),
  };
}

/** Two ends, a stop, and three layers of three things between them: who goes to the stop comes back the same way. */
const WIDTH = 3;
const LAYERS = [
  [0, 1],
  ...[0, 1, 2].map((layer) => [0, 1, 2].map((place) => 3 + layer * WIDTH + place)),
  [2],
];
export const LADDER_IDS = idsOf(3 + 3 * WIDTH);

/** Most of the relations between neighbouring layers. */
export const ladderLinks = fc
  .tuple(
    ...LAYERS.slice(1).flatMap((layer, i) =>
      layer.flatMap((b) =>
        (LAYERS[i] ?? []).map((a) => fc.option(linksAmong(fc.constant(a), fc.constant(b)), { freq: 3 })),
      ),
    ),
  )
  .map((links) => links.filter((link) => link !== null));
