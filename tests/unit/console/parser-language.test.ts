import { beforeAll, describe, expect, test } from "vitest";
import { addNewerMethods } from "@/app/_console/editor/newer-methods";
import { EXAMPLES } from "@/lib/explorer/console/examples";
import type { CypherLanguage } from "@/lib/explorer/console/language/language";
import { vocabularyOf } from "@/lib/explorer/console/language/vocabulary";
import { indexAtlas } from "@/lib/query/atlas";
import { schemaOf } from "@/lib/query/schema";
import { SMALL } from "@/tests/support/small-atlas";

const vocabulary = vocabularyOf(schemaOf(indexAtlas(SMALL)), { text: "x" });
let language: CypherLanguage;

beforeAll(async () => {
  addNewerMethods();
  language = (await import("@/app/_console/editor/parser-language")).parserLanguage;
});

describe("the parser's proposals", () => {
  const labels = async (text: string) =>
    (await language.propose(text, text.length, vocabulary)).map(({ kind, label }) => `${kind} ${label}`);

  test.each([
    ["MATCH (p:", "label Paper"],
    ["MATCH (p:Paper)-[:", "type USES"],
    ["MATCH (p:Paper) WHERE p.", "property name"],
    ["RETURN $", "parameter $text"],
    ["MATCH (paper:Paper) RETURN ", "variable paper"],
    ["RETURN to", "function toLower"],
    ["MATCH (p:Paper) ", "keyword RETURN"],
  ])("%s → %s", async (text, expected) => {
    expect(await labels(text)).toContain(expected);
  });

  test("hold no word that writes", async () => {
    const all = [...(await labels("C")), ...(await labels("MATCH (p:Paper) "))];
    expect(all.filter((label) => /\b(?:CREATE|MERGE|DELETE|SET|REMOVE|LOAD)\b/.test(label))).toEqual([]);
  });
});

describe("the parser's remarks", () => {
  const check = async (text: string) =>
    (await language.check(text, vocabulary)).map(({ from, to, message }) => [text.slice(from, to), message]);

  test.each([
    [
      "MATCH (p:Papre)-[:USES]->(m) RETURN m",
      "Papre",
      "Nothing in the graph has the label Papre. Did you mean Paper?",
    ],
    ["MATCH (p)-[:USED]->(m) RETURN m", "USED", "Nothing in the graph has the type USED. Did you mean USES?"],
    ["MATCH (p) RETURN p.nmae", "nmae", "Nothing in the graph has the property nmae. Did you mean name?"],
    ["RETURN $txt", "$txt", "$txt has no value: give it one under Parameters. Did you mean $text?"],
    ["MATCH (p) SET p.name = 'x'", "SET", expect.stringContaining("only reads")],
    ["MATCH (n RETURN n", "RETURN", expect.stringContaining("Invalid input")],
    ["RETURN toLower(1)", "1", expect.stringContaining("Type mismatch")],
  ])("%s", async (text, piece, message) => {
    expect(await check(text)).toContainEqual([piece, message]);
  });

  test("a relation that goes the other way in the graph is told", async () => {
    const remarks = await check("MATCH (m:Method)-[:USES]->(p:Paper) RETURN m");
    expect(remarks.some(([, message]) => message?.startsWith("In this graph"))).toBe(true);
  });

  test.each(EXAMPLES)("none on the example: $name", async ({ query, params = {} }) => {
    const problems = await language.check(query, { ...vocabulary, parameters: params });
    // The small graph lacks some of the names that the examples ask for.
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
