import { refusal, type Token } from "./guard-lexer";
import { isSign, type Placed, placeTokens, wordOf } from "./guard-roles";
import { FORBIDDEN_WORDS, FUNCTIONS, KNOWN_WORDS, OPENING_WORDS, PROCEDURES } from "./guard-words";

const READ_ONLY = "the console only reads";
const BACKTICKS = "as a name, write it in backticks";
const PLANS: ReadonlySet<string> = new Set(["EXPLAIN", "PROFILE"]);

/**
 * Checks every word by where it stands: the name of a property, label, key or parameter may be anything; where a
 * clause is due it must be a known one; before a bracket it must be a known function, after CALL a known procedure;
 * elsewhere it may be any name that is not a word of writing.
 * @throws AppError `refused` naming the word.
 */
export function checkWords(tokens: readonly Token[], text: string): void {
  const placed = placeTokens(tokens);
  for (const [i, item] of placed.entries()) {
    const reason = RULES.map((rule) => rule(item, i, placed)).find((found) => found !== undefined);
    if (reason !== undefined) throw refusal(reason, text, item.token.start);
  }
}

type Rule = (item: Placed, i: number, all: readonly Placed[]) => string | undefined;

const forbiddenWord: Rule = (item) => {
  const word = wordOf(item);
  if ((item.role !== "keyword" && item.role !== "variable") || !FORBIDDEN_WORDS.has(word)) return undefined;
  if (PLANS.has(word))
    return `${word} is refused for now: the console runs reading statements and shows no plans`;
  return `${word} is refused: ${READ_ONLY}; ${BACKTICKS}`;
};

const knownOpening: Rule = (item) =>
  !item.opening || OPENING_WORDS.has(wordOf(item))
    ? undefined
    : `${item.token.text} is refused here: ${READ_ONLY}, and a statement begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL`;

const knownKeyword: Rule = ({ role, token, keywordDue }, i, all) =>
  role !== "keyword" || !keywordDue || KNOWN_WORDS.has(wordOf(all[i]))
    ? undefined
    : `${token.text} is refused here: ${READ_ONLY}, and knows no clause or operator of this name`;

const dotAfterName: Rule = (item, i, all) => {
  if (!isSign(item, ".")) return undefined;
  const before = all[i - 1];
  const fits =
    before !== undefined && before.token.kind !== "number" && (item.keywordDue || isSign(before, "{", ","));
  return fits ? undefined : "This dot is refused: it follows nothing that has properties";
};

const knownCall: Rule = ({ role }, i, all) => {
  if (!isSign(all[i + 1], "(") || role === "sign" || role === "value" || role === "keyword") return undefined;
  const start = chainStart(all, i);
  const name = chainName(all, start, i);
  if (isCall(all[start - 1]) || FUNCTIONS.has(name)) return undefined;
  return `${name}() is refused: it is not on the list of functions that only compute`;
};

const knownProcedure: Rule = (item, i, all) => {
  if (!isCall(item) || isSign(all[i + 1], "(", "{")) return undefined;
  const name = chainName(all, i + 1, chainEnd(all, i + 1));
  if (PROCEDURES.has(name)) return undefined;
  return `The procedure ${name || "named here"} is refused: it is not on the list of procedures that only read`;
};

const RULES: readonly Rule[] = [
  forbiddenWord,
  knownOpening,
  knownKeyword,
  dotAfterName,
  knownCall,
  knownProcedure,
];

function isCall(item: Placed | undefined): boolean {
  return item?.role === "keyword" && wordOf(item) === "CALL";
}

/** Where the dotted name begins that ends at i. */
function chainStart(all: readonly Placed[], i: number): number {
  return isSign(all[i - 1], ".") && i >= 2 ? chainStart(all, i - 2) : i;
}

function chainEnd(all: readonly Placed[], i: number): number {
  return isSign(all[i + 1], ".") ? chainEnd(all, i + 2) : i;
}

/** The dotted name in small letters; backticks stay in, so that no name in them is ever on a list. */
function chainName(all: readonly Placed[], start: number, end: number): string {
  return all
    .slice(start, end + 1)
    .map(({ token }) => token.text.toLowerCase())
    .join("");
}
