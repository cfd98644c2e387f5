import { describe, expect, test } from "vitest";
import type { Descent } from "@/lib/contract/profile";
import { bibtexOf, citationKey } from "@/lib/explorer/bibtex";
import { glanceOf } from "@/lib/explorer/details/glance";
import { treeOf } from "@/lib/explorer/details/lineage";
import { barsOf } from "@/lib/explorer/details/months";
import { ordered } from "@/lib/explorer/details/ordered";
import { tallyOf } from "@/lib/explorer/details/tally";
import { en } from "@/lib/explorer/strings/en";
import { atlas, evidence, neighbour } from "./fixtures";

const summary = (id: string, label: "Model" | "Method" | "Paper" = "Model") => ({
  id,
  label,
  name: id,
  degree: 1,
  topic: null,
});
const descent = (child: string, parent: string): Descent => ({
  id: `${child}|PART_OF|${parent}`,
  type: "PART_OF",
  child: summary(child),
  parent: summary(parent),
});

describe("lineage", () => {
  const drawn = (...descents: Descent[]) =>
    treeOf(descents).map(({ node, depth }) => `${" ".repeat(depth)}${node.id}`);

  test("is drawn from the first ancestor down", () => {
    expect(drawn(descent("b", "a"), descent("c", "b"), descent("d", "a"))).toEqual(["a", " b", "  c", " d"]);
  });

  test("shows what has two parents under each, opened once; rings end", () => {
    expect(drawn(descent("c", "a"), descent("c", "b"), descent("d", "c"))).toEqual([
      "a",
      " c",
      "  d",
      "b",
      " c",
    ]);
    expect(drawn(descent("a", "b"), descent("b", "a"))).toEqual(["b", " a", "  b"]);
    expect(drawn()).toEqual([]);
  });
});

describe("papers over time", () => {
  const month = (text: string, papers: number) => ({ month: text, papers, relations: [] });

  test("are bars of every month between the first and the last", () => {
    expect(barsOf([month("2025-11", 2), month("2026-01", 1)])).toEqual([
      { period: "2025-11", papers: 2 },
      { period: "2025-12", papers: 0 },
      { period: "2026-01", papers: 1 },
    ]);
    expect(barsOf([])).toEqual([]);
  });

  test("of many years are summed up by year", () => {
    const bars = barsOf([month("2019-03", 1), month("2019-05", 2), month("2022-01", 4)]);
    expect(bars.map(({ period, papers }) => `${period} ${papers}`)).toEqual([
      "2019 3",
      "2020 0",
      "2021 0",
      "2022 4",
    ]);
  });
});

describe("short answers", () => {
  test("name relations by their direction and company by its papers", () => {
    const papers = [{ id: "paper:p", name: "P", date: "2025-10" }];
    const rows = glanceOf(
      { id: "method:grpo", label: "Method" },
      [neighbour("paper:a", "USES", [evidence()]), neighbour("paper:b", "INTRODUCES", [evidence()])],
      [{ name: "benchmarks", total: 70, members: [{ node: summary("benchmark:x"), papers }] }],
    );
    expect(rows.map(({ title, items, total }) => [title, items.map(({ node }) => node.id), total])).toEqual([
      ["introducedBy", ["paper:b"], 1],
      ["usedBy", ["paper:a"], 1],
      ["benchmarks", ["benchmark:x"], 70],
    ]);
  });

  test("of a paper say where digests list it", () => {
    const { node, connection } = neighbour("digest:d", "LISTED_IN", [evidence({ line: 12 })]);
    const listed = { node, connection: { ...connection, source: "paper:a", target: "digest:d" } };
    expect(glanceOf({ id: "paper:a", label: "Paper" }, [listed], [])[0]).toMatchObject({
      title: "listedIn",
      items: [{ line: 12 }],
    });
  });

  test("count papers by what they do, and say of what", () => {
    const connections = [
      { type: "USES", direction: "in", label: "Paper", count: 15 },
      { type: "INTRODUCES", direction: "in", label: "Paper", count: 1 },
      { type: "EXTENDS", direction: "in", label: "Method", count: 3 },
    ] as const;
    const tally = (label: "Method" | "Paper") =>
      tallyOf({ node: summary("x", label), connections: [...connections] }, en);
    expect(tally("Method")).toEqual(["15 papers use it", "1 paper introduces it"]);
    expect(tally("Paper")).toEqual(["1 link"]);
  });
});

describe("a list of connections", () => {
  const list = [
    neighbour("paper:b", "USES", []),
    neighbour("paper:c", "USES", []),
    neighbour("paper:a", "USES", []),
  ];
  const ids = (sort: "sure" | "name" | "linked" | "newest", text = "") =>
    ordered(list, { sort, text }, atlas).map(({ node }) => node.id);

  test("is sorted by name or left as it is, and filtered by name", () => {
    expect(ids("sure")).toEqual(["paper:b", "paper:c", "paper:a"]);
    expect(ids("name")).toEqual(["paper:a", "paper:b", "paper:c"]);
    expect(ids("name", "R:C")).toEqual(["paper:c"]);
    expect([ids("linked"), ids("newest")].map((sorted) => sorted.toSorted())).toEqual([
      ids("name"),
      ids("name"),
    ]);
  });
});

describe("BibTeX", () => {
  const paper = {
    title: "The R&D of 50% Models",
    authors: ["Jane Doe", "Max_Moore"],
    published: "2025-10-01",
    arxivId: "2510.00001",
    url: "",
  };

  test("has the fields of an arXiv paper, special characters escaped", () => {
    expect(bibtexOf(paper)).toBe(
      [
        "@misc{doe2025rd,",
        "  title = {{The R\\&D of 50\\% Models}},",
        "  author = {Jane Doe and Max\\_Moore},",
        "  year = {2025},",
        "  month = {10},",
        "  eprint = {2510.00001},",
        "  archivePrefix = {arXiv},",
        "  url = {https://arxiv.org/abs/2510.00001}",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("leaves out what is not known, and always has a key", () => {
    const bare = { title: "", authors: [], published: "", arxivId: "", url: "" };
    expect(bibtexOf({ ...bare, title: "树搜索" })).toBe("@misc{paper,\n  title = {{树搜索}}\n}\n");
    expect(citationKey({ ...bare, arxivId: "2510.00001" })).toBe("251000001");
  });
});
