import fc from "fast-check";

/** Ways to write a statement otherwise that a guard could overlook; each keeps what the statement asks for. */
const BLANKS = [
  " ",
  "\n",
  "\t",
  "\r\n",
  "/**/",
  " /* RETURN 1 */ ",
  " // it's\n",
  "\u00a0",
  "\u2003",
  "\u200b",
  "\u001c",
  "\u2028",
  "\r",
  "\f",
];
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  S: "\u017f",
  K: "\u212a",
  A: "\u0410",
  E: "\u0415",
  C: "\u0421",
  T: "\u0422",
  I: "\u0130",
  O: "\u041e",
};

type Mutation = (text: string, seed: number) => string;

const at = (text: string, seed: number) => seed % (text.length + 1);
const insert = (text: string, seed: number, what: string) =>
  text.slice(0, at(text, seed)) + what + text.slice(at(text, seed));
const blank = (seed: number) => BLANKS[seed % BLANKS.length] ?? " ";
const hex = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
const replaceAt = (text: string, seed: number, change: (letter: string) => string) => {
  const i = seed % Math.max(1, text.length);
  return text.slice(0, i) + change(text.charAt(i)) + text.slice(i + 1);
};

const MUTATIONS: readonly Mutation[] = [
  (text, seed) =>
    [...text].map((c, i) => ((seed >> (i % 30)) & 1 ? c.toUpperCase() : c.toLowerCase())).join(""),
  (text, seed) => text.replace(/ /gu, () => blank(seed)),
  (text, seed) => insert(text, seed, blank(seed >> 3)),
  (text, seed) => replaceAt(text, seed, hex),
  (text, seed) => replaceAt(text, seed, (c) => LOOK_ALIKES[c.toUpperCase()] ?? c),
  (text, seed) =>
    insert(text, seed, ["'", '"', "`", "/*", "*/", "//", "\\", ";", "\\u002a/", "$", "0"][seed % 11] ?? ""),
  (text, seed) => text.slice(0, at(text, seed)) + text.slice(at(text, seed) + 1),
  (text) => `CALL { ${text} } RETURN 1 AS one`,
  (text) => `CALL (*) { ${text} } RETURN 1 AS one`,
  (text) => `MATCH (n) CALL { WITH n ${text} } IN TRANSACTIONS`,
  (text) => `MATCH (n) WHERE EXISTS { ${text} } RETURN n`,
  (text) => `RETURN COUNT { ${text} } AS c`,
  (text) => `RETURN COLLECT { ${text} } AS c`,
  (text) => `RETURN 1 AS x UNION ${text}`,
  (text) => `${text} UNION ALL RETURN 1 AS x`,
  (text) => `MATCH (n) ${text}`,
  (text) => `MATCH (n) RETURN n ${text}`,
  (text) => `WITH 1 AS x ${text}`,
  (text) => `UNWIND [0] AS x ${text}`,
  (text) => `EXPLAIN ${text}`,
  (text) => `PROFILE ${text}`,
  (text) => `RETURN 1;${text}`,
  (text) => `${text};`,
  (text) => `FOREACH (x IN [1] | ${text})`,
  (text) => `MATCH (n) WHERE n.x > 0${text} RETURN n`,
  (text) => `MATCH (n) WHERE n.name = 'a'${text}`,
  (text) => `RETURN '${text}' AS x`,
  (text) => `RETURN [x IN [1] | ${text}] AS x`,
  (text) => `MATCH (n {x: ${text}}) RETURN n`,
  (text) => `/* ${text} */ RETURN 1 AS x`,
  (text) => `// ${text}\nRETURN 1 AS x`,
  (text) => `RETURN 1 AS \`${text}\``,
];

/** A statement from the list, changed in up to four ways. */
export function mutated(statements: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(2 ** 30));
  return fc
    .tuple(fc.constantFrom(...statements), fc.array(change, { maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((now, [mutate, seed]) => mutate(now, seed), text));
}

/** A statement that is allowed with one that is not put somewhere into it. */
export function spliced(allowed: readonly string[], hostile: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...allowed), fc.constantFrom(...hostile), fc.nat(2 ** 30))
    .map(([text, other, seed]) => {
      const gaps = [0, ...[...text.matchAll(/\s/gu)].map(({ index }) => index), text.length];
      const gap = gaps[seed % gaps.length] ?? 0;
      return `${text.slice(0, gap)} ${other} ${text.slice(gap)}`;
    });
}

const WRITING =
  /(?<![\w.:|&!$])(?:create|insert|merge|set|delete|detach|nodetach|remove|drop|foreach|load)(?![\w])(?!\s*:)/iu;

/**
 * A second opinion that knows nothing of the parser: whether a text that was let through has a word of writing outside of
 * texts, comments and names in backticks, where no name may stand.
 */
export function namesWriting(text: string): boolean {
  const bare = text.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/gu,
    " _ ",
  );
  return WRITING.test(bare.replace(/[.:]\s*\w+/gu, " _ "));
}
