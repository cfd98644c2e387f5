import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HISTORY_LIMIT } from "@/lib/explorer/state/history";
import { type ExplorerAction, type ExplorerState, initialState, reduce } from "@/lib/explorer/state/reduce";
import { DEFAULT_VIEW, TABS } from "@/lib/explorer/state/view";
import { MAP_LABELS } from "@/lib/model/kinds";
import { anyFilters } from "./views";

const start = initialState(DEFAULT_VIEW, "", "");
const doing = (...actions: readonly ExplorerAction[]) => actions.reduce(reduce, start);
const then = (state: ExplorerState, ...actions: readonly ExplorerAction[]) => actions.reduce(reduce, state);

const id = fc.constantFrom("method:a", "paper:b", "topic:c");
const action: fc.Arbitrary<ExplorerAction> = fc.oneof(
  fc.record({ type: fc.constant("select" as const), id: fc.option(id), fly: fc.boolean() }),
  fc.record({ type: fc.constant("selectMany" as const), ids: fc.array(id, { maxLength: 3 }), primary: id }),
  fc.record({ type: fc.constant("toggle" as const), id }),
  fc.record({ type: fc.constant("primary" as const), id }),
  fc.record({ type: fc.constant("edge" as const), id: fc.option(id) }),
  fc.record({ type: fc.constant("hover" as const), id: fc.option(id) }),
  fc.record({ type: fc.constant("tab" as const), tab: fc.constantFrom(...TABS) }),
  fc.record({
    type: fc.constant("hide" as const),
    what: fc.constant("kind" as const),
    id: fc.constantFrom(...MAP_LABELS),
  }),
  fc.record({
    type: fc.constant("solo" as const),
    what: fc.constant("topic" as const),
    id,
    add: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("range" as const),
    of: fc.constantFrom("confidence" as const, "degree" as const),
    range: fc.option(fc.record({ from: fc.nat(3), to: fc.nat(3) })),
  }),
  fc.record({ type: fc.constant("filters" as const), filters: anyFilters }),
  fc.constant({ type: "unfilter" as const }),
  fc.record({ type: fc.constant("topic" as const), topic: fc.option(id), members: fc.constant([]) }),
  fc.record({
    type: fc.constant("end" as const),
    end: fc.constantFrom("from" as const, "to" as const),
    id: fc.option(id),
  }),
  fc.record({ type: fc.constant("path" as const), path: fc.option(fc.array(id)) }),
  fc.record({
    type: fc.constant("pin" as const),
    pins: fc.array(fc.record({ id, x: fc.nat(9), y: fc.nat(9) })),
  }),
  fc.record({ type: fc.constant("collapse" as const), topic: id }),
  fc.record({
    type: fc.constant("expand" as const),
    id,
    relations: fc.constantFrom(null, ["USES" as const]),
  }),
  fc.record({
    type: fc.constant("focus" as const),
    focus: fc.option(
      fc.record({ centres: fc.array(id, { maxLength: 2 }), depth: fc.integer({ min: -3, max: 9 }) }),
    ),
  }),
  fc.record({
    type: fc.constant("colour" as const),
    colour: fc.constantFrom("kind" as const, "topic" as const),
  }),
  fc.record({
    type: fc.constant("change" as const),
    change: fc.record({ selection: fc.array(id), selected: fc.option(id) }, { requiredKeys: [] }),
  }),
  fc.constant({ type: "settle" as const }),
  fc.constant({ type: "escape" as const }),
);

describe("selecting", () => {
  test("selects one alone, and flies there only when asked", () => {
    const state = doing({ type: "toggle", id: "paper:b" }, { type: "select", id: "method:a" });
    expect(state).toMatchObject({ view: { selected: "method:a", selection: ["method:a"] }, flight: null });
    expect(doing({ type: "select", id: "method:a", fly: true }).flight).toEqual({ ids: ["method:a"] });
  });

  test("adds and takes out, the last added being the primary one", () => {
    const two = doing({ type: "toggle", id: "a:1" }, { type: "toggle", id: "b:2" });
    expect(two.view).toMatchObject({ selection: ["a:1", "b:2"], selected: "b:2" });
    expect(then(two, { type: "toggle", id: "a:1" }).view).toMatchObject({
      selection: ["b:2"],
      selected: "b:2",
    });
    expect(then(two, { type: "toggle", id: "b:2" }).view).toMatchObject({
      selection: ["a:1"],
      selected: "a:1",
    });
    expect(then(two, { type: "primary", id: "a:1" }).view).toMatchObject({
      selection: ["a:1", "b:2"],
      selected: "a:1",
    });
  });

  test("a relationship and nodes exclude each other", () => {
    const edge = doing({ type: "select", id: "a:1" }, { type: "edge", id: "a:1|USES|b:2" });
    expect(edge.view).toMatchObject({ edge: "a:1|USES|b:2", selection: [], selected: null });
    expect(then(edge, { type: "select", id: "b:2" }).view).toMatchObject({ edge: null, selected: "b:2" });
  });
});

describe("narrowing", () => {
  test("a kind is hidden and shown again", () => {
    const hide: ExplorerAction = { type: "hide", what: "kind", id: "Author" };
    expect(doing(hide).view.filters.hiddenKinds).toEqual(["Author"]);
    expect(doing(hide, hide).view.filters.hiddenKinds).toEqual([]);
  });

  test("solo shows one alone, another instead, more on demand, and ends", () => {
    const solo = (kind: "Paper" | "Method", add = false): ExplorerAction => ({
      type: "solo",
      what: "kind",
      id: kind,
      add,
    });
    expect(doing(solo("Paper")).view.filters.soloKinds).toEqual(["Paper"]);
    expect(doing(solo("Paper"), solo("Method")).view.filters.soloKinds).toEqual(["Method"]);
    expect(doing(solo("Paper"), solo("Method", true)).view.filters.soloKinds).toEqual(["Paper", "Method"]);
    expect(doing(solo("Paper"), solo("Paper")).view.filters.soloKinds).toEqual([]);
  });

  test("removing all filters keeps which dates are looked at", () => {
    const state = doing(
      { type: "time", time: { basis: "digest", from: "2025-01-01" } },
      { type: "since", date: "2025-02-02" },
      { type: "unfilter" },
    );
    expect(state.view.filters).toEqual({
      ...DEFAULT_VIEW.filters,
      time: { basis: "digest", mode: "window", from: null, to: null },
    });
  });
});

describe("arranging", () => {
  test("a pinned node moves when it is dragged again", () => {
    const pin = (x: number): ExplorerAction => ({ type: "pin", pins: [{ id: "a:1", x, y: 0 }] });
    expect(doing(pin(1), pin(2)).view.pins).toEqual([{ id: "a:1", x: 2, y: 0 }]);
    expect(doing(pin(1), { type: "unpin", ids: ["a:1"] }).view.pins).toEqual([]);
  });

  test("expanding by one relation after another joins them, all of them wins", () => {
    const expand = (relations: readonly ("USES" | "AUTHORED")[] | null): ExplorerAction => ({
      type: "expand",
      id: "a:1",
      relations,
    });
    expect(doing(expand(["USES"]), expand(["AUTHORED"])).view.expanded).toEqual([
      { id: "a:1", relations: ["USES", "AUTHORED"] },
    ]);
    expect(doing(expand(null), expand(["USES"])).view.expanded).toEqual([{ id: "a:1", relations: null }]);
  });

  test("a focus keeps within bounds and needs a centre", () => {
    const focus = (depth: number, centres = ["a:1"]): ExplorerAction => ({
      type: "focus",
      focus: { centres, depth },
    });
    expect(doing(focus(99)).view.focus?.depth).toBe(4);
    expect(doing(focus(1, [])).view.focus).toBeNull();
    expect(doing(focus(1), { type: "depth", depth: 3 }).view.focus?.depth).toBe(3);
  });
});

describe("panels", () => {
  test("choosing a topic colours by topic and drops the selection", () => {
    const state = doing(
      { type: "select", id: "method:a" },
      { type: "topic", topic: "topic:c", members: ["method:a"] },
    );
    expect(state.view).toMatchObject({ topic: "topic:c", colour: "topic", selected: null, selection: [] });
    expect(state.flight).toEqual({ ids: ["method:a"] });
  });

  test("a new end clears the drawn path", () => {
    const state = doing({ type: "path", path: ["a:1", "b:2"] }, { type: "end", end: "to", id: "method:a" });
    expect(state.view).toMatchObject({ path: null, to: "method:a" });
  });

  test("Esc steps out one at a time: selection, path, hits, topic, focus", () => {
    let state = doing(
      { type: "focus", focus: { centres: ["a:1"], depth: 1 } },
      { type: "topic", topic: "topic:c", members: [] },
      { type: "hits", hits: { query: "a", ids: ["a:1"] } },
      { type: "path", path: ["a:1"] },
      { type: "select", id: "method:a" },
    );
    const left: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      const { selected, path, hits, topic, focus } = state.view;
      left.push([selected, path, hits, topic, focus].map((part) => (part === null ? "-" : "x")).join(""));
      state = reduce(state, { type: "escape" });
    }
    expect(left).toEqual(["xxxxx", "-xxxx", "--xxx", "---xx", "----x"]);
    expect(state.view).toMatchObject({ focus: null, colour: "kind" });
    expect(reduce(state, { type: "escape" })).toBe(state);
  });
});

describe("undo", () => {
  test("hovering, typing, looking around and settings of the page are no steps", () => {
    const state = doing(
      { type: "hover", id: "method:a" },
      { type: "query", query: "MATCH" },
      { type: "camera", camera: { x: 1, y: 2, ratio: 1 } },
      { type: "theme", theme: "dark" },
      { type: "language", language: "zh" },
    );
    expect(state.past).toEqual([]);
    expect(state.view).toMatchObject({ camera: { x: 1 }, theme: "dark", language: "zh" });
  });

  test("leaves the camera and the theme as they are now", () => {
    const state = doing(
      { type: "tab", tab: "paths" },
      { type: "camera", camera: { x: 1, y: 2, ratio: 1 } },
      { type: "theme", theme: "dark" },
      { type: "undo" },
    );
    expect(state.view).toMatchObject({ tab: "explore", theme: "dark", camera: { x: 1 } });
  });

  test("what changes nothing leaves no step", () => {
    expect(doing({ type: "tab", tab: "explore" }, { type: "unfilter" }).past).toEqual([]);
  });

  test("the moves of one slider are one step, until it is let go", () => {
    const slide = (from: number): ExplorerAction => ({ type: "range", of: "degree", range: { from, to: 9 } });
    expect(doing(slide(1), slide(2), slide(3)).past).toHaveLength(1);
    expect(doing(slide(1), slide(2), { type: "settle" }, slide(3)).past).toHaveLength(2);
    expect(doing(slide(1), { type: "time", time: { from: "2025-01-01" } }, slide(3)).past).toHaveLength(3);
    expect(doing(slide(1), slide(2), { type: "undo" }).view.filters.degree).toBeNull();
    expect(doing(slide(1), { type: "undo" }, slide(2), slide(3)).past).toHaveLength(1);
  });

  test("a change after undo forgets what could be redone", () => {
    const state = doing(
      { type: "tab", tab: "paths" },
      { type: "undo" },
      { type: "tab", tab: "cypher" },
      { type: "redo" },
    );
    expect(state.view.tab).toBe("cypher");
  });

  test("keeps a limited number of steps", () => {
    const many = Array.from(
      { length: 2 * HISTORY_LIMIT },
      (): ExplorerAction => ({ type: "toggle", id: "a:1" }),
    );
    expect(doing(...many).past).toHaveLength(HISTORY_LIMIT);
  });

  test("undoing everything gives the first view, redoing everything the last", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const end = actions.reduce(reduce, start);
        const steps = end.past.length;
        let state = end;
        for (let i = 0; i < steps; i += 1) state = reduce(state, { type: "undo" });
        expect(state.view).toEqual(start.view);
        for (let i = 0; i < steps; i += 1) state = reduce(state, { type: "redo" });
        expect(state.view).toEqual(end.view);
      }),
    );
  });
});

test("whatever is done, the primary item is one of the selection, and the state is plain data", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const { view } = actions.reduce(reduce, start);
      expect(view.selection.length === 0 ? [null] : view.selection).toContain(view.selected);
      expect(new Set(view.selection).size).toBe(view.selection.length);
      expect(view.edge === null || view.selection.length === 0).toBe(true);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }),
  );
});
