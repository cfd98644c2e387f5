import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLOUR_MODES, DEFAULT_VIEW, TABS, type View } from "@/lib/explorer/state";
import { searchFromView, viewFromSearch } from "@/lib/explorer/url";
import { MAP_LABELS } from "@/lib/model/kinds";

const id = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((key) => `method:${key.replace(/[\n\r\u2028\u2029]/gu, "x")}`);
const view: fc.Arbitrary<View> = fc.record({
  selected: fc.option(id),
  tab: fc.constantFrom(...TABS),
  hidden: fc.uniqueArray(fc.constantFrom(...MAP_LABELS)),
  topic: fc.option(id),
  from: fc.option(id),
  to: fc.option(id),
  path: fc.constant(null),
  colour: fc.constantFrom(...COLOUR_MODES),
  positions: fc.constant(0),
});

describe("a link", () => {
  test("restores every view and query text", () => {
    fc.assert(
      fc.property(view, fc.string({ maxLength: 200 }), (original, query) => {
        const read = viewFromSearch(searchFromView(original, query));
        expect(read).toEqual({ view: original, query, notice: "" });
      }),
    );
  });

  test("of the default view is empty", () => {
    expect(searchFromView(DEFAULT_VIEW, "")).toBe("");
    expect(viewFromSearch("")).toEqual({ view: DEFAULT_VIEW, query: "", notice: "" });
  });

  test("carries its version and names what it restores", () => {
    expect(searchFromView({ ...DEFAULT_VIEW, selected: "method:grpo", tab: "paths" }, "")).toBe(
      "?tab=paths&sel=method%3Agrpo&v=1",
    );
  });

  test.each([
    "?tab=nonsense",
    "?sel=no-kind",
    "?hide=Paper,Ghost",
    "?colour=red",
    "?v=2",
    `?q=${"x".repeat(20_001)}`,
  ])("that is broken opens the default with a notice: %s", (search) => {
    const { view: opened, notice } = viewFromSearch(search);
    expect(opened).toEqual(DEFAULT_VIEW);
    expect(notice).toContain("could not be read");
  });

  test("with parameters of others is read all the same", () => {
    expect(viewFromSearch("?utm_source=mail&tab=topics")).toMatchObject({
      view: { tab: "topics" },
      notice: "",
    });
  });
});
