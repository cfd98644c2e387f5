import type { NeighboursResponse } from "../../contract/node";
import type { CompanyName, ProfileResponse } from "../../contract/profile";
import type { NodeSummary } from "../../contract/shared";
import type { EdgeType, NodeLabel } from "../../model/kinds";
import type { Strings } from "../strings/en";

type Neighbour = NeighboursResponse["neighbours"][number];
type Title = keyof Strings["details"]["glance"];

/** One thing in a row, and the papers that tie it to the selection where there are such. */
export interface GlanceItem {
  readonly node: NodeSummary;
  readonly papers: readonly { readonly id: string; readonly name: string; readonly date: string }[];
  /** Line of the digest file that lists a paper; 0 for none. */
  readonly line: number;
}

/** One short answer about the selection: who uses it, on what, with whom. */
export interface GlanceRow {
  readonly title: Title;
  readonly items: readonly GlanceItem[];
  readonly total: number;
}

interface Direct {
  readonly title: Title;
  readonly type: EdgeType;
  readonly direction: "out" | "in";
  /** Kind of the other end, where the relation has several. */
  readonly label?: NodeLabel;
}

type Part = Direct | CompanyName;

const out = (title: Title, type: EdgeType): Direct => ({ title, type, direction: "out" });
const into = (title: Title, type: EdgeType): Direct => ({ title, type, direction: "in" });

/** The questions that are answered first about each kind, the most asked one first. */
const PARTS: Readonly<Record<NodeLabel, readonly Part[]>> = {
  Paper: [
    out("introduces", "INTRODUCES"),
    out("uses", "USES"),
    out("compares", "COMPARES_WITH"),
    out("evaluates", "EVALUATES_ON"),
    out("trains", "TRAINS_ON"),
    into("writtenBy", "AUTHORED"),
    out("listedIn", "LISTED_IN"),
  ],
  Author: ["coauthors", "methods", "benchmarks", "models", out("papers", "AUTHORED")],
  Method: [
    into("introducedBy", "INTRODUCES"),
    into("usedBy", "USES"),
    "benchmarks",
    "compared",
    "methods",
    "models",
    out("builds", "EXTENDS"),
    "authors",
  ],
  Benchmark: [
    into("introducedBy", "INTRODUCES"),
    into("evaluatedBy", "EVALUATES_ON"),
    "methods",
    "models",
    "authors",
  ],
  Dataset: [
    into("introducedBy", "INTRODUCES"),
    into("trainedBy", "TRAINS_ON"),
    into("evaluatedBy", "EVALUATES_ON"),
    into("usedBy", "USES"),
    "methods",
    "benchmarks",
  ],
  Model: [
    out("family", "PART_OF"),
    into("introducedBy", "INTRODUCES"),
    into("usedBy", "USES"),
    "benchmarks",
    "compared",
    "methods",
  ],
  Result: [],
  Topic: ["methods", "benchmarks", "authors", { ...into("papers", "IN_TOPIC"), label: "Paper" }],
  Digest: ["methods", "benchmarks", "models", into("lists", "LISTED_IN")],
};

/** Short answers about a node, in the order of its kind; questions without an answer are left out. */
export function glanceOf(
  { id, label }: Pick<NodeSummary, "id" | "label">,
  neighbours: readonly Neighbour[],
  companies: ProfileResponse["companies"],
): GlanceRow[] {
  return PARTS[label].flatMap((part) => {
    if (typeof part !== "string") return directRow(id, part, neighbours);
    const company = companies.find(({ name }) => name === part);
    if (!company) return [];
    const items = company.members.map(({ node, papers }) => ({ node, papers, line: 0 }));
    return [{ title: part, items, total: company.total }];
  });
}

function directRow(
  id: string,
  { title, type, direction, label }: Direct,
  neighbours: readonly Neighbour[],
): GlanceRow[] {
  const items = neighbours
    .filter(
      ({ node, connection }) =>
        connection.type === type &&
        (connection.source === id) === (direction === "out") &&
        (label === undefined || node.label === label),
    )
    .map(({ node, connection }) => ({
      node,
      papers: [],
      line: type === "LISTED_IN" ? (connection.evidence[0]?.line ?? 0) : 0,
    }));
  return items.length === 0 ? [] : [{ title, items, total: items.length }];
}
