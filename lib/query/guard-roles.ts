import type { Token } from "./guard-lexer";
import { CLOSING_WORDS, KNOWN_WORDS } from "./guard-words";

/**
 * What a token is by where it stands. `keyword` is a word of Cypher or stands where one is due; `variable` may be a
 * function too; `property`, `label` and `key` are names that may spell anything.
 */
export type Role = "keyword" | "variable" | "property" | "label" | "key" | "value" | "sign";

export interface Placed {
  readonly token: Token;
  readonly role: Role;
  /** An operand has just ended, so only a clause, a connective or an operator may stand here. */
  readonly keywordDue: boolean;
  /** First of the statement, of a `CALL {…}` or of the part after UNION. */
  readonly opening: boolean;
}

const LABEL_JOINTS: ReadonlySet<string> = new Set(["|", "&", "!"]);
const WORDS_BEFORE_STAR: ReadonlySet<string> = new Set(["RETURN", "WITH", "DISTINCT", "YIELD"]);
const OPENING_BRACKET: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** A bracket that is open, or, for a closed one, what it was. */
interface Bracket {
  readonly sign: string;
  /** Stands right after CALL, or after the variables in round brackets that follow CALL. */
  readonly ofCall: boolean;
}

interface State {
  readonly placed: Placed[];
  readonly open: Bracket[];
  /** The bracket that the token before has closed. */
  closed: Bracket | undefined;
  /** A label expression (`:A|B&!C`) is going on. */
  inLabel: boolean;
}

/** Gives each token its role; brackets are known to match. */
export function placeTokens(tokens: readonly Token[]): readonly Placed[] {
  const state: State = { placed: [], open: [], closed: undefined, inLabel: false };
  for (const [i, token] of tokens.entries()) {
    const keywordDue = endsOperand(state.placed.at(-1), state.placed.at(-2));
    const opening = opensStatement(state, token);
    const role = roleOf(token, { state, keywordDue, after: tokens[i + 1] });
    follow(state, token, role);
    state.placed.push({ token, role, keywordDue, opening });
  }
  return state.placed;
}

/** A word in capitals, to compare with the lists. Only plain letters get this far. */
export function wordOf(placed: Placed | undefined): string {
  return placed?.token.kind === "word" ? placed.token.text.toUpperCase() : "";
}

/** True for the sign itself; a text that happens to spell it is none. */
export function isSign(placed: Placed | undefined, ...signs: readonly string[]): boolean {
  return placed?.role === "sign" && signs.includes(placed.token.text);
}

function isKeyword(placed: Placed | undefined, ...words: readonly string[]): boolean {
  return placed?.role === "keyword" && words.includes(wordOf(placed));
}

interface Around {
  readonly state: State;
  readonly keywordDue: boolean;
  readonly after: Token | undefined;
}

function roleOf(token: Token, { state, keywordDue, after }: Around): Role {
  const before = state.placed.at(-1);
  if (token.kind === "sign") return "sign";
  if (token.kind !== "word" && token.kind !== "name") return "value";
  if (isSign(before, ".")) return "property";
  if (state.inLabel && before?.role === "sign") return "label";
  if (after?.text === ":" && isSign(before, "{", ",") && state.open.at(-1)?.sign === "{") return "key";
  if (isKeyword(before, "AS")) return "variable";
  if (keywordDue) return "keyword";
  return token.kind === "word" && KNOWN_WORDS.has(token.text.toUpperCase()) ? "keyword" : "variable";
}

function endsOperand(last: Placed | undefined, secondLast: Placed | undefined): boolean {
  if (last === undefined) return false;
  if (last.role === "keyword") return CLOSING_WORDS.has(wordOf(last));
  if (last.role !== "sign") return true;
  if (last.token.text !== "*") return last.token.text in OPENING_BRACKET;
  return WORDS_BEFORE_STAR.has(wordOf(secondLast)) || isSign(secondLast, "(", ".");
}

function opensStatement({ placed, open }: State, token: Token): boolean {
  const [last, secondLast] = [placed.at(-1), placed.at(-2)];
  if (last === undefined) return true;
  if (isKeyword(last, "UNION")) return !/^(?:all|distinct)$/iu.test(token.text);
  if (isKeyword(last, "ALL", "DISTINCT")) return isKeyword(secondLast, "UNION");
  return isSign(last, "{") && open.at(-1)?.ofCall === true;
}

function follow(state: State, token: Token, role: Role): void {
  const before = state.placed.at(-1);
  const sign = role === "sign" ? token.text : "";
  state.inLabel =
    role === "label" || (sign === ":" && before?.role !== "key") || (state.inLabel && LABEL_JOINTS.has(sign));
  const ofCall =
    isKeyword(before, "CALL") || (sign === "{" && isSign(before, ")") && state.closed?.ofCall === true);
  if ("([{".includes(sign) && sign !== "") state.open.push({ sign, ofCall });
  state.closed = sign in OPENING_BRACKET ? state.open.pop() : undefined;
}
