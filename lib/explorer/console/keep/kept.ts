import * as z from "zod/mini";
import type { ParameterTexts } from "../params";

/** What was written for each parameter: JSON, or what is on its way to be. */
const parameterTexts = z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(20_000)));

/** A statement as it is kept in this browser. */
const statement = z.object({ query: z.string().check(z.maxLength(20_000)), values: parameterTexts });

const historyEntry = z.extend(statement, {
  /** ISO time of the run. */
  at: z.string().check(z.maxLength(40)),
  outcome: z.enum(["done", "failed", "cancelled"]),
  rows: z.nullable(z.int().check(z.nonnegative())),
  elapsedMs: z.nullable(z.number().check(z.nonnegative())),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const savedQuery = z.extend(statement, { name: z.string().check(z.minLength(1), z.maxLength(120)) });
export type SavedQuery = z.infer<typeof savedQuery>;

export const HISTORY_LIMIT = 100;
export const SAVED_LIMIT = 100;

const kept = z.object({
  v: z.literal(1),
  history: lenient(historyEntry),
  saved: lenient(savedQuery),
  values: z.catch(parameterTexts, {}),
});

/** What the console keeps between visits. */
export type Kept = z.infer<typeof kept>;

export const NOTHING_KEPT: Kept = { v: 1, history: [], saved: [], values: {} };

/** A list of which only the items that can be read are taken. */
function lenient<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) =>
      items.flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}

/** Reads what was kept; whatever cannot be read is left out, never an error. */
export function readKept(text: string | null): Kept {
  if (text === null) return NOTHING_KEPT;
  try {
    const read = kept.safeParse(JSON.parse(text));
    return read.success ? bounded(read.data) : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}

export function writeKept(value: Kept): string {
  return JSON.stringify(bounded(value));
}

function bounded(value: Kept): Kept {
  return {
    ...value,
    history: value.history.slice(0, HISTORY_LIMIT),
    saved: value.saved.slice(0, SAVED_LIMIT),
  };
}

export type KeptAction =
  | { readonly type: "ran"; readonly entry: HistoryEntry }
  | { readonly type: "forgotten"; readonly at: string }
  | { readonly type: "historyCleared" }
  | { readonly type: "saved"; readonly saved: SavedQuery }
  | { readonly type: "unsaved"; readonly name: string }
  | { readonly type: "values"; readonly values: ParameterTexts };

/** The one place where what is kept changes. Newest first; a saved query of the same name is replaced. */
export function keptAfter(value: Kept, action: KeptAction): Kept {
  switch (action.type) {
    case "ran":
      return bounded({
        ...value,
        history: [action.entry, ...value.history.filter((old) => !sameRun(old, action.entry))],
      });
    case "forgotten":
      return { ...value, history: value.history.filter(({ at }) => at !== action.at) };
    case "historyCleared":
      return { ...value, history: [] };
    case "saved":
      return bounded({
        ...value,
        saved: [action.saved, ...value.saved.filter(({ name }) => name !== action.saved.name)],
      });
    case "unsaved":
      return { ...value, saved: value.saved.filter(({ name }) => name !== action.name) };
    case "values":
      return { ...value, values: { ...value.values, ...action.values } };
  }
}

/** The same statement run again moves up instead of standing twice. */
function sameRun(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.query === b.query && JSON.stringify(a.values) === JSON.stringify(b.values);
}
