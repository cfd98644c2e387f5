import type { AppError } from "../../base/errors";
import { mistake, refusal } from "./faults";

/** One piece of a statement; `start` and `end` are offsets in the text. */
export interface Token {
  readonly kind: "word" | "name" | "string" | "number" | "parameter" | "sign";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  /** The statement with every comment blanked out: same length, same lines, nothing that engines read differently. */
  readonly text: string;
}

interface Rule {
  readonly kind: Token["kind"] | "blank" | "comment";
  readonly pattern: RegExp;
}

/*
 * What is not matched by one of these is refused. Strings allow the escapes that Neo4j and the embedded engine read
 * alike. After a number, a string or a parameter no letter may follow at once: `0SET` is two words to one engine.
 */
const RULES: readonly Rule[] = [
  { kind: "blank", pattern: /(?:[ \t\n]|\r\n)+/uy },
  { kind: "comment", pattern: /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//uy },
  { kind: "word", pattern: /[A-Za-z_][A-Za-z0-9_]*(?!['"`])/uy },
  {
    kind: "number",
    pattern: /(?:0x[0-9A-Fa-f]+|0o[0-7]+|(?:\d+(?:_\d+)*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w'"`$])/uy,
  },
  { kind: "string", pattern: /'(?:[^'\\]|\\[\s\S])*'(?![\w'"`$])|"(?:[^"\\]|\\[\s\S])*"(?![\w'"`$])/uy },
  { kind: "name", pattern: /`[^`]+`(?![\w'"`$])/uy },
  { kind: "parameter", pattern: /\$[A-Za-z0-9_]+(?!['"`$])/uy },
  { kind: "sign", pattern: /\.\.|\$(?=\()|\/(?![/*])|[()[\]{},.:;=<>+\-*%^|&!~]/uy },
];

/** Only these mean the same to both engines; `\u` may spell nothing but a letter or a digit. */
const ESCAPES = /\\(?:[\\'"nrtbf]|u([0-9A-Fa-f]{4}))/gu;
const PLAIN_LETTER = /^[\p{L}\p{M}\p{N}]$/u;
/** Everything but tab, line feed and carriage return that has no shape of its own, and line ends few know of. */
const UNSEEN = /[^\P{C}\t\n\r]|[\u2028\u2029]/u;

/**
 * Cuts a statement into tokens by rules stricter than any engine's, so that what is let through means the same to all.
 * @throws AppError `refused` at what is ambiguous, `query_failed` at a string or comment that does not end.
 */
export function lexStatement(text: string): Lexed {
  const tokens: Token[] = [];
  let clean = "";
  let at = 0;
  while (at < text.length) {
    const token = nextToken(text, at);
    at = token.end;
    const shown = token.kind === "comment" ? token.text.replace(/[^\n\r]/gu, " ") : token.text;
    clean += shown;
    if (token.kind !== "blank" && token.kind !== "comment") tokens.push({ ...token, kind: token.kind });
  }
  return { tokens, text: clean };
}

function nextToken(text: string, start: number): Omit<Token, "kind"> & Pick<Rule, "kind"> {
  for (const { kind, pattern } of RULES) {
    pattern.lastIndex = start;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const token = { kind, text: found, start, end: start + found.length };
    checkInside(token, text);
    return token;
  }
  throw unreadable(text, start);
}

function checkInside(
  { kind, text: found, start }: Omit<Token, "kind"> & Pick<Rule, "kind">,
  text: string,
): void {
  if (UNSEEN.test(found)) throw refusal("Invisible characters are refused", text, start);
  if (kind === "string") checkEscapes(found, text, start);
  else if (found.includes("\\") && (kind === "name" || /\\u/iu.test(found)))
    throw refusal("Escapes with a backslash are refused outside of text in quotes", text, start);
}

function checkEscapes(found: string, text: string, start: number): void {
  if (/\\\\u/iu.test(found)) throw refusal("`\\\\u` is refused: databases read it differently", text, start);
  const rest = found.replace(ESCAPES, (_, hex: string | undefined) =>
    hex === undefined || PLAIN_LETTER.test(String.fromCharCode(Number.parseInt(hex, 16))) ? "" : "\\",
  );
  if (rest.includes("\\"))
    throw refusal(
      "This escape is refused in text: write the character itself, or two backslashes for one",
      text,
      start,
    );
}

/** What ends what begins with the key; where it is not here, the key itself does. */
const ENDS: Readonly<Record<string, string>> = { "/*": "*/" };

/** Why nothing could be read here: an end that is missing, or a character that is not let through. */
function unreadable(text: string, at: number): AppError {
  const rest = text.slice(at);
  const open = [
    ["/*", "comment"],
    ["'", "text"],
    ['"', "text"],
    ["`", "name in backticks"],
  ].find(([opening = ""]) => rest.startsWith(opening));
  const [opening = "", thing] = open ?? [];
  if (thing !== undefined && !rest.slice(opening.length).includes(ENDS[opening] ?? opening))
    return mistake(
      `the ${thing} that begins here does not end`,
      text,
      at,
      `Add ${ENDS[opening] ?? opening}.`,
    );
  if (/^[\w$'"`]/u.test(rest))
    return refusal(
      "Put a blank between this and what follows; a name in backticks holds no backtick",
      text,
      at,
    );
  const [character = ""] = rest;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return refusal(
    `The character U+${code} is refused here: outside of text and of names in backticks only plain letters, digits and blanks are let through`,
    text,
    at,
  );
}
