import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FUNCTION_FORMS } from "@/lib/explorer/console/language/functions";
import { nearest } from "@/lib/explorer/console/language/nearest";
import { smallLanguage } from "@/lib/explorer/console/language/small";
import { tokenize } from "@/lib/explorer/console/language/tokens";
import { vocabularyOf } from "@/lib/explorer/console/language/vocabulary";
import { indexAtlas } from "@/lib/query/atlas";
import { guardStatement } from "@/lib/query/guard/guard";
import { schemaOf } from "@/lib/query/schema";
import { SMALL } from "@/tests/support/small-atlas";

const vocabulary = vocabularyOf(schemaOf(indexAtlas(SMALL)), { text: "x", limit: 5 });

/** "MATCH:keyword p:variable …", signs left out. */
const kinds = (text: string) =>
  tokenize(text)
    .filter(({ kind }) => kind !== "sign")
    .map(({ kind, text: piece }) => `${piece}:${kind}`)
    .join(" ");

describe("pieces of a statement", () => {
  test.each([
    ["MATCH (p:Paper)", "MATCH:keyword p:variable Paper:label"],
    [
      "(p)-[r:USES|INTRODUCES*..3]->(m)",
      "p:variable r:variable USES:type INTRODUCES:type 3:number m:variable",
    ],
    ["(n:A|B&!C)", "n:variable A:label B:label C:label"],
    [
      "RETURN p.name, count(*) AS count",
      "RETURN:keyword p:variable name:property count:function AS:keyword count:variable",
    ],
    ["{id: $id, set: 1}", "id:property $id:parameter set:property 1:number"],
    ["p.create = 'CREATE'", "p:variable create:property 'CREATE':string"],
    ["`a b`.x // MATCH", "`a b`:variable x:property // MATCH:comment"],
    ["CALL db.labels() YIELD label", "CALL:keyword db:function labels:function YIELD:keyword label:variable"],
    ["WHERE (a) AND NOT (b)", "WHERE:keyword a:variable AND:keyword NOT:keyword b:variable"],
    ["RETURN 'open", "RETURN:keyword 'open:string"],
    ["/* open", "/* open:comment"],
    ["RETURN 名字", "RETURN:keyword 名字:variable"],
    ["WHERE labels(n)[0] = 'A'", "WHERE:keyword labels:function n:variable 0:number 'A':string"],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test("cover any text in order, without overlap, and never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let end = 0;
        for (const { from, to, text: piece } of tokenize(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toBe(piece);
          expect(text.slice(end, from).trim()).toBe("");
          end = to;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});

describe("proposals", () => {
  const labels = async (text: string) =>
    (await smallLanguage.propose(text, text.length, vocabulary)).map(({ label }) => label);

  test.each([
    ["MATCH (p:", "Paper"],
    ["MATCH (p:Pa", "Paper"],
    ["MATCH (p:Paper)-[:", "USES"],
    ["MATCH (p:Paper)-[:USES|", "INTRODUCES"],
    ["MATCH (p:Paper) WHERE p.", "arxivId"],
    ["MATCH (p:Paper) WHERE p.na", "name"],
    ["MATCH (p {", "name"],
    ["RETURN $", "$limit"],
    ["RETURN $te", "$text"],
    ["MATCH (paper:Paper) RETURN ", "paper"],
    ["RETURN coll", "collect"],
    ["MATCH (p) ", "RETURN"],
  ])("%s → %s", async (text, expected) => {
    expect(await labels(text)).toContain(expected);
  });

  test("in texts and comments nothing is proposed", async () => {
    expect(await labels("RETURN 'pap")).toEqual([]);
    expect(await labels("RETURN 1 // pap")).toEqual([]);
  });

  test("a property says whose it is", async () => {
    const found = await smallLanguage.propose("RETURN p.arx", 12, vocabulary);
    expect(found.find(({ label }) => label === "arxivId")?.detail).toBe("Paper");
  });
});

describe("remarks", () => {
  const check = async (text: string) =>
    (await smallLanguage.check(text, vocabulary)).map(({ from, to, message }) => [
      text.slice(from, to),
      message,
    ]);

  test("a good statement has none", async () => {
    const text =
      "MATCH (p:Paper)-[r:USES]->(m:Method {id: $text}) WHERE p.name = 'x' RETURN count(*) AS n LIMIT $limit";
    expect(await check(text)).toEqual([]);
  });

  test.each([
    ["MATCH (p:Papre) RETURN p", "Papre", /label Papre\. Did you mean Paper\?/],
    ["MATCH ()-[r:USED]->() RETURN r", "USED", /type USED\. Did you mean USES\?/],
    ["MATCH (p) RETURN p.nmae", "nmae", /Did you mean name\?/],
    ["RETURN $txt", "$txt", /has no value.*Did you mean \$text\?/],
    ["MATCH (p RETURN p", "(", /never closed/],
    ["RETURN [1)", ")", /closes nothing/],
    ["RETURN 'a", "'a", /closing ' is missing/],
    ["RETURN 1 /* a", "/* a", /does not end/],
    ["MATCH (n) DETACH DELETE n", "DELETE", /only reads/],
  ])("%s", async (text, piece, message) => {
    expect(await check(text)).toContainEqual([piece, expect.stringMatching(message)]);
  });
});

describe("the nearest name", () => {
  test.each([
    ["paper", "Paper"],
    ["Mehtod", "Method"],
    ["Xyzzy", null],
  ])("of %s is %s", (name, expected) => {
    expect(nearest(name, ["Author", "Method", "Paper"])).toBe(expected);
  });

  test("of nothing is none", () => expect(nearest("x", [])).toBeNull());
});

describe("proposed functions", () => {
  test.each(Object.keys(FUNCTION_FORMS))("%s is let through by the guard", (name) => {
    const call =
      name.endsWith("hortestPath") || name.endsWith("hortestPaths")
        ? `MATCH q = ${name}((a)-[*..2]-(b)) RETURN q`
        : `MATCH (x) RETURN ${name}(x) AS y`;
    const statement = name === "reduce" ? "RETURN reduce(s = 0, x IN [1] | s + x) AS y" : call;
    expect(() => guardStatement(statement)).not.toThrow();
  });
});
