import { z } from "zod";
import { EDGE_TYPES, MAP_LABELS } from "../../model/kinds";
import { TIME_BASES, TIME_MODES } from "../state/filters";
import {
  COLOUR_MODES,
  DEEPEST_FOCUS,
  LANGUAGES,
  PATH_EXTRAS,
  PATH_RANKS,
  PROJECTIONS,
  TABS,
  THEME_MODES,
} from "../state/view";
import { splitList, splitParts } from "./lists";

const id = z
  .string()
  .max(300)
  .regex(/^[a-z]+:.+/u);
const edgeId = z
  .string()
  .max(700)
  .regex(/^[^|]+\|[A-Z_]+\|[^|]+$/u);
const date = z.iso.date();
const LONGEST = 100_000;

const list = <T>(item: z.ZodType<T, string>) =>
  z.string().max(LONGEST).transform(splitList).pipe(z.array(item));
const parts = <T>(item: z.ZodType<T, string[]>) =>
  z.string().max(LONGEST).transform(splitParts).pipe(z.array(item));
const number = z.string().min(1).transform(Number).pipe(z.number());
const numbers = (separator: string) =>
  z
    .string()
    .max(100)
    .transform((text) => text.split(separator));
/** Upper ends of ranges that exclude nothing. */
export const MOST = { confidence: 1, degree: Number.MAX_SAFE_INTEGER } as const;

const range = (most: number) =>
  numbers("~")
    .pipe(z.tuple([number, number.or(z.literal("").transform(() => most))]))
    .refine(([from, to]) => from >= 0 && from <= to && to <= most)
    .transform(([from, to]) => ({ from, to }));

const pin = z.tuple([id, number, number]).transform(([name, x, y]) => ({ id: name, x, y }));
/** `id` alone shows all relations, otherwise those that follow it. */
const expansion = z
  .tuple([id], z.enum(EDGE_TYPES))
  .transform(([name, ...relations]) => ({ id: name, relations: relations.length > 0 ? relations : null }));
const camera = numbers(",")
  .pipe(z.tuple([number, number, number]))
  .refine(([, , ratio]) => ratio > 0 && ratio <= 100)
  .transform(([x, y, ratio]) => ({ x, y, ratio }));
/** `2025-01-01~2025-02-01`; a side that is left out is open. */
const span = numbers("~")
  .pipe(z.tuple([date.or(z.literal("")), date.or(z.literal(""))]))
  .refine(([from, to]) => from === "" || to === "" || from <= to)
  .transform(([from, to]) => ({ from: from || null, to: to || null }));

const values = z.record(z.string().max(100), z.string());

function valuesIn(text: string): z.infer<typeof values> {
  try {
    return values.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Version 1 of what a link holds. A parameter that is absent has its default. */
export const link = z.object({
  v: z.literal("1").optional(),
  tab: z.enum(TABS).optional(),
  sel: list(id).optional(),
  primary: id.optional(),
  edge: edgeId.optional(),
  topic: id.optional(),
  from: id.optional(),
  to: id.optional(),
  rank: z.enum(PATH_RANKS).optional(),
  via: list(id).optional(),
  avoid: list(id).optional(),
  hops: number.pipe(z.int().min(1).max(20)).optional(),
  include: list(z.enum(PATH_EXTRAS)).optional(),
  path: list(id).optional(),
  board: id.optional(),
  hide: list(z.enum(MAP_LABELS)).optional(),
  solo: list(z.enum(MAP_LABELS)).optional(),
  hidet: list(id).optional(),
  solot: list(id).optional(),
  hider: list(z.enum(EDGE_TYPES)).optional(),
  hiden: list(id).optional(),
  conf: range(MOST.confidence).optional(),
  deg: range(MOST.degree).optional(),
  time: span.optional(),
  by: z.enum(TIME_BASES).optional(),
  play: z.enum(TIME_MODES).optional(),
  since: date.optional(),
  focus: list(id).optional(),
  depth: number.pipe(z.int().min(0).max(DEEPEST_FOCUS)).optional(),
  open: parts(expansion).optional(),
  fold: list(id).optional(),
  as: z.enum(PROJECTIONS).optional(),
  pins: parts(pin).optional(),
  colour: z.enum(COLOUR_MODES).optional(),
  find: z.string().max(1000).optional(),
  hits: list(id).optional(),
  cam: camera.optional(),
  theme: z.enum(THEME_MODES).optional(),
  lang: z.enum(LANGUAGES).optional(),
  q: z.string().max(20_000).optional(),
  /** JSON of what was written for each parameter of the query; what cannot be read is none. */
  p: z.string().max(20_000).transform(valuesIn).optional(),
});
export type Link = z.infer<typeof link>;
