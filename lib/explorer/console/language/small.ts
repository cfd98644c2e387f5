import { FUNCTION_FORMS } from "./functions";
import type { CypherLanguage, Problem, Proposal, ProposalKind } from "./language";
import { nearest } from "./nearest";
import { type Token, type TokenKind, tokenize, WRITING_WORDS } from "./tokens";
import type { Vocabulary } from "./vocabulary";

const CLAUSES = [
  "MATCH",
  "OPTIONAL MATCH",
  "WHERE",
  "RETURN",
  "WITH",
  "UNWIND",
  "ORDER BY",
  "LIMIT",
  "SKIP",
  "DISTINCT",
  "AS",
  "AND",
  "OR",
  "NOT",
  "IN",
  "CONTAINS",
  "STARTS WITH",
  "ENDS WITH",
  "IS NULL",
  "IS NOT NULL",
  "CASE",
  "WHEN",
  "THEN",
  "ELSE",
  "END",
  "DESC",
  "UNION",
];

/** Cypher by its tokens alone: names of the graph, brackets that do not match, words that write. Needs no parser. */
export const smallLanguage: CypherLanguage = {
  propose: (text, at, vocabulary) => Promise.resolve(proposals(text, at, vocabulary)),
  check: (text, vocabulary) => {
    const tokens = tokenize(text);
    return Promise.resolve([...endings(tokens), ...namingProblems(tokens, vocabulary), ...writing(tokens)]);
  },
};

function proposals(text: string, at: number, vocabulary: Vocabulary): readonly Proposal[] {
  const tokens = tokenize(text.slice(0, at));
  const typed = tokens.at(-1);
  const typing = typed !== undefined && typed.to === at && /[\p{L}\p{N}_$]$/u.test(typed.text);
  const before = typing ? tokens.slice(0, -1) : tokens;
  switch (typing ? typed.kind : dueAfter(before)) {
    case "parameter":
      return Object.keys(vocabulary.parameters).map((name) => of("parameter", `$${name}`));
    case "label":
      return vocabulary.labels.map((name) => of("label", name));
    case "type":
      return vocabulary.types.map((name) => of("type", name));
    case "property":
      return propertyProposals(vocabulary);
    case "string":
    case "comment":
    case "number":
      return [];
    default:
      return [...variables(text), ...CLAUSES.map((word) => of("keyword", word)), ...functionProposals()];
  }
}

/** What the next word is, found by writing one; where it may be the key of a map, it is. */
function dueAfter(tokens: readonly Token[]): Token["kind"] {
  const text = tokens.map((token) => token.text).join(" ");
  return tokenize(`${text} x:`).at(-2)?.kind ?? "keyword";
}

const of = (kind: ProposalKind, label: string): Proposal => ({ kind, label });

function propertyProposals({ properties }: Vocabulary): readonly Proposal[] {
  return [...properties].map(([label, owners]) => ({ kind: "property", label, detail: ownersText(owners) }));
}

/** Whose property it is: "Method, Paper" or "9 kinds". */
export function ownersText(owners: readonly string[]): string {
  return owners.length > 3 ? `${owners.length} kinds` : owners.join(", ");
}

/** The functions that the console proposes. */
export function functionProposals(): readonly Proposal[] {
  return Object.entries(FUNCTION_FORMS).map(([label, detail]) => ({
    kind: "function",
    label,
    insert: `${label}(`,
    detail,
  }));
}

function variables(text: string): readonly Proposal[] {
  const names = tokenize(text).flatMap(({ kind, text: name }) => (kind === "variable" ? [name] : []));
  return [...new Set(names)].map((name) => of("variable", name));
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const QUOTES = /^(['"`])/u;

function endings(tokens: readonly Token[]): readonly Problem[] {
  const open: Token[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind !== "sign") problems.push(...unended(token));
    else if (CLOSING[token.text] !== undefined) open.push(token);
    else if (/^[)\]}]$/u.test(token.text) && CLOSING[open.pop()?.text ?? ""] !== token.text)
      problems.push(error(token, `This ${token.text} closes nothing.`));
  }
  return [...problems, ...open.map((token) => error(token, `This ${token.text} is never closed.`))];
}

function unended(token: Token): readonly Problem[] {
  const [quote] = QUOTES.exec(token.text) ?? [];
  const ended = quote === undefined || (token.text.length > 1 && token.text.endsWith(quote));
  if (token.text.startsWith("/*") && !token.text.endsWith("*/"))
    return [error(token, "This comment does not end.")];
  return ended ? [] : [error(token, `A closing ${quote} is missing.`)];
}

const error = ({ from, to }: Token, message: string): Problem => ({ from, to, severity: "error", message });

function namingProblems(tokens: readonly Token[], vocabulary: Vocabulary): readonly Problem[] {
  const known: Readonly<Partial<Record<Token["kind"], readonly string[]>>> = {
    label: vocabulary.labels,
    type: vocabulary.types,
    property: [...vocabulary.properties.keys()],
    parameter: Object.keys(vocabulary.parameters).map((name) => `$${name}`),
  };
  return tokens.flatMap((token) => {
    const names = known[token.kind];
    const name = token.text.replaceAll("`", "");
    if (!names || name === "$" || names.includes(name) || (token.kind !== "parameter" && names.length === 0))
      return [];
    const { from, to } = token;
    return [{ from, to, severity: "warning", message: unknownName(token.kind, name, names) }];
  });
}

/** What to say of a name that nothing has. */
export function unknownName(kind: TokenKind, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  if (kind === "parameter") return `${name} has no value: give it one under Parameters.${hint}`;
  return `Nothing in the graph has the ${kind} ${name}.${hint}`;
}

/** Words that write where a clause begins: the server refuses them, so the editor says it first. */
export function writing(tokens: readonly Token[]): readonly Problem[] {
  return tokens
    .filter(({ kind, text }) => kind === "keyword" && WRITING_WORDS.has(text.toUpperCase()))
    .map((token) =>
      error(
        token,
        `${token.text.toUpperCase()} is refused here: the console only reads. As a name, write it in backticks.`,
      ),
    );
}
