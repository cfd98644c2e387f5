import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CypherResponse } from "@/lib/contract/cypher";
import { parametersOf, textsOf, valuesFromTexts, valuesOf } from "@/lib/explorer/console/params";
import {
  type CardAction,
  type Cards,
  cardsAfter,
  KEPT_CARDS,
  KEPT_PINS,
  NO_CARDS,
} from "@/lib/explorer/console/run/cards";
import { offsetOf, placeAt, placeIn, shifted } from "@/lib/explorer/console/run/fault";
import { commandFor, nextPageOf } from "@/lib/explorer/console/run/more";
import { planStatement } from "@/lib/explorer/console/run/plan";

const RESULT: CypherResponse = { columns: ["n"], rows: [[1]], truncated: false, elapsedMs: 2 };
const start = { line: 1, column: 1 };
const begin = (id: number, query = "RETURN 1"): CardAction => ({
  type: "started",
  id,
  query,
  params: {},
  start,
  atMs: id,
});
const finish = (id: number, result = RESULT): CardAction => ({
  type: "settled",
  id,
  outcome: { status: "done", result },
});
const outcomeOf = (...actions: CardAction[]): Cards => actions.reduce(cardsAfter, NO_CARDS);
const ids = ({ cards }: Cards) => cards.map(({ id }) => id);

describe("cards", () => {
  test("a new run stands first and is open", () => {
    const cards = outcomeOf(begin(1), finish(1), begin(2));
    expect(ids(cards)).toEqual([2, 1]);
    expect(cards.open).toBe(2);
    expect(cards.cards[0]?.outcome).toEqual({ status: "running", startedMs: 2 });
  });

  test("only the newest are kept, but pinned ones stay", () => {
    const many = Array.from({ length: KEPT_CARDS + 5 }, (_, i) => begin(i + 2));
    const cards = outcomeOf(begin(1), finish(1), { type: "pinned", id: 1 }, ...many);
    expect(cards.cards).toHaveLength(KEPT_CARDS + 1);
    expect(ids(cards)).toContain(1);
    expect(ids(cards)).not.toContain(2);
  });

  test("pinned ones are bounded too", () => {
    const pins = Array.from(
      { length: KEPT_PINS + 3 },
      (_, i) => [begin(i + 1), { type: "pinned", id: i + 1 }] as const,
    );
    expect(outcomeOf(...pins.flat()).cards).toHaveLength(KEPT_PINS);
  });

  test("what was cancelled does not settle later", () => {
    const cancelled: CardAction = { type: "settled", id: 1, outcome: { status: "cancelled", afterMs: 5 } };
    expect(outcomeOf(begin(1), cancelled, finish(1)).cards[0]?.outcome).toEqual({
      status: "cancelled",
      afterMs: 5,
    });
  });

  test("the view chosen for a statement is kept when it runs again", () => {
    const cards = outcomeOf(
      begin(1),
      finish(1),
      { type: "viewed", id: 1, view: "chart" },
      begin(2),
      finish(2),
    );
    expect(cards.cards[0]?.view).toBe("chart");
  });

  test("a view that has nothing to show gives way to the table", () => {
    const cards = outcomeOf(begin(1), { type: "viewed", id: 1, view: "graph" }, finish(1));
    expect(cards.cards[0]?.view).toBe("table");
  });

  test("two are compared; a third takes the second's place; the same once more steps out", () => {
    const compare = (id: number): CardAction => ({ type: "compared", id });
    const three = [begin(1), begin(2), begin(3)];
    expect(outcomeOf(...three, compare(1), compare(2)).compared).toEqual([1, 2]);
    expect(outcomeOf(...three, compare(1), compare(2), compare(3)).compared).toEqual([1, 3]);
    expect(outcomeOf(...three, compare(1), compare(1)).compared).toEqual([]);
    expect(outcomeOf(...three, compare(1), compare(2), { type: "removed", id: 1 }).compared).toEqual([2]);
    expect(outcomeOf(...three, compare(1), compare(2), { type: "compareEnded" }).compared).toEqual([]);
  });

  test("whatever happens, what is open or compared is there and numbers hold", () => {
    const id = fc.integer({ min: 1, max: 30 });
    const action = fc.oneof(
      id.map((one): CardAction => ({ type: "pinned", id: one })),
      id.map((one): CardAction => ({ type: "removed", id: one })),
      id.map((one): CardAction => ({ type: "compared", id: one })),
      id.map((one) => finish(one)),
      fc.constant("start" as const),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        let next = 1;
        const cards = actions.reduce(
          (now, each) => cardsAfter(now, each === "start" ? begin(next++) : each),
          NO_CARDS,
        );
        expect(cards.cards.filter(({ pinned }) => !pinned).length).toBeLessThanOrEqual(KEPT_CARDS);
        expect(cards.cards.filter(({ pinned }) => pinned).length).toBeLessThanOrEqual(KEPT_PINS);
        if (cards.open !== null) expect(ids(cards)).toContain(cards.open);
        expect(cards.compared.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("parameters", () => {
  test("are those that the statement asks for, read as JSON", () => {
    const texts = { text: '"grpo"', n: "5", list: "[1, 2]", bad: "grpo", other: "1" };
    const read = parametersOf("RETURN $text, $n, $list, $bad, $none, $n // $comment", texts);
    expect(read.map(({ name, value, fault }) => [name, value, fault])).toEqual([
      ["text", "grpo", null],
      ["n", 5, null],
      ["list", [1, 2], null],
      ["bad", undefined, "json"],
      ["none", undefined, "missing"],
    ]);
    expect(valuesOf(read)).toEqual({ text: "grpo", n: 5, list: [1, 2] });
  });

  test("a name of the language's own objects is none of them", () => {
    expect(parametersOf("RETURN $constructor", {})[0]?.fault).toBe("missing");
  });

  test("null is a value", () => {
    expect(valuesOf(parametersOf("RETURN $x", { x: "null" }))).toEqual({ x: null });
  });

  test("values become texts and come back", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ noUnicodeString: false })),
        (params) => {
          const plain = JSON.parse(JSON.stringify(params));
          expect(valuesFromTexts(textsOf(plain))).toEqual(plain);
        },
      ),
    );
  });
});

describe("places", () => {
  test("offset and place say the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        expect(offsetOf(text, placeAt(text, offset))).toBe(offset);
      }),
    );
  });

  test("stay inside of the text", () => {
    expect(offsetOf("abc", { line: 1, column: 99 })).toBe(3);
    expect(offsetOf("abc", { line: 9, column: 1 })).toBe(3);
  });

  test("are found in sentences", () => {
    expect(placeIn("SET is refused (line 2, column 7).")).toEqual({ line: 2, column: 7 });
    expect(placeIn("No place.")).toBeUndefined();
  });

  test("of a selection count from where it began", () => {
    const selected = { line: 3, column: 5 };
    expect(shifted({ line: 1, column: 2 }, selected)).toEqual({ line: 3, column: 6 });
    expect(shifted({ line: 2, column: 2 }, selected)).toEqual({ line: 4, column: 2 });
  });
});

describe("the rest of a cut answer", () => {
  test.each([
    ["MATCH (n) RETURN n", "MATCH (n) RETURN n\nSKIP 1000"],
    ["MATCH (n) RETURN n;\n", "MATCH (n) RETURN n\nSKIP 1000"],
    ["MATCH (n) RETURN n\nSKIP 1000", "MATCH (n) RETURN n\nSKIP 2000"],
    ["MATCH (n) WITH n LIMIT 5000 RETURN n", "MATCH (n) WITH n LIMIT 5000 RETURN n\nSKIP 1000"],
    ["MATCH (n) RETURN n LIMIT 5000", null],
    ["MATCH (n) RETURN n SKIP $s LIMIT 5000", null],
    ["MATCH (n) RETURN n UNION MATCH (m) RETURN m AS n", null],
  ])("%j", (query, expected) => {
    expect(nextPageOf(query, 1000)).toBe(expected);
  });

  test("the command is safe to paste", () => {
    expect(commandFor("RETURN 'a'", { t: "it's" })).toBe(
      `npm run -s query -- 'RETURN '\\''a'\\''' --param 't="it'\\''s"' --limit 1000000 --format csv > rows.csv`,
    );
  });
});

test("a plan is asked for once", () => {
  expect(planStatement("EXPLAIN", "MATCH (n) RETURN n")).toBe("EXPLAIN MATCH (n) RETURN n");
  expect(planStatement("PROFILE", " explain RETURN 1")).toBe("PROFILE RETURN 1");
});
