import { byText, groupBy, inOrder } from "../base/order";
import { COMPANY_LIMIT, type Company, type CompanyName } from "../contract/profile";
import type { EdgeType, NodeLabel } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, otherEnd, textOf } from "./atlas";
import { summaryAt } from "./summary";

const WORK: readonly EdgeType[] = ["INTRODUCES", "USES"];
const TEST: readonly EdgeType[] = ["EVALUATES_ON"];
const RIVAL: readonly EdgeType[] = ["COMPARES_WITH"];
const DATA: readonly EdgeType[] = ["TRAINS_ON", "EVALUATES_ON", "USES", "INTRODUCES"];
const AUTHOR: readonly EdgeType[] = ["AUTHORED"];

/** A way over a paper: by which relations to it, by which from it, to which kinds. */
interface Way {
  readonly there: readonly EdgeType[];
  readonly back: readonly EdgeType[];
  readonly to: readonly NodeLabel[];
}

type Ways = Partial<Record<CompanyName, readonly Way[]>>;

const way = (there: readonly EdgeType[], back: readonly EdgeType[], ...to: NodeLabel[]): Way => ({
  there,
  back,
  to,
});

/** Two things are compared where a paper works with the one and compares with the other, whichever is asked about. */
const compared = [way(WORK, RIVAL, "Method", "Model"), way(RIVAL, WORK, "Method", "Model")];

const WAYS: Readonly<Record<NodeLabel, Ways>> = {
  Paper: {},
  Result: {},
  Author: {
    coauthors: [way(AUTHOR, AUTHOR, "Author")],
    methods: [way(AUTHOR, WORK, "Method")],
    benchmarks: [way(AUTHOR, TEST, "Benchmark")],
    models: [way(AUTHOR, WORK, "Model")],
  },
  Method: {
    compared,
    benchmarks: [way(WORK, TEST, "Benchmark")],
    methods: [way(WORK, WORK, "Method")],
    models: [way(WORK, WORK, "Model")],
    authors: [way(WORK, AUTHOR, "Author")],
  },
  Benchmark: {
    methods: [way(TEST, WORK, "Method")],
    models: [way(TEST, [...WORK, ...RIVAL], "Model")],
    benchmarks: [way(TEST, TEST, "Benchmark")],
    authors: [way(TEST, AUTHOR, "Author")],
  },
  Dataset: {
    methods: [way(DATA, WORK, "Method")],
    models: [way(DATA, WORK, "Model")],
    benchmarks: [way(DATA, TEST, "Benchmark")],
    authors: [way(DATA, AUTHOR, "Author")],
  },
  Model: {
    compared,
    benchmarks: [way(WORK, TEST, "Benchmark")],
    methods: [way(WORK, WORK, "Method")],
    authors: [way(WORK, AUTHOR, "Author")],
  },
  Topic: {
    methods: [way(["IN_TOPIC"], WORK, "Method")],
    benchmarks: [way(["IN_TOPIC"], TEST, "Benchmark")],
    authors: [way(["IN_TOPIC"], AUTHOR, "Author")],
  },
  Digest: {
    methods: [way(["LISTED_IN"], WORK, "Method")],
    benchmarks: [way(["LISTED_IN"], TEST, "Benchmark")],
    models: [way(["LISTED_IN"], WORK, "Model")],
  },
};

type Member = Company["members"][number];

const byPapers = inOrder<Member>(
  (a, b) => b.papers.length - a.papers.length,
  (a, b) => b.node.degree - a.node.degree,
  (a, b) => byText(a.node.id, b.node.id),
);

const byDate = inOrder<Member["papers"][number]>(
  (a, b) => byText(b.date, a.date),
  (a, b) => byText(a.id, b.id),
);

/** What a node shares papers with, each with those papers; kinds of company without members are left out. */
export function companiesOf(atlas: Atlas, row: number): Company[] {
  const ways = Object.entries(WAYS[nodeAt(atlas, row).label]) as [CompanyName, readonly Way[]][];
  return ways.flatMap(([name, all]) => {
    const members = membersOf(atlas, row, all);
    return members.length === 0
      ? []
      : [{ name, total: members.length, members: members.slice(0, COMPANY_LIMIT) }];
  });
}

function membersOf(atlas: Atlas, row: number, ways: readonly Way[]): Member[] {
  const pairs = ways.flatMap(({ there, back, to }) =>
    across(atlas, row, there)
      .filter((paper) => nodeAt(atlas, paper).label === "Paper")
      .flatMap((paper) =>
        across(atlas, paper, back)
          .filter((other) => other !== row && to.includes(nodeAt(atlas, other).label))
          .map((other) => ({ other, paper })),
      ),
  );
  return [...groupBy(pairs, ({ other }) => other)]
    .map(([other, shared]) => ({
      node: summaryAt(atlas, other),
      papers: [...new Set(shared.map(({ paper }) => paper))]
        .map((paper) => datedPaper(atlas, paper))
        .sort(byDate),
    }))
    .sort(byPapers);
}

function across(atlas: Atlas, row: number, types: readonly EdgeType[]): number[] {
  return [...edgesOf(atlas, row)]
    .filter((position) => types.includes(edgeAt(atlas, position).type))
    .map((position) => otherEnd(atlas, position, row));
}

/** When a paper was published, or else first seen. */
export function paperDate(atlas: Atlas, row: number): string {
  const paper = nodeAt(atlas, row);
  return textOf(paper, "published") ?? textOf(paper, "firstSeen") ?? "";
}

function datedPaper(atlas: Atlas, row: number): Member["papers"][number] {
  const { id, name } = summaryAt(atlas, row);
  return { id, name, date: paperDate(atlas, row) };
}
