import type { Token } from "./lexer";

/** `.*` and the like in one expression: each more multiplies the steps by the length of the text. */
const OPEN_ENDED_LIMIT = 4;

const GROUP_END = /\)(?:[*+]|\{\d*,)/u;
const OPEN_ENDED = /(?<!\\)(?:\\\\)*[*+]|\{\d*,\}/gu;

/**
 * True for a regular expression that may take for ever on some text: a repeated group, or many open ends. Neo4j matches
 * with Java's backtracking engine, and no time limit ends a match that is running.
 */
export function isRisky(expression: string): boolean {
  const plain = expression.replace(/\[(?:[^\]\\]|\\.)*\]/gu, "x").replace(/\\./gu, "x");
  return (
    GROUP_END.test(plain) || /\)\{/u.test(plain) || (plain.match(OPEN_ENDED) ?? []).length > OPEN_ENDED_LIMIT
  );
}

/** The first text in the statement, or else in its parameters, that is risky as a regular expression. */
export function riskyText(
  tokens: readonly Token[],
  params: Readonly<Record<string, unknown>>,
): Token | string | undefined {
  const token = tokens.find(
    ({ kind, text }) => kind === "string" && isRisky(text.slice(1, -1).replaceAll("\\\\", "\\")),
  );
  return token ?? Object.keys(params).find((name) => textsIn(params[name]).some(isRisky));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
