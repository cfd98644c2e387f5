import { expect, test } from "vitest";
import { indexAtlas } from "@/lib/query/atlas";
import { schemaOf } from "@/lib/query/schema";
import { computed, documentOf, node, said } from "@/tests/support/small-atlas";

test("the schema says what there is, how often, with which properties and between what", () => {
  const atlas = indexAtlas(
    documentOf(
      [node("paper:a", { arxivId: "1" }), node("paper:b"), node("method:x"), node("model:m")],
      [
        said("paper:a", "USES", "method:x"),
        said("paper:b", "USES", "method:x"),
        said("paper:a", "USES", "model:m"),
        computed("paper:a", "SIMILAR_TO", "paper:b", { score: 1, shared: ["x"] }),
      ],
    ),
  );
  const { labels, types } = schemaOf(atlas);
  expect(labels.map(({ name, count }) => [name, count])).toEqual([
    ["Paper", 2],
    ["Method", 1],
    ["Model", 1],
  ]);
  expect(labels[0]?.properties).toEqual(["aliases", "arxivId", "id", "name"]);
  expect(types.map(({ name, pairs }) => [name, pairs])).toEqual([
    [
      "USES",
      [
        { from: "Paper", to: "Method", count: 2 },
        { from: "Paper", to: "Model", count: 1 },
      ],
    ],
    ["SIMILAR_TO", [{ from: "Paper", to: "Paper", count: 1 }]],
  ]);
  expect(types[1]?.properties).toEqual(["id", "score", "shared"]);
});
