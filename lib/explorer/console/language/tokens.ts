/** What a piece of a statement is, for colouring and completion. */
export type TokenKind =
  | "keyword"
  | "function"
  | "label"
  | "type"
  | "property"
  | "variable"
  | "parameter"
  | "string"
  | "number"
  | "comment"
  | "sign";

/** `from` and `to` are offsets in the text, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  `MATCH OPTIONAL WHERE RETURN WITH UNWIND CALL YIELD AS DISTINCT ORDER BY ASC ASCENDING DESC DESCENDING SKIP OFFSET
   LIMIT UNION ALL AND OR XOR NOT IN STARTS ENDS CONTAINS IS NULL TRUE FALSE CASE WHEN THEN ELSE END EXISTS COUNT
   COLLECT ANY NONE SINGLE SHORTEST FINISH CREATE INSERT MERGE SET DELETE DETACH REMOVE DROP FOREACH LOAD CSV FROM ON
   USE SHOW EXPLAIN PROFILE`.split(/\s+/u),
);

/** Words that are no functions even before a round bracket. */
const CLAUSES: ReadonlySet<string> = new Set(
  "MATCH WHERE RETURN WITH UNWIND AND OR XOR NOT IN CREATE MERGE CALL BY THEN WHEN ELSE ON AS IS".split(" "),
);

/** Words that would change something or reach outside where they open a clause; the server refuses them. */
export const WRITING_WORDS: ReadonlySet<string> = new Set(
  "CREATE INSERT MERGE SET DELETE DETACH REMOVE DROP FOREACH LOAD".split(" "),
);

/**
 * Forgiving on purpose: a text, name or comment without an end goes to the end of its line or of the statement, so
 * that colours stay steady while one types. What may run is decided by the server's own, strict lexer.
 */
const PIECES =
  /(?<comment>\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)|(?<string>'(?:[^'\\]|\\[\s\S])*'?|"(?:[^"\\]|\\[\s\S])*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<parameter>\$(?:`[^`]*`?|[\p{L}\p{N}_]*))|(?<word>[\p{L}_][\p{L}\p{N}_]*|`[^`]*`?)|(?<sign>\.\.|[^\s])/gu;

/** Cuts a statement into pieces and says what each is by where it stands. Never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const brackets: string[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    const kind = kindOf(match, text, { tokens, open: brackets.at(-1) });
    tokens.push({ kind, text: piece, from: match.index, to: match.index + piece.length });
    if (kind !== "sign") continue;
    if ("([{".includes(piece)) brackets.push(piece);
    else if (")]}".includes(piece)) brackets.pop();
  }
  return tokens;
}

interface Before {
  readonly tokens: readonly Token[];
  readonly open: string | undefined;
}

const PLAIN = ["comment", "string", "number", "parameter", "sign"] as const;

function kindOf(match: RegExpExecArray, text: string, before: Before): TokenKind {
  const plain = PLAIN.find((kind) => match.groups?.[kind] !== undefined);
  return plain ?? wordKind(match[0], text.slice(match.index + match[0].length), before);
}

function wordKind(word: string, rest: string, { tokens, open }: Before): TokenKind {
  const last = tokens.findLast(({ kind }) => kind !== "comment");
  const called = /^\s*\(/u.test(rest);
  if (last?.kind === "sign" && last.text === ".") return called ? "function" : "property";
  if (named(tokens, open)) return open === "[" ? "type" : "label";
  if (open === "{" && /^\s*:/u.test(rest)) return "property";
  if (called && !CLAUSES.has(word.toUpperCase())) return "function";
  return freeWordKind(word, rest, last?.text.toUpperCase());
}

function freeWordKind(word: string, rest: string, last: string | undefined): TokenKind {
  if (last === "CALL" && /^\s*\./u.test(rest)) return "function";
  return KEYWORDS.has(word.toUpperCase()) && last !== "AS" ? "keyword" : "variable";
}

/** Whether a label or a type is due: after a colon that stands in no map, or after what joins labels. */
function named(tokens: readonly Token[], open: string | undefined): boolean {
  const joined = tokens.findLastIndex(({ text, kind }) => kind !== "sign" || !"|&!%".includes(text));
  const at = tokens.length - 1 - joined > 0 ? tokens[joined] : undefined;
  if (at && (at.kind === "label" || at.kind === "type")) return true;
  const colon = at ?? tokens.at(-1);
  if (colon?.text !== ":" || colon.kind !== "sign") return false;
  return !(open === "{" && tokens[tokens.indexOf(colon) - 1]?.kind === "property");
}
