import { describe, expect, test } from "vitest";
import { indexAtlas } from "@/lib/query/atlas";
import { bridgesOf } from "@/lib/query/bridges";
import { topicsOf } from "@/lib/query/topics";
import { documentOf, node, said } from "../../support/small-atlas";

/** Two topics of three papers; `both` is used evenly in both, `most` nearly only in A, `all` in three topics. */
const papers = ["a", "b", "c"].flatMap((topic) =>
  [1, 2, 3].map((i) => node(`paper:${topic}${i}`, { topic: `topic:${topic}` })),
);
const uses = (method: string, ...used: string[]) =>
  used.map((paper) => said(`paper:${paper}`, "USES", `method:${method}`));
const quality = { modularity: 0.2, coverage: 0.3, stability: 0.5 };
const atlas = indexAtlas(
  documentOf(
    [
      ...papers,
      node("topic:a", { level: 0, size: 3, parent: "topic:ab", ...quality }),
      node("topic:b", { level: 0, size: 3, parent: "topic:ab", ...quality }),
      node("topic:c", { level: 0, size: 3, parent: "topic:c1", ...quality }),
      node("topic:ab", { level: 1, size: 6 }),
      node("topic:c1", { level: 1, size: 3 }),
      node("method:both", { topic: "topic:a" }),
      node("method:most", { topic: "topic:a" }),
      node("method:all", { topic: "topic:b" }),
    ],
    [
      ...uses("both", "a1", "a2", "b1", "b2"),
      ...uses("most", "a1", "a2", "a3", "b1"),
      ...uses("all", ...papers.map(({ id }) => id.slice(6))),
    ],
  ),
);
const ids = (request: Partial<Parameters<typeof bridgesOf>[1]>) =>
  bridgesOf(atlas, { limit: 20, ...request }).bridges.map(({ node: { id } }) => id);

describe("what ties topics together", () => {
  test("evenly and to nothing else comes first", () => {
    const methods = ids({ between: ["topic:a", "topic:b"], kinds: ["Method"] });
    expect(methods).toEqual(["method:both", "method:all", "method:most"]);
    const [best] = bridgesOf(atlas, { between: ["topic:a", "topic:b"], kinds: ["Method"], limit: 1 }).bridges;
    expect(best?.topics.map(({ id, name }) => [id, name])).toEqual([
      ["topic:a", "a"],
      ["topic:b", "b"],
    ]);
    expect(best?.topics.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test("a wide topic counts with those below it", () => {
    expect(ids({ between: ["topic:ab", "topic:c1"], kinds: ["Method"] })).toEqual(["method:all"]);
    expect(ids({ between: ["topic:c"], kinds: ["Method"] })).toEqual(["method:all"]);
  });

  test("any two topics, papers too, no more than asked for", () => {
    const all = ids({});
    expect(all).toContain("method:both");
    expect(all).toContain("paper:a1");
    expect(ids({ limit: 2 })).toEqual(all.slice(0, 2));
  });

  test("only topics have bridges between them", () => {
    expect(() => ids({ between: ["method:all"] })).toThrow(/not a topic/u);
    expect(() => ids({ between: ["topic:none"] })).toThrow(/topic:none/u);
  });
});

test("a level is as good as its topics together; one without figures is left out", () => {
  expect(topicsOf(atlas).quality).toEqual([
    { level: 0, topics: 3, modularity: 0.6, coverage: 0.9, stability: 0.5 },
  ]);
});
