import { tokenize } from "../language/tokens";
import type { Params } from "../params";

/**
 * The statement that gives the rows after the first `kept`; null where only its author can say how: it limits its rows
 * itself, or it joins several results.
 */
export function nextPageOf(query: string, kept: number): string | null {
  const words = tokenize(query).filter(({ kind }) => kind === "keyword" || kind === "sign");
  const lastReturn = words.findLastIndex(({ text }) => /^return$/iu.test(text));
  if (lastReturn < 0 || words.some(({ text }) => /^union$/iu.test(text))) return null;
  const after = words.slice(lastReturn);
  const page = skipAt(query);
  if (page) return `${query.slice(0, page.from)}SKIP ${page.skipped + kept}`;
  if (after.some(({ text }) => /^(?:limit|skip|offset)$/iu.test(text))) return null;
  return `${query.replace(/[\s;]+$/u, "")}\nSKIP ${kept}`;
}

/** Where a statement ends with a SKIP alone, as a page before made it. */
function skipAt(query: string): { readonly from: number; readonly skipped: number } | null {
  const found = /\bSKIP\s+(\d+)[\s;]*$/iu.exec(query);
  return found ? { from: found.index, skipped: Number(found[1]) } : null;
}

/** Rows that the command asks for: as good as all. */
const ALL_ROWS = 1_000_000;

/** The command that writes every row to a file, quoted for a POSIX shell. */
export function commandFor(query: string, params: Params): string {
  const given = Object.entries(params).map(
    ([name, value]) => ` --param ${quoted(`${name}=${plain(value)}`)}`,
  );
  return `npm run -s query -- ${quoted(query)}${given.join("")} --limit ${ALL_ROWS} --format csv > rows.csv`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const plain = (value: Params[string]) => JSON.stringify(value);
