import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  HISTORY_LIMIT,
  type Kept,
  type KeptAction,
  keptAfter,
  NOTHING_KEPT,
  readKept,
  SAVED_LIMIT,
  writeKept,
} from "@/lib/explorer/console/keep/kept";

const ran = (query: string, i = 0): KeptAction => ({
  type: "ran",
  entry: { query, values: {}, at: `2026-01-01T00:00:${i}Z`, outcome: "done", rows: 1, elapsedMs: 2 },
});
const saved = (name: string, query = "RETURN 1"): KeptAction => ({
  type: "saved",
  saved: { name, query, values: {} },
});
const outcomeOf = (...actions: KeptAction[]): Kept => actions.reduce(keptAfter, NOTHING_KEPT);

describe("what is kept", () => {
  test("the newest run stands first, a repeated one moves up", () => {
    const { history } = outcomeOf(ran("RETURN 1", 1), ran("RETURN 2", 2), ran("RETURN 1", 3));
    expect(history.map(({ query, at }) => [query, at])).toEqual([
      ["RETURN 1", "2026-01-01T00:00:3Z"],
      ["RETURN 2", "2026-01-01T00:00:2Z"],
    ]);
  });

  test("is bounded", () => {
    const runs = Array.from({ length: HISTORY_LIMIT + 20 }, (_, i) => ran(`RETURN ${i}`, i));
    const names = Array.from({ length: SAVED_LIMIT + 20 }, (_, i) => saved(`q${i}`));
    const kept = outcomeOf(...runs, ...names);
    expect(kept.history).toHaveLength(HISTORY_LIMIT);
    expect(kept.saved).toHaveLength(SAVED_LIMIT);
  });

  test("a saved query of the same name is replaced, and goes when told to", () => {
    const two = outcomeOf(saved("a", "RETURN 1"), saved("b"), saved("a", "RETURN 2"));
    expect(two.saved.map(({ name, query }) => [name, query])).toEqual([
      ["a", "RETURN 2"],
      ["b", "RETURN 1"],
    ]);
    expect(keptAfter(two, { type: "unsaved", name: "a" }).saved).toHaveLength(1);
  });

  test("history can be emptied or lose one entry", () => {
    const two = outcomeOf(ran("RETURN 1", 1), ran("RETURN 2", 2));
    expect(keptAfter(two, { type: "forgotten", at: "2026-01-01T00:00:1Z" }).history).toHaveLength(1);
    expect(keptAfter(two, { type: "historyCleared" }).history).toEqual([]);
  });

  test("values of parameters add up", () => {
    const kept = outcomeOf({ type: "values", values: { a: "1" } }, { type: "values", values: { b: "2" } });
    expect(kept.values).toEqual({ a: "1", b: "2" });
  });

  test("comes back as it was written", () => {
    const kept = outcomeOf(ran("RETURN 1"), saved("a"), { type: "values", values: { a: '"x"' } });
    expect(readKept(writeKept(kept))).toEqual(kept);
  });

  test.each([null, "", "no json", "[]", '{"v":2}', '{"v":1,"history":5,"saved":null,"values":[]}'])(
    "%j is read as nothing",
    (text) => {
      expect(readKept(text)).toEqual(NOTHING_KEPT);
    },
  );

  test("what can be read of a damaged list is taken", () => {
    const kept = outcomeOf(saved("a"), saved("b"));
    const damaged = { ...kept, saved: [kept.saved[0], { name: 5 }, "x", kept.saved[1]] };
    expect(readKept(JSON.stringify(damaged)).saved).toEqual(kept.saved);
  });

  test("no stored text breaks the console", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readKept(text).v).toBe(1);
      }),
    );
  });
});
