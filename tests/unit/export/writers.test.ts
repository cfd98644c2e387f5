import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { utf8Pieces } from "@/lib/export/bytes";
import { cypherScript } from "@/lib/export/cypher";
import { exportFiles } from "@/lib/export/formats";
import { gexf } from "@/lib/export/gexf";
import type { ExportGraph } from "@/lib/export/graph";
import { graphml } from "@/lib/export/graphml";
import { documentJson, jsonLines } from "@/lib/export/json";
import { neo4jNodesCsv, neo4jRelationshipsCsv } from "@/lib/export/neo4j-csv";
import { parquetNodes, parquetRelationships } from "@/lib/export/parquet";
import { EXPORT_FORMATS } from "@/lib/model/export-formats";
import { EVERY_VALUE } from "@/tests/support/documents";
import { SMALL } from "@/tests/support/small-atlas";

const whole = (pieces: Iterable<string>) => [...pieces].join("");
const EMPTY: ExportGraph = { nodes: [], edges: [] };
const paper = (properties: ExportGraph["nodes"][number]["properties"]): ExportGraph => ({
  nodes: [{ id: "paper:a", label: "Paper", properties }],
  edges: [],
});

test.each([SMALL, EVERY_VALUE])("JSON and JSON Lines hold the document as it is", (document) => {
  expect(JSON.parse(whole(documentJson(document)))).toEqual(document);
  const items = whole(jsonLines(document)).trimEnd().split("\n");
  const read = items.map((line): unknown => JSON.parse(line));
  expect(read).toEqual([
    ...document.nodes.map((node) => ({ kind: "node", ...node })),
    ...document.edges.map((edge) => ({ kind: "relationship", ...edge })),
  ]);
});

describe("Cypher", () => {
  test.each([
    [{ n: "it's \\ a\nline" }, String.raw`n: 'it\'s \\ a\nline'`],
    [{ n: "\\u0041 and \\\\u" }, String.raw`n: '\\' + 'u0041 and \\\\' + 'u'`],
    [{ n: [1, 0.95, 2] }, "n: [1.0, 0.95, 2.0]"],
    [{ n: [3, -1] }, "n: [3, -1]"],
    [{ n: 1.5e300 }, "n: 1.5e300"],
    [{ n: Number.MAX_SAFE_INTEGER }, "n: 9007199254740991"],
    [{ n: true, o: [] }, "n: true, o: []"],
    [{ "odd `key`": 1 }, "`odd ``key```: 1"],
  ])("%j is written as %s", (properties, literal) => {
    expect(whole(cypherScript(paper(properties)))).toContain(`p: {${literal}, id: 'paper:a'}`);
  });

  test("statements end where a line ends with a semicolon, and only there", () => {
    const hostile = paper({ name: "a;\nMATCH (n) DETACH DELETE n;\r\n", aliases: ["';\n"] });
    const statements = whole(cypherScript(hostile)).split(";\n").slice(0, -1);
    expect(statements).toHaveLength(2);
    expect(statements[1]).toMatch(/^UNWIND \[\n.*\n\] AS row MERGE/u);
  });

  test("the note goes to the first digest", () => {
    const script = whole(cypherScript(SMALL, { version: "v1", updatedAt: "2026-01-01T00:00:00.000Z" }));
    expect(script).toMatch(/MATCH \(n:Digest \{id: 'digest:day'\}\) SET n.storedVersion = 'v1', n.storedAt/u);
  });
});

describe("CSV for neo4j-admin", () => {
  const document: ExportGraph = {
    nodes: [
      { id: "paper:a", label: "Paper", properties: { aliases: ["x;y", 'say "z"'], degree: 1, name: "" } },
      { id: "paper:b", label: "Paper", properties: { x: 0.5 } },
    ],
    edges: [
      {
        id: "e",
        type: "SIMILAR_TO",
        source: "paper:a",
        target: "paper:b",
        properties: { score: 1, flag: true },
      },
    ],
  };
  test("headers name types; absent and empty differ; lists are joined by U+001F", () => {
    expect(whole(neo4jNodesCsv(document)).split("\r\n")).toEqual([
      "id:ID,:LABEL,aliases:string[],degree:long,name:string,x:double",
      `"paper:a","Paper","x;y\u001fsay ""z""",1,"",`,
      `"paper:b","Paper",,,,0.5`,
      "",
    ]);
    expect(whole(neo4jRelationshipsCsv(document)).split("\r\n")).toEqual([
      ":START_ID,:END_ID,:TYPE,id:string,flag:boolean,score:long",
      `"paper:a","paper:b","SIMILAR_TO","e",true,1`,
      "",
    ]);
  });
});

describe("XML", () => {
  test.each([graphml, gexf])("what XML cannot hold is replaced, what it can is kept", (write) => {
    const text = whole(write(paper({ name: 'a\u0000b <&> "q"\n\u{1d518} \ud800' })));
    expect(text).toContain("a\ufffdb &lt;&amp;&gt; &quot;q&quot;&#10;\u{1d518} \ufffd");
  });

  test.each([graphml, gexf])("any text gives only characters that XML 1.0 allows", (write) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, value) => {
        const text = whole(write(paper({ [key]: value })));
        expect([...text].every(allowedInXml)).toBe(true);
        expect(text.match(/<node /gu)).toHaveLength(1);
      }),
    );
  });

  test("GEXF carries the place on the map and a size", () => {
    const text = whole(gexf(SMALL));
    expect(text).toContain('<viz:position x="1" y="2" z="0"/>');
    expect(text).toContain('<viz:size value="9.3"/>');
  });
});

describe("Parquet", () => {
  const read = async (bytes: Uint8Array<ArrayBuffer>) => parquetReadObjects({ file: bytes.buffer });
  const numbers = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);
  const plain = (rows: readonly object[]): unknown[] => JSON.parse(JSON.stringify(rows, numbers));
  const present = (row: unknown) =>
    Object.fromEntries(Object.entries(Object(row)).filter(([, value]) => value !== null));

  test.each([SMALL, EVERY_VALUE])("another reader finds the same values", async (document) => {
    const nodes = plain(await read(parquetNodes(document)));
    expect(nodes.map(present)).toEqual(
      document.nodes.map(({ id, label, properties }) => ({ id, label, ...properties })),
    );
    const edges = plain(await read(parquetRelationships(document)));
    expect(edges.map(present)).toEqual(
      document.edges.map(({ properties, ...edge }) => ({ ...edge, ...properties })),
    );
  });

  test("an empty graph is a table without rows", async () => {
    expect(await read(parquetNodes(EMPTY))).toEqual([]);
  });
});

test.each(EXPORT_FORMATS)(
  "%s of an empty graph is made, and the same graph gives the same bytes",
  (format) => {
    const bytes = (graph: ExportGraph) =>
      exportFiles(graph, format).map(({ name, pieces }) => [
        name,
        Buffer.concat([...pieces()]).toString("hex"),
      ]);
    expect(bytes(EMPTY)).toEqual(bytes(EMPTY));
    expect(bytes(EVERY_VALUE)).toEqual(bytes(EVERY_VALUE));
  },
);

test("pieces of text are gathered, and nothing is lost", () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `${"é".repeat(40)}${i}\n`);
  const pieces = [...utf8Pieces(texts)];
  expect(pieces.length).toBeLessThan(10);
  expect(Buffer.concat(pieces).toString("utf8")).toBe(texts.join(""));
});

/** The production Char of XML 1.0. */
function allowedInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
