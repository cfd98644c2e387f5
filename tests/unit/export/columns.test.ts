import { expect, test } from "vitest";
import { columnsOf } from "@/lib/export/columns";
import type { Properties } from "@/lib/model/document";

const of = (...properties: Properties[]) => columnsOf(properties.map((own) => ({ properties: own })));

test.each<[string, Properties[], object[]]>([
  ["columns are in the order of their names", [{ b: 1, a: "x" }], [{ key: "a" }, { key: "b" }]],
  ["whole numbers", [{ n: 1 }, { n: -2 }], [{ type: "integer", list: false }]],
  ["one fraction makes floats", [{ n: 1 }, { n: 0.5 }], [{ type: "float", list: false }]],
  ["a number past the safe ones is a float", [{ n: 1e300 }], [{ type: "float" }]],
  ["truth values", [{ n: true }, {}], [{ type: "boolean", list: false }]],
  ["lists of texts", [{ n: ["a"] }, { n: [] }], [{ type: "string", list: true }]],
  ["lists of numbers", [{ n: [1] }, { n: [0.5] }], [{ type: "float", list: true }]],
  ["nothing but empty lists", [{ n: [] }], [{ type: "string", list: true }]],
  ["text here, number there", [{ n: "a" }, { n: 1 }], [{ type: "string", list: false }]],
  ["list here, none there", [{ n: ["a"] }, { n: "a" }], [{ type: "string", list: false }]],
  ["no items", [], []],
])("%s", (_, items, columns) => {
  expect(of(...items)).toMatchObject(columns);
});
