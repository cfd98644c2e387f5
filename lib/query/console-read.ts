import type { Cell, GraphStore, ReadOptions, ReadResult } from "../store/port";
import { TOLD_FIRST } from "./guard/dialect";
import { embeddedError, forEmbedded, gapError } from "./guard/embedded";
import type { Guarded } from "./guard/guard";

/**
 * Runs a guarded statement, for the embedded database in its own dialect, and names the columns alike on both: what has
 * no name in the statement is named by its text.
 */
export async function readGuarded(
  store: GraphStore,
  guarded: Guarded,
  params: Readonly<Record<string, Cell>>,
  limits: ReadOptions,
): Promise<ReadResult> {
  const { onRows } = limits;
  const named: ReadOptions["onRows"] =
    onRows && ((columns, rows) => onRows(columnNames(columns, guarded.found.columns), rows));
  const options = { ...limits, onRows: named, plan: guarded.mode === "run" ? undefined : guarded.mode };
  const read = (text: string) => store.read(text, params, options);
  const result = store.kind === "neo4j" ? await read(guarded.text) : await readEmbedded(guarded, read);
  return { ...result, columns: columnNames(result.columns, guarded.found.columns) };
}

async function readEmbedded(
  guarded: Guarded,
  read: (text: string) => Promise<ReadResult>,
): Promise<ReadResult> {
  const lacking = guarded.found.gaps.find(({ gap }) => TOLD_FIRST.has(gap));
  if (lacking) throw gapError(guarded.text, lacking);
  try {
    return await read(forEmbedded(guarded));
  } catch (error) {
    throw embeddedError(error, guarded);
  }
}

/** Own names for the columns that have items of their own in RETURN; those of `*` come first and keep theirs. */
function columnNames(columns: readonly string[], names: Guarded["found"]["columns"]): readonly string[] {
  const own = names.filter((name) => name !== undefined);
  const rest = columns.length - own.length;
  const fits = names.includes(undefined) ? rest >= 0 : rest === 0;
  return fits ? [...columns.slice(0, rest), ...own] : columns;
}
