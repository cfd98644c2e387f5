import { describe, expect, test } from "vitest";
import {
  foldedMenu,
  type MenuEntry,
  type MenuScene,
  mapMenu,
  nodeMenu,
  opening,
  selectionEntries,
} from "@/lib/explorer/node-menu";
import { shownOf } from "@/lib/explorer/shown/shown";
import { type ExplorerAction, initialState, reduce } from "@/lib/explorer/state/reduce";
import { DEFAULT_VIEW, type View } from "@/lib/explorer/state/view";
import { en } from "@/lib/explorer/strings/en";
import { atlas } from "./fixtures";

const parents = new Map<string, string | null>();
const scene = (changes: Partial<View> = {}): MenuScene => {
  const view = { ...DEFAULT_VIEW, ...changes };
  return { atlas, view, shown: shownOf(atlas, view, parents), topicName: (id) => `“${id}”`, t: en };
};
const node = (id: string) => {
  const found = atlas.nodes.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const entriesOf = (from: MenuScene, id: string) => nodeMenu(from, node(id)).flatMap(({ entries }) => entries);
const entry = (entries: readonly MenuEntry[], key: string) => {
  const found = entries.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key} in ${entries.map((one) => one.key).join()}`);
  return found;
};
/** The view after what an entry does. */
const viewAfter = (view: View, { does }: Pick<MenuEntry, "does">): View => {
  if (typeof does === "string") throw new Error(does);
  const run = (state: ReturnType<typeof initialState>, action: ExplorerAction) => reduce(state, action);
  return does.reduce(run, initialState(view, "", "")).view;
};

describe("the menu of a node", () => {
  test("expands by one relation, with counts; on the whole map it starts from the node alone", () => {
    const whole = scene();
    const used = entry(entriesOf(whole, "method:grpo"), "USES in");
    expect([used.text, used.note]).toEqual(["Used by", "1"]);
    const view = viewAfter(whole.view, used);
    expect(view.focus).toEqual({ centres: ["method:grpo"], depth: 0 });
    expect(shownOf(atlas, view, parents).nodeCount).toBe(2);
  });

  test("adds to a focus, and says how many are not shown", () => {
    const narrow = scene({ focus: { centres: ["method:grpo"], depth: 0 } });
    const entries = entriesOf(narrow, "method:grpo");
    expect(entry(entries, "USES in").note).toBe("1, 1 not shown");
    expect(shownOf(atlas, viewAfter(narrow.view, entry(entries, "all")), parents).nodeCount).toBe(3);
  });

  test("focuses, hides it, and hides all others", () => {
    const { view } = scene();
    const entries = entriesOf(scene(), "method:grpo");
    const count = (key: string) => shownOf(atlas, viewAfter(view, entry(entries, key)), parents).nodeCount;
    expect([count("focus"), count("hide"), count("others")]).toEqual([3, atlas.nodes.size - 1, 1]);
  });

  test("pins where nothing is pinned, and lets go what is", () => {
    expect(entry(entriesOf(scene(), "paper:a"), "pin").does).toBe("pin");
    const pinned = scene({ pins: [{ id: "paper:a", x: 1, y: 2 }] });
    expect(viewAfter(pinned.view, entry(entriesOf(pinned, "paper:a"), "unpin")).pins).toEqual([]);
  });

  test("leads to paths, to the topic as one node, and to methods used together", () => {
    const { view } = scene();
    const entries = entriesOf(scene(), "method:grpo");
    expect(viewAfter(view, entry(entries, "from"))).toMatchObject({ from: "method:grpo", tab: "paths" });
    expect(viewAfter(view, entry(entries, "fold")).collapsed).toEqual(["topic:rl"]);
    expect(viewAfter(view, entry(entries, "comethods"))).toMatchObject({
      projection: "comethods",
      focus: { centres: ["method:grpo"], depth: 1 },
    });
    expect(entriesOf(scene(), "paper:a").some(({ key }) => key === "comethods")).toBe(false);
  });

  test("every entry that changes the view is one step of undo", () => {
    const { view } = scene();
    for (const { does } of entriesOf(scene(), "method:grpo")) {
      if (typeof does === "string") continue;
      const state = does.reduce(reduce, initialState(view, "", ""));
      expect(state.past.length).toBeLessThanOrEqual(1);
    }
  });
});

describe("a selection", () => {
  const chosen = scene({ selection: ["paper:a", "paper:b"], selected: "paper:b" });
  test("counts its common neighbours and shows them with it", () => {
    const common = entry(selectionEntries(chosen), "common");
    expect(common.text).toBe("1 common neighbour");
    const view = viewAfter(chosen.view, common);
    expect(shownOf(atlas, view, parents).nodeCount).toBe(3);
    expect(view.selection).toEqual(["paper:a", "paper:b"]);
  });

  test("offers nothing where there are none", () => {
    const apart = scene({ selection: ["benchmark:aime", "method:kv-cache"] });
    expect(entry(selectionEntries(apart), "common").does).toEqual([]);
  });

  test("of two is looked between; hiding it clears it", () => {
    const entries = selectionEntries(chosen);
    expect(viewAfter(chosen.view, entry(entries, "path"))).toMatchObject({ from: "paper:a", to: "paper:b" });
    const view = viewAfter(chosen.view, entry(entries, "hide"));
    expect([view.selection, view.filters.hiddenNodes]).toEqual([[], ["paper:a", "paper:b"]]);
  });

  test("stands first in the menu of a member", () => {
    expect(nodeMenu(chosen, node("paper:a"))[0]?.title).toBe("2 selected");
    expect(nodeMenu(chosen, node("method:grpo"))[0]?.title).toBe("");
  });
});

describe("the menus of the map and of a folded topic", () => {
  test("choose what lines show, and show everything again", () => {
    const narrowed = scene({ projection: "coauthors", collapsed: ["topic:rl"] });
    const entries = mapMenu(narrowed).flatMap((section) => section.entries);
    expect(entry(entries, "as coauthors").checked).toBe(true);
    expect(viewAfter(narrowed.view, entry(entries, "as null")).projection).toBeNull();
    const view = viewAfter(narrowed.view, entry(entries, "everything"));
    expect([view.projection, view.collapsed]).toEqual([null, []]);
  });

  test("open the topic again, or hide it", () => {
    const folded = scene({ collapsed: ["topic:rl"] });
    const entries = foldedMenu(folded, "topic:rl").flatMap((section) => section.entries);
    expect(viewAfter(folded.view, entry(entries, "unfold")).collapsed).toEqual([]);
    expect(viewAfter(folded.view, entry(entries, "hide"))).toMatchObject({
      collapsed: [],
      filters: { hiddenTopics: ["topic:rl"] },
    });
  });
});

describe("pressing twice", () => {
  const types = (from: MenuScene, id: string) => opening(from, id).map(({ type }) => type);
  test.each([
    ["opens a folded topic", { collapsed: ["topic:rl"] }, "topic:rl", ["collapse"]],
    ["goes to a node whose neighbours are all shown", {}, "method:grpo", ["fly"]],
    [
      "shows what is hidden beside a node",
      { focus: { centres: ["method:grpo"], depth: 0 } },
      "method:grpo",
      ["expand", "fly"],
    ],
    ["widens a projection", { projection: "comethods" as const }, "method:grpo", ["focus", "fly"]],
  ])("%s", (_, changes, id, expected) => expect(types(scene(changes), id)).toEqual(expected));
});
