import { describe, expect, test } from "vitest";
import { EVERY_VALUE, ONE_DIGEST, ring } from "../support/documents";
import type { StoreContext } from "./store-context";

/** Every kind of value, into the store, through parameters and out in cells. */
export function valuesContract(context: StoreContext): void {
  describe("values", () => {
    test("every kind of value comes back as it was", async () => {
      await context.store().write(EVERY_VALUE);
      expect(await context.store().document()).toEqual(EVERY_VALUE);
      const [[first] = []] = (await context.store().read("MATCH (n:Paper {id: 'paper:values'}) RETURN n"))
        .rows;
      expect(first).toMatchObject({ properties: { ...EVERY_VALUE.nodes[1]?.properties } });
    });

    test("values can be asked for by value", async () => {
      await context.store().write(EVERY_VALUE);
      const { name, aliases, ...told } = EVERY_VALUE.nodes[1]?.properties ?? {};
      for (const [key, value] of Object.entries(told)) {
        const cypher = `MATCH (n:Paper {id: 'paper:values'}) WHERE n.${key} = $value RETURN n.id, size(n.aliases), n.name`;
        expect((await context.store().read(cypher, { value })).rows, key).toEqual([["paper:values", 0, ""]]);
      }
    });

    test("parameters of every kind come back", async () => {
      const value = {
        text: "a'b\"c\\ 𝔘 $x",
        whole: 3,
        fraction: 0.5,
        yes: true,
        nothing: null,
        list: [1, 0.95, "a", [null]],
        map: { empty: {}, none: [] },
      };
      await context.store().write(ONE_DIGEST);
      expect((await context.store().read("RETURN $value AS value", { value })).rows).toEqual([[value]]);
    });

    test("whole numbers are integers: SKIP, LIMIT and positions take them", async () => {
      await context.store().write(ring(10));
      const { rows } = await context
        .store()
        .read(
          "MATCH (p:Paper) RETURN p.number AS n, [10, 20, 30][$at] AS item ORDER BY n SKIP $skip LIMIT $limit",
          { skip: 2, limit: 3, at: 1 },
        );
      expect(rows).toEqual([
        [2, 20],
        [3, 20],
        [4, 20],
      ]);
    });

    test("numbers past 2^53 are text, what JSON cannot hold is null, times are ISO 8601", async () => {
      await context.store().write(ONE_DIGEST);
      const { columns, rows } = await context
        .store()
        .read(`RETURN 9007199254740993 AS big, 0.0 / 0.0 AS nan, null AS none,
        date('2025-01-02') AS date, datetime('2025-01-02T03:04:05Z') AS instant,
        localdatetime('2025-01-02T03:04:05') AS local, time('10:00:01Z') AS time,
        duration({months: 14, days: 3, seconds: 65}) AS duration, {a: [1, {b: 2.5}]} AS map`);
      expect(columns).toEqual(["big", "nan", "none", "date", "instant", "local", "time", "duration", "map"]);
      expect(rows).toEqual([
        [
          "9007199254740993",
          null,
          null,
          "2025-01-02",
          "2025-01-02T03:04:05Z",
          "2025-01-02T03:04:05",
          "10:00:01Z",
          "P1Y2M3DT1M5S",
          { a: [1, { b: 2.5 }] },
        ],
      ]);
    });

    test("nodes, relationships and paths are tagged and carry our ids", async () => {
      await context.store().write(ONE_DIGEST);
      const { rows } = await context
        .store()
        .read(
          "MATCH p = (m:Method)<-[r:USES]-(n:Paper) RETURN n, r, p, [r] AS list, startNode(r).id AS source",
        );
      const [paper, method] = ["paper:one", "method:grpo"].map((id) => {
        const { label, properties } = ONE_DIGEST.nodes.find((node) => node.id === id) ?? {};
        return { $type: "node", id, labels: [label], properties: { ...properties, id } };
      });
      const edge = ONE_DIGEST.edges.find(({ type }) => type === "USES");
      const relationship = {
        $type: "relationship",
        id: edge?.id,
        type: "USES",
        source: "paper:one",
        target: "method:grpo",
        properties: { ...edge?.properties, id: edge?.id },
      };
      const path = { $type: "path", nodes: [method, paper], relationships: [relationship] };
      expect(rows).toEqual([[paper, relationship, path, [relationship], "paper:one"]]);
      const ends = await context.store().read("MATCH ()-[r:USES]->() RETURN r");
      expect(ends.rows).toEqual([[relationship]]);
    });
  });
}
