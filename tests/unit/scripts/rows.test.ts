import { expect, test } from "vitest";
import type { Cell } from "@/lib/store/port";
import { ROW_FORMATS, type RowFormat, rowWriter } from "@/scripts/rows";

const COLUMNS = ["id", "list"];
const ROWS: readonly (readonly Cell[])[] = [
  ["a,b", [1, "x"]],
  ["c", null],
  ["d", { $type: "node" }],
];

function written(format: RowFormat, parts: readonly (readonly (readonly Cell[])[])[]): string {
  const writer = rowWriter(format);
  return parts.map((rows) => writer.write(COLUMNS, rows)).join("") + writer.end();
}

test.each([
  ["csv", 'id,list\r\n"a,b","[1,""x""]"\r\nc,\r\nd,"{""$type"":""node""}"\r\n'],
  ["json", '{"columns":["id","list"],"rows":[["a,b",[1,"x"]],["c",null],["d",{"$type":"node"}]]}\n'],
  ["jsonl", '{"id":"a,b","list":[1,"x"]}\n{"id":"c","list":null}\n{"id":"d","list":{"$type":"node"}}\n'],
] as const)("%s", (format, text) => {
  expect(written(format, [ROWS])).toBe(text);
});

test.each(ROW_FORMATS)("%s is the same however the rows come", (format) => {
  const parts = [ROWS.slice(0, 1), [], ROWS.slice(1)];
  expect(written(format, parts)).toBe(written(format, [ROWS]));
  expect(written(format, [[]])).not.toContain("a,b");
});

test("only the table waits for the last row", () => {
  const first = (format: RowFormat) => rowWriter(format).write(COLUMNS, ROWS).length > 0;
  expect(ROW_FORMATS.filter(first)).toEqual(["json", "jsonl", "csv"]);
});
