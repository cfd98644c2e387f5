import { describe, expect, test } from "vitest";
import type { PhrasesResponse, SearchResponse } from "@/lib/contract/search";
import { hitsOf } from "@/lib/explorer/find/answer-hits";
import { bestOf } from "@/lib/explorer/find/best";
import { asksForCommands, commandsFor, matchCommands, namedCommand } from "@/lib/explorer/find/commands";
import { type Found, groupsOf } from "@/lib/explorer/find/found";
import { hitKinds, nextHit } from "@/lib/explorer/find/hits";
import { piecesOf } from "@/lib/explorer/find/marked";
import { type RecentItem, readRecent, withRecent } from "@/lib/explorer/find/recent";
import { initialState, reduce } from "@/lib/explorer/state/reduce";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { en } from "@/lib/explorer/strings/en";
import { atlas } from "./fixtures";

const commands = commandsFor(atlas.counts, en);
const ids = (text: string) => matchCommands(commands, text).map(({ id }) => id);

describe("commands", () => {
  test.each([
    ["fit", "fit"],
    ["dark", "theme dark"],
    ["show only benchmarks", "only Benchmark"],
    ["undo", "undo"],
    ["redo", "redo"],
    ["share", "copyLink"],
    ["colour topic", "colour topic"],
    ["open leaderboards", "tab leaderboards"],
    ["> dark", "theme dark"],
  ])("%s is meant by %s", (text, id) => {
    expect(namedCommand(commands, text)?.id).toBe(id);
    expect(ids(text)).toContain(id);
  });

  test("are found by the beginnings of their words; all by the mark alone", () => {
    expect(ids("show onl bench")).toEqual(["only Benchmark"]);
    expect(ids("f")).toEqual([]);
    expect(ids("nothing of the sort")).toEqual([]);
    expect(ids(">")).toHaveLength(commands.length);
    expect([asksForCommands(">"), asksForCommands("a > b")]).toEqual([true, false]);
    expect(namedCommand(commands, "dar")).toBeUndefined();
  });

  test("are offered only for kinds that there are, and each has an id of its own", () => {
    expect(ids("show only datasets")).toEqual([]);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });

  test("each is an action that the state knows", () => {
    const state = initialState(DEFAULT_VIEW, "", "");
    const changed = commands.flatMap(({ id, action }) =>
      action !== "copyLink" && reduce(state, action) !== state ? [id] : [],
    );
    expect(changed).toEqual(
      expect.arrayContaining(["fit", "only Benchmark", "hide Paper", "theme dark", "tab paths"]),
    );
  });
});

const node = (id: string, score: number): SearchResponse["hits"][number] => ({
  node: { id, label: id.startsWith("paper") ? "Paper" : "Method", name: id, degree: 1, topic: null },
  match: id,
  marks: [],
  score,
});
const phrase = { text: "papers using GRPO", chips: [], query: "MATCH (n) RETURN n" };
function found(
  text: string,
  hits: SearchResponse["hits"],
  reading: PhrasesResponse["reading"] = null,
): Found {
  const search = { ...EMPTY, query: text, total: hits.length, hits };
  return { text, search, phrases: { query: text, reading, about: [] } };
}
const EMPTY = { kinds: [{ label: "Method" as const, total: 9 }] };

describe("Enter takes", () => {
  test.each([
    ["a thing named in full before a phrase", found("grpo", [node("method:grpo", 1000)], phrase), "node"],
    [
      "a phrase before things that share words with it",
      found("papers", [node("paper:a", 9)], phrase),
      "phrase",
    ],
    ["a command that was meant before weak hits", found("dark", [node("paper:a", 9)]), "command"],
    ["the best hit", found("policy", [node("paper:a", 9)]), "node"],
    ["nothing where there is nothing", found("policy", []), undefined],
  ])("%s", (_, value, kind) => {
    expect(bestOf(value, commands)?.kind).toBe(kind);
  });
});

test("hits are grouped by kind, the kind of the best first, with how many there are", () => {
  const { search } = found("x", [node("method:b", 3), node("paper:a", 2), node("method:c", 1)]);
  expect(groupsOf(search).map(({ label, hits, total }) => [label, hits.length, total])).toEqual([
    ["Method", 2, 9],
    ["Paper", 1, 0],
  ]);
});

describe("hits on the map", () => {
  const cell = (id: string) => ({ $type: "node", id, properties: {} });

  test("are the drawn nodes of the first column, each once", () => {
    const rows = [
      [cell("method:grpo"), 1],
      [cell("paper:a"), 2],
      [cell("method:grpo"), 3],
      [cell("topic:rl")],
      [7],
    ];
    expect(hitsOf({ rows }, atlas)).toEqual(["method:grpo", "paper:a"]);
  });

  test("follow one another round and round", () => {
    const hits = { query: "q", ids: ["a", "b", "c"] };
    expect([null, "a", "c", "other"].map((from) => nextHit(hits, from, 1))).toEqual(["a", "b", "a", "a"]);
    expect([null, "a", "c"].map((from) => nextHit(hits, from, -1))).toEqual(["c", "c", "b"]);
    expect(nextHit({ query: "q", ids: [] }, null, 1)).toBeNull();
  });

  test("are counted by kind", () => {
    expect(hitKinds({ query: "", ids: ["paper:a", "method:grpo", "paper:b"] }, atlas)).toEqual([
      { label: "Paper", count: 2 },
      { label: "Method", count: 1 },
    ]);
  });
});

describe("what was looked for before", () => {
  const item = (text: string): RecentItem => ({ kind: "phrase", text });

  test("stands first, once, and the oldest is dropped", () => {
    const texts = "abcdefghij".split("");
    const all = texts.reduce<RecentItem[]>((items, text) => withRecent(items, item(text)), []);
    expect(all).toHaveLength(8);
    expect(withRecent(all, item("d")).slice(0, 2)).toEqual([item("d"), item("j")]);
    expect(readRecent(JSON.stringify(all))).toEqual(all);
  });

  test.each([null, "", "{", "[1]", '{"kind":"node"}', '[{"kind":"node","id":"a"}]'])(
    "%j is nothing",
    (stored) => {
      expect(readRecent(stored)).toEqual([]);
    },
  );
});

test.each([
  [[], ["GRPO"]],
  [[[0, 2]], ["<GR>", "PO"]],
  [[[1, 4]], ["G", "<RPO>"]],
  [[[0, 9]], ["GRPO"]],
  [
    [
      [2, 3],
      [1, 2],
    ],
    ["GR", "<P>", "O"],
  ],
] as const)("marks %j cut a name to %j", (marks, expected) => {
  expect(piecesOf("GRPO", marks).map(({ text, typed }) => (typed ? `<${text}>` : text))).toEqual(expected);
});
