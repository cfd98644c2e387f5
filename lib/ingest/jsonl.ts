import { groupBy } from "../base/order";
import { slug } from "../base/text";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "../model/document";
import { type Evidence, evidenceOf } from "../model/evidence";
import type { EdgeType, NodeLabel } from "../model/kinds";

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
  /** As the text names it, by its acronym where that is known. */
  readonly benchmark: string;
  /** The digits as the text has them. */
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

type Section = "methods" | "benchmarks" | "datasets" | "models";

/**
 * Under which headings a paper's relation to an entity belongs. The graph keeps one kind for each entity; here it is
 * the use in this paper that counts: what is evaluated on is a benchmark, what is trained on a dataset, and a model
 * that a paper introduces is its method as well.
 */
function sectionsOf(type: EdgeType, label: NodeLabel | undefined): readonly Section[] {
  switch (label) {
    case "Method":
      return ["methods"];
    case "Model":
      return type === "INTRODUCES" ? ["methods", "models"] : ["models"];
    case "Benchmark":
      return type === "TRAINS_ON" || type === "USES" ? ["datasets"] : ["benchmarks"];
    case "Dataset":
      return type === "EVALUATES_ON" ? ["benchmarks"] : ["datasets"];
    default:
      return [];
  }
}

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
  const entities = (section: Section) => out.flatMap((edge) => entityLine(edge, section, view));
  const authored = (view.incoming.get(paper.id) ?? []).filter((edge) => edge.type === "AUTHORED");
  return {
    id: text(paper.properties, "arxivId") || paper.id.slice(paper.id.indexOf(":") + 1),
    title: text(paper.properties, "name"),
    authors: authored.map((edge) => nameOf(edge.source, view)),
    methods: entities("methods"),
    benchmarks: entities("benchmarks"),
    datasets: entities("datasets"),
    models: entities("models"),
    results: out.flatMap((edge) => resultLine(edge, view)),
  };
}

function entityLine(edge: GraphEdge, section: Section, view: View): EntityLine[] {
  const role = ROLES[edge.type];
  const entity = view.nodes.get(edge.target);
  if (!role || !entity || !sectionsOf(edge.type, entity.label).includes(section)) return [];
  const { aliases, expansion } = entity.properties;
  const names = [...(Array.isArray(aliases) ? aliases : []), expansion].filter(
    (name) => typeof name === "string",
  );
  return [
    {
      name: text(entity.properties, "name"),
      aliases: [...new Set(names)],
      role,
      evidence: evidenceLines(edge, view),
    },
  ];
}

function resultLine(edge: GraphEdge, view: View): ResultLine[] {
  const result = view.nodes.get(edge.target);
  if (edge.type !== "REPORTS" || !result) return [];
  const end = (type: EdgeType) => (view.outgoing.get(result.id) ?? []).find((other) => other.type === type);
  const [on, of] = [end("ON"), end("OF")];
  return [
    {
      benchmark: on ? benchmarkName(on, view) : "",
      value: mentionOf(edge) ?? String(result.properties["value"]),
      unit: text(result.properties, "unit"),
      kind: text(result.properties, "kind"),
      ...(of ? { of: nameOf(of.target, view) } : {}),
      evidence: evidenceLines(edge, view),
    },
  ];
}

/** As the text names it; by its short name where the text spells out what that stands for. */
function benchmarkName(on: GraphEdge, view: View): string {
  const name = nameOf(on.target, view);
  const expansion = text(view.nodes.get(on.target)?.properties ?? {}, "expansion");
  const mention = mentionOf(on);
  return mention === undefined || slug(mention) === slug(expansion) ? name : mention;
}

/** The first mention of a relation, as it stands in the text. */
function mentionOf(edge: GraphEdge): string | undefined {
  const [first] = evidenceOf(edge.properties);
  return first?.quote.slice(first.start - first.quoteStart, first.end - first.quoteStart);
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
