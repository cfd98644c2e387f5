import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_VIEW, type ExplorerAction, initialState, reduce, TABS } from "@/lib/explorer/state";
import { MAP_LABELS } from "@/lib/model/kinds";

const start = initialState(DEFAULT_VIEW, "", "");
const doing = (...actions: readonly ExplorerAction[]) => actions.reduce(reduce, start);

const id = fc.constantFrom("method:a", "paper:b", "topic:c");
const action: fc.Arbitrary<ExplorerAction> = fc.oneof(
  fc.record({ type: fc.constant("select" as const), id: fc.option(id), fly: fc.boolean() }),
  fc.record({ type: fc.constant("hover" as const), id: fc.option(id) }),
  fc.record({ type: fc.constant("tab" as const), tab: fc.constantFrom(...TABS) }),
  fc.record({ type: fc.constant("kind" as const), kind: fc.constantFrom(...MAP_LABELS) }),
  fc.record({ type: fc.constant("topic" as const), topic: fc.option(id), members: fc.constant([]) }),
  fc.record({
    type: fc.constant("end" as const),
    end: fc.constantFrom("from" as const, "to" as const),
    id: fc.option(id),
  }),
  fc.record({ type: fc.constant("path" as const), path: fc.option(fc.array(id)) }),
  fc.record({
    type: fc.constant("colour" as const),
    colour: fc.constantFrom("kind" as const, "topic" as const),
  }),
  fc.constant({ type: "escape" as const }),
);

describe("reduce", () => {
  test("selecting, and flying there only when asked", () => {
    expect(doing({ type: "select", id: "method:a" })).toMatchObject({
      view: { selected: "method:a" },
      flight: null,
    });
    expect(doing({ type: "select", id: "method:a", fly: true }).flight).toEqual({ ids: ["method:a"] });
  });

  test("a kind is hidden and shown again", () => {
    const hidden = doing({ type: "kind", kind: "Author" });
    expect(hidden.view.hidden).toEqual(["Author"]);
    expect(reduce(hidden, { type: "kind", kind: "Author" }).view.hidden).toEqual([]);
  });

  test("choosing a topic colours by topic and drops the selection", () => {
    const state = doing(
      { type: "select", id: "method:a" },
      { type: "topic", topic: "topic:c", members: ["method:a"] },
    );
    expect(state.view).toMatchObject({ topic: "topic:c", colour: "topic", selected: null });
    expect(state.flight).toEqual({ ids: ["method:a"] });
  });

  test("a new end clears the drawn path", () => {
    const state = doing({ type: "path", path: ["a:1", "b:2"] }, { type: "end", end: "to", id: "method:a" });
    expect(state.view).toMatchObject({ path: null, to: "method:a" });
  });

  test("Esc steps out one at a time: selection, path, topic", () => {
    let state = doing(
      { type: "topic", topic: "topic:c", members: [] },
      { type: "path", path: ["a:1"] },
      { type: "select", id: "method:a" },
    );
    state = reduce(state, { type: "escape" });
    expect(state.view).toMatchObject({ selected: null, path: ["a:1"], topic: "topic:c" });
    state = reduce(state, { type: "escape" });
    expect(state.view).toMatchObject({ path: null, topic: "topic:c" });
    state = reduce(state, { type: "escape" });
    expect(state.view).toMatchObject({ topic: null, colour: "kind" });
    expect(reduce(state, { type: "escape" })).toBe(state);
  });

  test("hovering and typing are no steps of undo", () => {
    expect(doing({ type: "hover", id: "method:a" }, { type: "query", query: "MATCH" }).past).toEqual([]);
  });

  test("what changes nothing leaves no step of undo", () => {
    expect(doing({ type: "tab", tab: "explore" }).past).toEqual([]);
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
