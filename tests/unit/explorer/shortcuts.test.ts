import { describe, expect, test } from "vitest";
import { SHORTCUTS, shortcutOf } from "@/lib/explorer/shortcuts";
import { initialState, reduce } from "@/lib/explorer/state/reduce";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { en } from "@/lib/explorer/strings/en";
import { zh } from "@/lib/explorer/strings/zh";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("shortcuts", () => {
  test.each([
    ["page", { key: "k", ctrlKey: true }, "search"],
    ["page", { key: "k", metaKey: true }, "search"],
    ["page", { key: "k" }, null],
    ["page", { key: "Z", metaKey: true, shiftKey: true }, "redo"],
    ["page", { key: "z", ctrlKey: true }, "undo"],
    ["page", { key: "?", shiftKey: true }, "help"],
    ["map", { key: "F10", shiftKey: true }, "menu"],
    ["map", { key: "F10" }, null],
    ["map", { key: "+", shiftKey: true }, "zoomIn"],
    ["map", { key: "ArrowUp", shiftKey: true }, "add"],
    ["map", { key: "ArrowUp" }, "walk"],
  ] as const)("on the %s %o is %s", (where, pressed, expected) => {
    expect(shortcutOf(where, { ...plain, ...pressed })).toBe(expected);
  });

  test("each key of a place has one meaning, and each language explains it", () => {
    for (const where of ["page", "map"] as const) {
      const keys = Object.values(SHORTCUTS[where]).flat();
      expect(new Set(keys).size).toBe(keys.length);
      for (const { help } of [en, zh])
        expect(Object.keys(help.does[where])).toEqual(Object.keys(SHORTCUTS[where]));
    }
  });
});

describe("the start", () => {
  const fresh = initialState(DEFAULT_VIEW, "", "");
  const busy = reduce(fresh, { type: "select", id: "method:grpo" });

  test("goes with the first action and not with a look around", () => {
    expect(fresh.start).toBe(true);
    expect(busy.start).toBe(false);
    expect(reduce(fresh, { type: "camera", camera: { x: 0, y: 0, ratio: 0.5 } }).start).toBe(true);
  });

  test("comes back when it is asked for, and is not there for who follows a link", () => {
    expect(reduce(busy, { type: "start" }).start).toBe(true);
    expect(initialState({ ...DEFAULT_VIEW, tab: "paths" }, "", "").start).toBe(false);
  });
});
