import * as z from "zod/mini";
import { EDGE_TYPES, MAP_LABELS } from "../../model/kinds";
import { LANGUAGES } from "../../model/languages";
import { TIME_BASES, TIME_MODES } from "../state/filters";
import {
  COLOUR_MODES,
  DEEPEST_FOCUS,
  PATH_EXTRAS,
  PATH_RANKS,
  PROJECTIONS,
  TABS,
  THEME_MODES,
} from "../state/view";
import { splitList, splitParts } from "./lists";
import { MOST } from "./opening";

const id = z.string().check(z.maxLength(300), z.regex(/^[a-z]+:.+/u));
const edgeId = z.string().check(z.maxLength(700), z.regex(/^[^|]+\|[A-Z_]+\|[^|]+$/u));
const date = z.iso.date();
const LONGEST = 100_000;

const list = <T>(item: z.ZodMiniType<T, string>) =>
  z.pipe(z.pipe(z.string().check(z.maxLength(LONGEST)), z.transform(splitList)), z.array(item));
const parts = <T>(item: z.ZodMiniType<T, string[]>) =>
  z.pipe(z.pipe(z.string().check(z.maxLength(LONGEST)), z.transform(splitParts)), z.array(item));
const number = z.pipe(z.pipe(z.string().check(z.minLength(1)), z.transform(Number)), z.number());
const numbers = (separator: string) =>
  z.pipe(
    z.string().check(z.maxLength(100)),
    z.transform((text) => text.split(separator)),
  );

const range = (most: number) =>
  z.pipe(
    z
      .pipe(
        numbers("~"),
        z.tuple([
          number,
          z.union([
            number,
            z.pipe(
              z.literal(""),
              z.transform(() => most),
            ),
          ]),
        ]),
      )
      .check(z.refine(([from, to]) => from >= 0 && from <= to && to <= most)),
    z.transform(([from, to]) => ({ from, to })),
  );

const pin = z.pipe(
  z.tuple([id, number, number]),
  z.transform(([name, x, y]) => ({ id: name, x, y })),
);
/** `id` alone shows all relations, otherwise those that follow it. */
const expansion = z.pipe(
  z.tuple([id], z.enum(EDGE_TYPES)),
  z.transform(([name, ...relations]) => ({ id: name, relations: relations.length > 0 ? relations : null })),
);
const camera = z.pipe(
  z
    .pipe(numbers(","), z.tuple([number, number, number]))
    .check(z.refine(([, , ratio]) => ratio > 0 && ratio <= 100)),
  z.transform(([x, y, ratio]) => ({ x, y, ratio })),
);
/** `2025-01-01~2025-02-01`; a side that is left out is open. */
const span = z.pipe(
  z
    .pipe(numbers("~"), z.tuple([z.union([date, z.literal("")]), z.union([date, z.literal("")])]))
    .check(z.refine(([from, to]) => from === "" || to === "" || from <= to)),
  z.transform(([from, to]) => ({ from: from || null, to: to || null })),
);

const values = z.record(z.string().check(z.maxLength(100)), z.string());

function valuesIn(text: string): z.infer<typeof values> {
  try {
    return values.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Version 1 of what a link holds. A parameter that is absent has its default. */
export const link = z.object({
  v: z.optional(z.literal("1")),
  tab: z.optional(z.enum(TABS)),
  sel: z.optional(list(id)),
  primary: z.optional(id),
  edge: z.optional(edgeId),
  topic: z.optional(id),
  from: z.optional(id),
  to: z.optional(id),
  rank: z.optional(z.enum(PATH_RANKS)),
  via: z.optional(list(id)),
  avoid: z.optional(list(id)),
  hops: z.optional(z.pipe(number, z.int().check(z.gte(1), z.lte(20)))),
  include: z.optional(list(z.enum(PATH_EXTRAS))),
  through: z.optional(list(z.enum(MAP_LABELS))),
  over: z.optional(list(z.enum(EDGE_TYPES))),
  after: z.optional(date),
  before: z.optional(date),
  way: z.optional(z.literal("forward")),
  order: z.optional(z.literal("given")),
  path: z.optional(list(id)),
  board: z.optional(id),
  hide: z.optional(list(z.enum(MAP_LABELS))),
  solo: z.optional(list(z.enum(MAP_LABELS))),
  hidet: z.optional(list(id)),
  solot: z.optional(list(id)),
  hider: z.optional(list(z.enum(EDGE_TYPES))),
  hiden: z.optional(list(id)),
  conf: z.optional(range(MOST.confidence)),
  deg: z.optional(range(MOST.degree)),
  time: z.optional(span),
  by: z.optional(z.enum(TIME_BASES)),
  play: z.optional(z.enum(TIME_MODES)),
  since: z.optional(date),
  focus: z.optional(list(id)),
  depth: z.optional(z.pipe(number, z.int().check(z.gte(0), z.lte(DEEPEST_FOCUS)))),
  open: z.optional(parts(expansion)),
  fold: z.optional(list(id)),
  as: z.optional(z.enum(PROJECTIONS)),
  pins: z.optional(parts(pin)),
  colour: z.optional(z.enum(COLOUR_MODES)),
  find: z.optional(z.string().check(z.maxLength(1000))),
  hits: z.optional(list(id)),
  cam: z.optional(camera),
  theme: z.optional(z.enum(THEME_MODES)),
  lang: z.optional(z.enum(LANGUAGES)),
  q: z.optional(z.string().check(z.maxLength(20_000))),
  /** JSON of what was written for each parameter of the query; what cannot be read is none. */
  p: z.optional(z.pipe(z.string().check(z.maxLength(20_000)), z.transform(valuesIn))),
});
export type Link = z.infer<typeof link>;
