import { describe, expect, test } from "vitest";
import { competingReadings } from "@/lib/ingest/doctor/names";
import { examine, findingLines } from "@/lib/ingest/doctor/report";
import { shakyTopics } from "@/lib/ingest/doctor/topics";
import { resolveDigests } from "@/lib/ingest/pipeline";
import { qualityLines } from "@/lib/ingest/report";
import type { GraphNode } from "@/lib/model/document";
import { SMALL } from "@/tests/support/small-atlas";
import { digestOf, digestsFrom, lexicon } from "../extract/digest-of";

type Papers = readonly (readonly [title: string, summary: string])[];
const silent = () => {};

function cases(title: string, digests: ReturnType<typeof digestOf>): readonly string[] {
  const resolution = resolveDigests(digests, { lexicon, overrides: [] }, silent);
  const graph = resolution.document;
  return (
    examine({ resolution, digests, graph }, lexicon.words).find((finding) => finding.title === title)
      ?.cases ?? ["no such check"]
  );
}

const introducing = (...names: readonly string[]): Papers =>
  names.map((name) => [`${name}: a study`, `We introduce ${name}, a framework. ${name} is fast.`]);

describe("names a letter apart", () => {
  test.each([
    ["a letter more", "FrogJumper", "FrogJumpper"],
    ["another letter", "FrogJumper", "FrogJumber"],
  ])("%s is suspicious", (_, a, b) => {
    expect(cases("names a letter apart", digestOf(introducing(a, b)))).toHaveLength(1);
  });

  test.each([
    ["another digit", "FrogJumper2", "FrogJumper3"],
    ["a last capital", "FrogJumper", "FrogJumperX"],
    ["short names", "FroNet", "FraNet"],
    ["quite other names", "FrogJumper", "ToadWalker"],
  ])("%s is not", (_, a, b) => {
    expect(cases("names a letter apart", digestOf(introducing(a, b)))).toEqual([]);
  });

  test("names that a paper uses side by side are two", () => {
    const papers: Papers = [
      ...introducing("FrogJumper", "FrogJumber"),
      ["Both", "We compare FrogJumper with FrogJumber."],
    ];
    expect(cases("names a letter apart", digestOf(papers))).toEqual([]);
  });

  test("one acronym with two meanings is named", () => {
    const papers: Papers = [
      ["One", "We propose Quick Zebra Tuning (QZT), a method. QZT is fast."],
      ["Two", "We propose Quiet Zone Transfer (QZT), a method. QZT is calm."],
    ];
    expect(cases("names a letter apart", digestOf(papers))).toEqual([
      "QZT and QZT (method:qzt-quick-zebra-tuning, method:qzt-quiet-zone-transfer)",
    ]);
  });
});

test("names of two kinds", () => {
  const papers: Papers = [
    ["One", "We propose Quick Zebra Tuning (QZT), a method. QZT is fast."],
    ["Two", "We release the Quiet Zone Test (QZT) benchmark. QZT is a benchmark of calm."],
  ];
  expect(cases("names of two kinds", digestOf(papers))).toEqual([
    "QZT: benchmark:qzt-quiet-zone-test in 1 paper, method:qzt-quick-zebra-tuning in 1 paper",
  ]);
  expect(cases("names of two kinds", digestOf(introducing("FrogJumper")))).toEqual([]);
});

test("words that may name two things: the reading that won, the one that lost, how often", () => {
  const digests = digestOf([["A", "It uses GRPO. GRPO is fast."]]);
  const { things } = resolveDigests(digests, { lexicon, overrides: [] }, silent);
  const rivals = [{ key: "model:grpo", label: "Model", name: "GRPO" }] as const;
  const torn = things.map((thing) => ({
    ...thing,
    mentions: thing.mentions.map((placed) => ({ ...placed, mention: { ...placed.mention, rivals } })),
  }));
  expect(competingReadings(torn)).toEqual(["method:grpo before model:grpo, 2 times"]);
  expect(competingReadings(things)).toEqual([]);
});

test("a new name is frequent in five papers, one of the lexicon never is", () => {
  const users = ["A", "B", "C", "D"].map((title) => [title, "It uses FrogJumper and GRPO."] as const);
  const all = digestOf([...introducing("FrogJumper"), ...users]);
  expect(cases("unusually frequent new names", all)).toEqual(["FrogJumper (method:frogjumper) in 5 papers"]);
  const fewer = digestOf([...introducing("FrogJumper"), ...users.slice(1)]);
  expect(cases("unusually frequent new names", fewer)).toEqual([]);
});

test("one-letter and common-word names", () => {
  const odd = digestOf([["X", "We evaluate on V*. It uses GRPO."]]);
  expect(cases("one-letter or common-word names", odd)).toEqual([expect.stringMatching(/^V\*/u)]);
  expect(cases("one-letter or common-word names", digestOf(introducing("FrogJumper")))).toEqual([]);
});

test("papers without a method and digests without a date", () => {
  const dated = `## Papers for 2025-10-05

| Title | Authors | Summary |
|-------|---------|---------|
| Frogs Jump (Read more on [arXiv](https://arxiv.org/abs/2501.10000))| Ana | They jump. |
`;
  expect(cases("papers without a method", digestsFrom([["d.md", dated]]))).toEqual([
    "paper:2501.10000 Frogs Jump",
  ]);
  expect(cases("digests without a date", digestsFrom([["d.md", dated]]))).toEqual([]);
  const undated = digestOf([["X", "It uses GRPO."]]);
  expect(cases("papers without a method", undated)).toEqual([]);
  expect(cases("digests without a date", undated)).toEqual(["a.txt"]);
});

test("topics that another seed takes apart, the shakiest first, with their figures", () => {
  const topic = (id: string, stability: number): GraphNode => ({
    id: `topic:${id}`,
    label: "Topic",
    properties: { name: id.toUpperCase(), level: 0, size: 9, stability, modularity: 0.125, coverage: 0.25 },
  });
  const graph = { ...SMALL, nodes: [topic("a", 0.24), topic("b", 0.25), topic("c", 0.1)] };
  expect(shakyTopics(graph)).toEqual([
    "C (topic:c): 9 papers, stability 0.10, modularity 0.13, coverage 0.25",
    "A (topic:a): 9 papers, stability 0.24, modularity 0.13, coverage 0.25",
  ]);
  expect(qualityLines(graph)).toEqual(["3 fine topics: modularity 0.38, coverage 0.75, stability 0.20"]);
});

test("the report counts every check and shows the first cases", () => {
  const many = Array.from({ length: 22 }, (_, i) => `case ${i}`);
  const lines = findingLines([
    { title: "many", cases: many },
    { title: "none", cases: [] },
  ]);
  expect(lines.slice(0, 5)).toEqual(["    22  many", "     0  none", "", "many", "  case 0"]);
  expect(lines.at(-1)).toBe("  … and 2 more");
  expect(lines).toHaveLength(25);
});
