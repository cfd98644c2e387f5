import type { AppError } from "../../base/errors";
import type { DialectGap } from "./dialect";
import { mistake, refusal } from "./faults";
import type { Known } from "./known";
import type { Token } from "./lexer";
import { suggestion } from "./suggest";
import { CLAUSE_WORDS, COMMAND_WORDS, FURTHER_WORDS, WRITING_WORDS } from "./words";

/** Rules that call each other across files; each reads its part and leaves the parser behind it. */
export interface Grammar {
  expression(parser: Parser): Known;
  /** An operator and its right side; false where there is none. */
  comparison(parser: Parser): boolean;
  pathPattern(parser: Parser): void;
  /** What stands in curly brackets, from behind the opening one. `counts`: may be a bare pattern, as in EXISTS. */
  subquery(parser: Parser, counts: boolean): void;
}

/** A change of the text that makes it readable for the embedded database and leaves its meaning alone. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was noticed on the way, besides that everything is allowed. */
export interface Findings {
  /** Where the embedded database reads less than Neo4j; `at` is an offset in the text. */
  readonly gaps: { readonly gap: DialectGap; readonly at: number }[];
  /** For the embedded database. */
  readonly edits: Edit[];
  /** Names of the columns of the statement: undefined for `*`. */
  columns: readonly (string | undefined)[];
  /** What is known of values that were given names. */
  readonly constants: Map<string, Known>;
  /** There is a `=~`. */
  regex: boolean;
}

/** Where the statement is read: the token that is next, and what may be asked of it. */
export interface Parser {
  readonly text: string;
  readonly grammar: Grammar;
  readonly found: Findings;
  /** Values of parameters, for limits that hang on them. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Index of the token that is next. */
  at: number;
  /** Subqueries around this place. */
  depth: number;
  /** Parts of UNION before this one. */
  branch: number;
  /** In ORDER BY. */
  sorting: boolean;
  /** In the condition of a list comprehension, which a `|` ends. */
  barEnds: boolean;
  /** Loops over lists around this place, and the product of their lengths as far as known. */
  loops: { readonly depth: number; readonly steps: number };
  peek(ahead?: number): Token | undefined;
  /** Index of the bracket that closes the one at this index. */
  closing(index: number): number;
  isSign(sign: string, ahead?: number): boolean;
  isWord(word: string, ahead?: number): boolean;
  /** Takes the signs or words if they come next, all of them or none. */
  takeSigns(...signs: readonly string[]): boolean;
  takeWords(...words: readonly string[]): boolean;
  expectSign(sign: string, where: string): void;
  expectWord(word: string, where: string): void;
  next(): Token | undefined;
  /** What came next does not fit: `refused` where it is a word of writing or a command, else a mistake. */
  unexpected(wanted: string): AppError;
  refuse(reason: string, at?: number, hint?: string): AppError;
  note(gap: DialectGap, at?: number): void;
  /** Replaces the token at this index for the embedded database. */
  edit(index: number, text: string): void;
}

export function createParser(
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
  params: Readonly<Record<string, unknown>>,
): Parser {
  const pairs = bracketPairs(tokens);
  const signs = tokens.map(({ kind, text: sign }) => (kind === "sign" ? sign : ""));
  const words = tokens.map(({ kind, text: word }) => (kind === "word" ? word.toUpperCase() : ""));
  const startOf = (index: number) => tokens[index]?.start ?? text.length;
  const parser: Parser = {
    text,
    grammar,
    params,
    found: { gaps: [], edits: [], columns: [], constants: new Map(), regex: false },
    at: 0,
    depth: 0,
    branch: 0,
    sorting: false,
    barEnds: false,
    loops: { depth: 0, steps: 1 },
    peek: (ahead = 0) => tokens[parser.at + ahead],
    closing: (index) => pairs.get(index) ?? tokens.length,
    isSign: (sign, ahead = 0) => signs[parser.at + ahead] === sign,
    isWord: (word, ahead = 0) => words[parser.at + ahead] === word,
    takeSigns: (...wanted) => take(signs, wanted),
    takeWords: (...wanted) => take(words, wanted),
    expectSign: (sign, where) => {
      if (!take(signs, [sign])) throw parser.unexpected(`${sign} ${where}`);
    },
    expectWord: (word, where) => {
      if (!take(words, [word])) throw parser.unexpected(`${word} ${where}`);
    },
    next: () => {
      const token = tokens[parser.at];
      parser.at += 1;
      return token;
    },
    unexpected: (wanted) => unexpected(tokens[parser.at], wanted, text),
    refuse: (reason, at = parser.at, hint) => refusal(reason, text, startOf(at), hint),
    note: (gap, at = parser.at) => {
      parser.found.gaps.push({ gap, at: startOf(at) });
    },
    edit: (index, text) => {
      const { start = 0, end = 0 } = tokens[index] ?? {};
      parser.found.edits.push({ start, end, text });
    },
  };
  const take = (from: readonly string[], wanted: readonly string[]) => {
    if (!wanted.every((text, i) => from[parser.at + i] === text)) return false;
    parser.at += wanted.length;
    return true;
  };
  return parser;
}

/** Closing bracket of each opening one; brackets are known to match. */
function bracketPairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if ("([{".includes(text)) open.push(i);
    else if (")]}".includes(text)) pairs.set(open.pop() ?? -1, i);
  }
  return pairs;
}

function unexpected(token: Token | undefined, wanted: string, text: string): AppError {
  if (!token) return mistake(`the statement ends where ${wanted} should come`, text, text.trimEnd().length);
  const word = token.kind === "word" ? token.text.toUpperCase() : "";
  if (WRITING_WORDS.has(word) || COMMAND_WORDS.has(word))
    return refusal(refusedWord(word), text, token.start);
  const meant = suggestion(word, [...CLAUSE_WORDS, ...FURTHER_WORDS]);
  const hint = meant === undefined ? undefined : `Did you mean ${meant}?`;
  return mistake(`${token.text} stands where ${wanted} should come`, text, token.start, hint);
}

export function refusedWord(word: string): string {
  return `${word} is refused: the console only reads; as a name, write it in backticks`;
}
