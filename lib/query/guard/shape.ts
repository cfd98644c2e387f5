import { mistake, refusal } from "./faults";
import type { Token } from "./lexer";

/** Both engines were seen to hang on deeper nesting while planning, where no time limit reaches. */
const DEPTH_LIMIT = 32;
/** No query that a person writes has more pieces; a long chain of operators nests as deep as it is long. */
const TOKEN_LIMIT = 4000;
/** The longest row of signs and NOTs that means anything is a handful (`NOT --`). */
const PREFIX_LIMIT = 8;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));
const PREFIX = /^(?:not|[-+!])$/iu;

/**
 * Checks how a statement is nested.
 * @throws AppError `refused` where it is too long or too deep, `query_failed` where brackets do not match.
 */
export function checkShape(tokens: readonly Token[], text: string): void {
  if (tokens.length > TOKEN_LIMIT)
    throw refusal(`The statement has more than ${TOKEN_LIMIT} parts`, text, tokens[TOKEN_LIMIT]?.start ?? 0);
  const open: string[] = [];
  let cases = 0;
  let prefixes = 0;
  for (const token of tokens) {
    prefixes = PREFIX.test(token.text) ? prefixes + 1 : 0;
    cases = Math.max(0, cases + caseStep(token));
    trackBracket(open, token, text);
    if (open.length + cases > DEPTH_LIMIT || prefixes > PREFIX_LIMIT)
      throw refusal(`Nesting deeper than ${DEPTH_LIMIT} is refused`, text, token.start);
  }
  if (open.length > 0) throw mistake(`a closing ${open.at(-1)} is missing at the end`, text, text.length);
}

function caseStep({ kind, text }: Token): number {
  if (kind !== "word") return 0;
  if (/^case$/iu.test(text)) return 1;
  return /^end$/iu.test(text) ? -1 : 0;
}

function trackBracket(open: string[], { kind, text: sign, start }: Token, text: string): void {
  if (kind !== "sign") return;
  const closing = CLOSING[sign];
  if (closing !== undefined) open.push(closing);
  else if (CLOSERS.has(sign) && open.pop() !== sign)
    throw mistake(`this ${sign} closes nothing`, text, start);
}
