import { groupBy } from "../base/order";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "../model/document";
import { type Evidence, evidenceOf } from "../model/evidence";
import type { EdgeType, EntityLabel } from "../model/kinds";

type Role = "introduces" | "uses" | "compares" | "evaluates";

interface EvidenceLine extends Evidence {
  /** Path of the digest file the offsets count in. */
  readonly file: string;
}

interface EntityLine {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: Role;
  readonly evidence: readonly EvidenceLine[];
}

interface ResultLine {
  readonly benchmark: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: string;
  readonly of?: string;
  readonly evidence: readonly EvidenceLine[];
}

/** What the atlas read from the digests about one paper. */
export interface PaperLine {
  /** arXiv id without version, else the paper's key. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly methods: readonly EntityLine[];
  readonly benchmarks: readonly EntityLine[];
  readonly datasets: readonly EntityLine[];
  readonly models: readonly EntityLine[];
  readonly results: readonly ResultLine[];
}

const ROLES: Readonly<Partial<Record<EdgeType, Role>>> = {
  INTRODUCES: "introduces",
  USES: "uses",
  TRAINS_ON: "uses",
  COMPARES_WITH: "compares",
  EVALUATES_ON: "evaluates",
};

/** One line per paper, in the order of the document: the flat reading of the graph that scorers and scripts use. */
export function paperLines(document: GraphDocument): PaperLine[] {
  const view = indexDocument(document);
  return document.nodes.filter((node) => node.label === "Paper").map((paper) => paperLine(paper, view));
}

interface View {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly outgoing: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly incoming: ReadonlyMap<string, readonly GraphEdge[]>;
}

function indexDocument(document: GraphDocument): View {
  return {
    nodes: new Map(document.nodes.map((node) => [node.id, node])),
    outgoing: groupBy(document.edges, (edge) => edge.source),
    incoming: groupBy(document.edges, (edge) => edge.target),
  };
}

function paperLine(paper: GraphNode, view: View): PaperLine {
  const out = view.outgoing.get(paper.id) ?? [];
  const entities = (label: EntityLabel) => out.flatMap((edge) => entityLine(edge, label, view));
  const authored = (view.incoming.get(paper.id) ?? []).filter((edge) => edge.type === "AUTHORED");
  return {
    id: text(paper.properties, "arxivId") || paper.id.slice(paper.id.indexOf(":") + 1),
    title: text(paper.properties, "name"),
    authors: authored.map((edge) => nameOf(edge.source, view)),
    methods: entities("Method"),
    benchmarks: entities("Benchmark"),
    datasets: entities("Dataset"),
    models: entities("Model"),
    results: out.flatMap((edge) => resultLine(edge, view)),
  };
}

function entityLine(edge: GraphEdge, label: EntityLabel, view: View): EntityLine[] {
  const role = ROLES[edge.type];
  const entity = view.nodes.get(edge.target);
  if (!role || entity?.label !== label) return [];
  const aliases = entity.properties["aliases"];
  return [
    {
      name: text(entity.properties, "name"),
      aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
      role,
      evidence: evidenceLines(edge, view),
    },
  ];
}

function resultLine(edge: GraphEdge, view: View): ResultLine[] {
  const result = view.nodes.get(edge.target);
  if (edge.type !== "REPORTS" || !result) return [];
  const ends = (type: EdgeType) =>
    (view.outgoing.get(result.id) ?? []).find((other) => other.type === type)?.target;
  const [benchmark, of] = [ends("ON"), ends("OF")];
  return [
    {
      benchmark: benchmark === undefined ? "" : nameOf(benchmark, view),
      value: String(result.properties["value"] ?? ""),
      unit: text(result.properties, "unit"),
      kind: text(result.properties, "kind"),
      ...(of === undefined ? {} : { of: nameOf(of, view) }),
      evidence: evidenceLines(edge, view),
    },
  ];
}

function evidenceLines(edge: GraphEdge, view: View): EvidenceLine[] {
  return evidenceOf(edge.properties).map((item) => {
    const digest = view.nodes.get(item.digest);
    return { ...item, file: digest ? text(digest.properties, "file") : "" };
  });
}

function nameOf(id: string, view: View): string {
  const node = view.nodes.get(id);
  return node ? text(node.properties, "name") : id;
}

function text(properties: Properties, key: string): string {
  const value = properties[key];
  return typeof value === "string" ? value : "";
}
