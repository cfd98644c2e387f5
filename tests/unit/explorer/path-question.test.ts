import { describe, expect, test } from "vitest";
import { asksMore, drawnOrder, pathAddress, withLift } from "@/lib/explorer/path-question";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { indexAtlas } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths/paths";
import { findTree } from "@/lib/query/paths/tree";
import { SMALL } from "../../support/small-atlas";

const view = { ...DEFAULT_VIEW, from: "method:a", to: "method:b" };
const asked = (address: string | null) => {
  const { pathname, searchParams } = new URL(address ?? "", "http://127.0.0.1");
  return [pathname, Object.fromEntries(searchParams)];
};

describe("the address of a question", () => {
  test("is missing while an end is", () => {
    expect(pathAddress({ ...view, to: null })).toBeNull();
  });

  test("holds what is asked and nothing that is as usual", () => {
    expect(asked(pathAddress(view))).toEqual([
      "/api/paths",
      { from: "method:a", to: "method:b", rank: "telling" },
    ]);
    const pathOptions = {
      rank: "all-shortest",
      via: ["method:c"],
      avoid: ["method:d", "paper:e"],
      maxHops: 4,
      include: ["similar"],
      kinds: ["Paper"],
      types: ["USES", "EXTENDS"],
      since: "2025-01-01",
      until: "",
      forward: true,
      inOrder: true,
    } as const;
    expect(asked(pathAddress({ ...view, pathOptions }))).toEqual([
      "/api/paths",
      {
        from: "method:a",
        to: "method:b",
        via: "method:c",
        maxHops: "4",
        direction: "forward",
        rank: "all-shortest",
        avoid: "method:d,paper:e",
        include: "similar",
        kinds: "Paper",
        types: "USES,EXTENDS",
        since: "2025-01-01",
      },
    ]);
  });

  test("asks for a tree where more than two things are joined in any order", () => {
    const pathOptions = { ...view.pathOptions, via: ["method:c"], rank: "all-shortest" } as const;
    expect(asked(pathAddress({ ...view, pathOptions }))).toEqual([
      "/api/paths/tree",
      { among: "method:a,method:c,method:b", rank: "shortest" },
    ]);
  });

  test("asks for sentences in the language of the page", () => {
    expect(asked(pathAddress({ ...view, language: "zh" }))).toEqual([
      "/api/paths",
      { from: "method:a", to: "method:b", rank: "telling", lang: "zh" },
    ]);
  });
});

test("a question says more than its ends where an option is set", () => {
  const { pathOptions } = view;
  expect(asksMore({ ...pathOptions, via: ["method:c"] })).toBe(false);
  for (const option of [
    { kinds: ["Paper"] },
    { types: ["USES"] },
    { since: "2025-01-01" },
    { forward: true },
    { maxHops: 3 },
  ] as const)
    expect(asksMore({ ...pathOptions, ...option })).toBe(true);
});

test("an offered change is a change of what is asked", () => {
  expect(withLift({ parameter: "maxHops", value: "12", length: 9 })).toEqual({ maxHops: 12 });
  expect(withLift({ parameter: "include", value: "topic,similar", length: 2 })).toEqual({
    include: ["similar", "topic"],
  });
  expect(withLift({ parameter: "avoid", value: null, length: 2 })).toEqual({ avoid: [] });
  expect(withLift({ parameter: "kinds", value: null, length: 2 })).toEqual({ kinds: null });
  expect(withLift({ parameter: "types", value: null, length: 2 })).toEqual({ types: null });
  expect(withLift({ parameter: "direction", value: null, length: 2 })).toEqual({ forward: false });
});

describe("the order in which a path is drawn", () => {
  const atlas = indexAtlas(SMALL);

  test("of a path is that of its stops", async () => {
    const question = { from: "author:jane-doe", to: "paper:video", rank: "telling", maxHops: 8 } as const;
    const [path] = (await findPaths(atlas, question)).paths;
    expect(path && drawnOrder(path)).toEqual(path?.nodes.map(({ id }) => id));
  });

  test("of a tree goes back along a branch before the next", async () => {
    const among = ["method:grpo", "author:jane-doe", "benchmark:gsm8k", "paper:video"];
    const { tree } = await findTree(atlas, { among, rank: "telling" });
    expect(tree && drawnOrder(tree)).toEqual([
      "method:grpo",
      "paper:2510.00001",
      "author:jane-doe",
      "paper:2510.00001",
      "benchmark:gsm8k",
      "paper:2510.00001",
      "method:rl",
      "paper:video",
    ]);
  });
});
