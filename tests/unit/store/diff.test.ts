import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealDocument } from "@/lib/model/seal";
import { changeReport, diffDocuments } from "@/lib/store/diff";
import { EVERY_VALUE, ONE_DIGEST, ring, TWO_DIGESTS } from "../../support/documents";
import { computed, node } from "../../support/small-atlas";

const NONE = { nodes: [], edges: [] };

/** Small graphs over few ids, so that two of them share some. */
const graphs = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom("a", "b")), { selector: ([i]) => i })
  .map((papers) => {
    const nodes = papers.map(([i, name]) => node(`paper:${i}`, { name }));
    const edges = nodes
      .slice(1)
      .map(({ id }, i) => computed(nodes[i]?.id ?? id, "SIMILAR_TO", id, { score: i / 2 }));
    return sealDocument(nodes, edges);
  });

describe("diffDocuments", () => {
  test.each([ONE_DIGEST, TWO_DIGESTS, EVERY_VALUE, ring(5)])(
    "a document does not differ from its copy",
    (document) => {
      const { nodes, edges, changed } = changeReport(diffDocuments(document, structuredClone(document)));
      expect(changed).toBe(false);
      expect(nodes).toEqual({ added: 0, updated: 0, removed: 0, unchanged: document.nodes.length });
      expect(edges).toEqual({ added: 0, updated: 0, removed: 0, unchanged: document.edges.length });
    },
  );

  test.each([
    ["another value", { name: "x" }, { name: "y" }, 1],
    ["another type", { value: 1 }, { value: "1" }, 1],
    ["one more", { a: 1 }, { a: 1, b: 2 }, 1],
    ["one less", { a: 1, b: 2 }, { a: 1 }, 1],
    ["another key", { a: 1 }, { b: 1 }, 1],
    ["another order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, 0],
    ["another list", { list: ["a", "b"] }, { list: ["b", "a"] }, 1],
    ["a shorter list", { list: ["a", "b"] }, { list: ["a"] }, 1],
    ["a list for its item", { list: ["a"] }, { list: "a" }, 1],
    ["equal lists", { list: [1, 0.5] }, { list: [1, 0.5] }, 0],
  ])("%s", (_, before, after, updated) => {
    const changes = diffDocuments(
      { ...NONE, nodes: [node("paper:a", before)] },
      { ...NONE, nodes: [node("paper:a", after)] },
    );
    expect(changeReport(changes)).toMatchObject({
      changed: updated === 1,
      nodes: { updated, unchanged: 1 - updated },
    });
  });

  test("an edge with other ends is another edge", () => {
    const edge = computed("paper:a", "SIMILAR_TO", "paper:b");
    const changes = diffDocuments(
      { ...NONE, edges: [edge] },
      { ...NONE, edges: [{ ...edge, target: "paper:c" }] },
    );
    expect(changeReport(changes).edges).toEqual({ added: 1, updated: 0, removed: 1, unchanged: 0 });
  });

  test("applying the changes gives the new document, and swapping the sides swaps the counts", () => {
    fc.assert(
      fc.property(graphs, graphs, (before, after) => {
        const { nodes, edges } = diffDocuments(before, after);
        const apply = <T extends { id: string }>(
          items: readonly T[],
          changes: typeof nodes | typeof edges,
        ) => {
          const gone = new Set(
            [...changes.removed, ...changes.updated.map((u) => u.before)].map(({ id }) => id),
          );
          return [
            ...items.filter(({ id }) => !gone.has(id)),
            ...changes.added,
            ...changes.updated.map((u) => u.after),
          ];
        };
        expect(
          sealDocument(
            apply(before.nodes, nodes) as (typeof after.nodes)[number][],
            apply(before.edges, edges) as (typeof after.edges)[number][],
          ),
        ).toEqual(after);
        const forth = changeReport({ nodes, edges });
        const back = changeReport(diffDocuments(after, before));
        expect([back.nodes.added, back.nodes.removed]).toEqual([forth.nodes.removed, forth.nodes.added]);
        expect([back.edges.updated, back.edges.unchanged]).toEqual([
          forth.edges.updated,
          forth.edges.unchanged,
        ]);
      }),
    );
  });
});
