import { describe, expect, test } from "vitest";
import type { GraphDocument } from "@/lib/model/document";
import { sealDocument } from "@/lib/model/seal";
import { EVERY_VALUE, ONE_DIGEST, ring, TWO_DIGESTS } from "../support/documents";
import { failure, ORDERED, type StoreContext } from "./store-context";

/** Writing, writing again, and taking back. */
export function writingContract(context: StoreContext): void {
  describe("writing", () => {
    test("an empty store says so", async () => {
      expect(await context.store().info()).toMatchObject({
        version: "empty",
        nodes: 0,
        edges: 0,
        updatedAt: null,
      });
      expect(await failure(context.store().document())).toEqual({
        code: "store_unavailable",
        message: "Nothing is stored yet: run npm run extract.",
      });
    });

    test("what was written comes back equal, also through another connection", async () => {
      const report = await context.store().write(TWO_DIGESTS);
      expect(report).toEqual({
        changed: true,
        nodes: { added: 5, updated: 0, removed: 0, unchanged: 0 },
        edges: { added: 4, updated: 0, removed: 0, unchanged: 0 },
      });
      expect(JSON.stringify(await context.store().document())).toBe(JSON.stringify(TWO_DIGESTS));
      expect(await (await context.again()).document()).toEqual(TWO_DIGESTS);
    });

    test("info tells version, counts and time", async () => {
      await context.store().write(TWO_DIGESTS);
      const { version, nodes, edges, updatedAt } = await context.store().info();
      expect({ version, nodes, edges }).toEqual({ version: TWO_DIGESTS.meta.version, nodes: 5, edges: 4 });
      expect(updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    });

    test("nothing but the document is stored", async () => {
      await context.store().write(TWO_DIGESTS);
      expect((await context.store().read("MATCH (n) RETURN count(n) AS n")).rows).toEqual([[5]]);
      expect((await context.store().read("MATCH ()-[r]->() RETURN count(r) AS r")).rows).toEqual([[4]]);
      expect((await context.store().read("MATCH (d:Digest) RETURN d ORDER BY d.id")).rows[0]?.[0]).toEqual({
        $type: "node",
        id: "digest:day",
        labels: ["Digest"],
        properties: { id: "digest:day", ...TWO_DIGESTS.nodes[0]?.properties },
      });
    });

    test("writing the same again changes nothing and says so", async () => {
      await context.store().write(TWO_DIGESTS);
      const before = await context.store().info();
      expect(await context.store().write(TWO_DIGESTS)).toEqual({
        changed: false,
        nodes: { added: 0, updated: 0, removed: 0, unchanged: 5 },
        edges: { added: 0, updated: 0, removed: 0, unchanged: 4 },
      });
      expect(await context.store().info()).toEqual(before);
    });

    test("a further digest adds, a removed one takes back only what it alone supported", async () => {
      await context.store().write(ONE_DIGEST);
      // paper:one gains a relationship, so its degree changes; grpo keeps all it had.
      expect(await context.store().write(TWO_DIGESTS)).toEqual({
        changed: true,
        nodes: { added: 2, updated: 1, removed: 0, unchanged: 2 },
        edges: { added: 2, updated: 1, removed: 0, unchanged: 1 },
      });
      expect(await context.store().document()).toEqual(TWO_DIGESTS);
      expect(await context.store().write(ONE_DIGEST)).toEqual({
        changed: true,
        nodes: { added: 0, updated: 1, removed: 2, unchanged: 2 },
        edges: { added: 0, updated: 1, removed: 2, unchanged: 1 },
      });
      expect(await context.store().document()).toEqual(ONE_DIGEST);
    });

    test("properties that are gone are taken away, and lists may shrink to nothing", async () => {
      await context.store().write(EVERY_VALUE);
      const bare = sealDocument(
        EVERY_VALUE.nodes.map((node) => ({ ...node, properties: { name: "only", aliases: [] } })),
        EVERY_VALUE.edges.map((edge) => ({ ...edge, properties: { shared: [] } })),
      );
      await context.store().write(bare);
      expect(await context.store().document()).toEqual(bare);
    });

    test("a document without digests, or without anything, can be stored too", async () => {
      const document = ring(3);
      await context.store().write(document);
      expect(await context.store().document()).toEqual(document);
      expect(await context.store().write(document)).toMatchObject({ changed: false });
      await context.store().write(sealDocument([], []));
      expect(await context.store().info()).toMatchObject({ nodes: 0, edges: 0 });
      expect((await context.store().read("MATCH (n) RETURN count(n) AS n")).rows).toEqual([[0]]);
    });

    test("a node that becomes another kind of thing keeps its relationships", async () => {
      await context.store().write(ONE_DIGEST);
      const relabelled: GraphDocument = sealDocument(
        ONE_DIGEST.nodes.map((node) => (node.id === "method:grpo" ? { ...node, label: "Model" } : node)),
        ONE_DIGEST.edges,
      );
      expect(await context.store().write(relabelled)).toMatchObject({
        nodes: { added: 0, updated: 1, removed: 0 },
        edges: { unchanged: 2 },
      });
      expect(await context.store().document()).toEqual(relabelled);
      expect((await context.store().read("MATCH (:Paper)-[:USES]->(m:Model) RETURN m.name")).rows).toEqual([
        ["GRPO"],
      ]);
    });

    test("a reader that is open sees what another writes", async () => {
      await context.store().write(ONE_DIGEST);
      const reader = await context.again();
      expect((await reader.read(ORDERED)).rows).toHaveLength(1);
      await context.store().write(TWO_DIGESTS);
      expect((await reader.read(ORDERED)).rows).toHaveLength(2);
      expect((await reader.info()).version).toBe(TWO_DIGESTS.meta.version);
      expect(await reader.document()).toEqual(TWO_DIGESTS);
    });
  });
}
