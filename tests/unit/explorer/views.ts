import fc from "fast-check";
import { isoOf } from "@/lib/base/days";
import { type Filters, TIME_BASES, TIME_MODES } from "@/lib/explorer/state/filters";
import {
  COLOUR_MODES,
  PATH_EXTRAS,
  PATH_RANKS,
  PATH_TYPES,
  PROJECTIONS,
  TABS,
  THEME_MODES,
  type View,
} from "@/lib/explorer/state/view";
import { EDGE_TYPES, MAP_LABELS } from "@/lib/model/kinds";
import { LANGUAGES } from "@/lib/model/languages";

/** Any id that a link may hold, the separators of links among its characters. */
export const anyId = fc
  .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom("a,b", "a!b~c", "~1", "深度", "|"))
  .map((key) => `method:${key.replace(/[\n\r\u2028\u2029]/gu, "x")}`);
const ids = fc.uniqueArray(anyId, { maxLength: 4 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const ordered = <T>(low: T, high: T, before: boolean) => (before ? [low, high] : [high, low]);
const range = (most: number) =>
  fc
    .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.double({ min: 0, max: most, noNaN: true }))
    .map(([a, b]) => ({
      from: Math.min(a, b) + 0,
      to: Math.max(a, b) + 0,
    }));
const date = fc.integer({ min: 1, max: 20_000 }).map(isoOf);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const span = fc.tuple(maybe(date), maybe(date)).map(([a, b]) => {
  const [from, to] = a !== null && b !== null ? ordered(a, b, a <= b) : [a, b];
  return { from: from ?? null, to: to ?? null };
});

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...MAP_LABELS)),
  soloKinds: fc.uniqueArray(fc.constantFrom(...MAP_LABELS)),
  hiddenTopics: ids,
  soloTopics: ids,
  hiddenRelations: fc.uniqueArray(fc.constantFrom(...EDGE_TYPES)),
  hiddenNodes: ids,
  confidence: maybe(range(1)),
  degree: maybe(range(1000)),
  time: fc
    .record({ basis: fc.constantFrom(...TIME_BASES), mode: fc.constantFrom(...TIME_MODES), span })
    .map(({ basis, mode, span: { from, to } }) => ({ basis, mode, from, to })),
  since: maybe(date),
});

const selection = fc
  .record({ selection: ids, primary: fc.nat(), edge: maybe(anyId) })
  .map(({ selection: all, primary, edge }) => ({
    selection: all,
    selected: all[primary % Math.max(1, all.length)] ?? null,
    edge: all.length === 0 && edge !== null ? `${edge.replaceAll("|", "x")}|USES|method:b` : null,
  }));

/** Any view that reducing can lead to, apart from positions, which no link holds. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    tab: fc.constantFrom(...TABS),
    chosen: selection,
    topic: maybe(anyId),
    from: maybe(anyId),
    to: maybe(anyId),
    pathOptions: fc.record({
      rank: fc.constantFrom(...PATH_RANKS),
      via: ids,
      avoid: ids,
      maxHops: maybe(fc.integer({ min: 1, max: 20 })),
      include: fc.uniqueArray(fc.constantFrom(...PATH_EXTRAS)),
      kinds: maybe(fc.uniqueArray(fc.constantFrom(...MAP_LABELS), { minLength: 1 })),
      types: maybe(fc.uniqueArray(fc.constantFrom(...PATH_TYPES), { minLength: 1 })),
      since: fc.oneof(fc.constant(""), date),
      until: fc.oneof(fc.constant(""), date),
      forward: fc.boolean(),
      inOrder: fc.boolean(),
    }),
    path: maybe(fc.uniqueArray(anyId, { minLength: 1, maxLength: 5 })),
    board: maybe(anyId),
    filters: anyFilters,
    focus: maybe(
      fc.record({
        centres: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }),
        depth: fc.integer({ min: 0, max: 4 }),
      }),
    ),
    expanded: fc.uniqueArray(
      fc.record({
        id: anyId,
        relations: maybe(fc.uniqueArray(fc.constantFrom(...EDGE_TYPES), { minLength: 1 })),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    collapsed: ids,
    projection: maybe(fc.constantFrom(...PROJECTIONS)),
    pins: fc.uniqueArray(fc.record({ id: anyId, x: number, y: number }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
    positions: fc.constant(0),
    colour: fc.constantFrom(...COLOUR_MODES),
    hits: maybe(fc.record({ query: fc.string({ maxLength: 20 }), ids })),
    camera: maybe(
      fc.record({ x: number, y: number, ratio: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
    ),
    theme: fc.constantFrom(...THEME_MODES),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map(({ chosen, hits, ...view }) => ({
    ...view,
    ...chosen,
    // Without a text and without ids there is nothing that a link could name.
    hits: hits && hits.query === "" && hits.ids.length === 0 ? null : hits,
  }));
