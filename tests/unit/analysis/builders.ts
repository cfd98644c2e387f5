import { edgeId, type GraphDocument, type GraphEdge, type GraphNode } from "@/lib/model/document";
import type { EdgeType, NodeLabel } from "@/lib/model/kinds";
import { sealDocument } from "@/lib/model/seal";

/** A paper with what it is linked to, by name. */
export interface PaperSketch {
  readonly key: string;
  readonly title: string;
  readonly summary?: string;
  readonly methods?: readonly string[];
  readonly benchmarks?: readonly string[];
  readonly authors?: readonly string[];
}

const evidence = { quote: ["As it stands in the source."], digest: ["digest:one"], confidence: [1] };

function edge(type: EdgeType, source: string, target: string): GraphEdge {
  return { id: edgeId(type, source, target), type, source, target, properties: evidence };
}

function node(id: string, label: NodeLabel, name: string): GraphNode {
  return {
    id,
    label,
    properties: { name, aliases: [], firstSeen: "2025-10-01", lastSeen: "2025-10-02", degree: 0 },
  };
}

/** The document that extraction would make of the sketches, all listed in one digest. */
export function documentOf(sketches: readonly PaperSketch[]): GraphDocument {
  const nodes = new Map<string, GraphNode>([["digest:one", node("digest:one", "Digest", "one.txt")]]);
  const edges: GraphEdge[] = [];
  const add = (label: NodeLabel, name: string) => {
    const id = `${label.toLowerCase()}:${name.toLowerCase().replaceAll(" ", "-")}`;
    nodes.set(id, node(id, label, name));
    return id;
  };
  for (const sketch of sketches) {
    const paper = node(`paper:${sketch.key}`, "Paper", sketch.title);
    nodes.set(paper.id, { ...paper, properties: { ...paper.properties, summary: sketch.summary ?? "" } });
    edges.push(edge("LISTED_IN", paper.id, "digest:one"));
    for (const name of sketch.methods ?? []) edges.push(edge("USES", paper.id, add("Method", name)));
    for (const name of sketch.benchmarks ?? []) {
      const benchmark = add("Benchmark", name);
      const result = add("Result", `${sketch.key} ${name}`);
      edges.push(edge("EVALUATES_ON", paper.id, benchmark), edge("REPORTS", paper.id, result));
      edges.push(edge("ON", result, benchmark));
    }
    for (const name of sketch.authors ?? []) edges.push(edge("AUTHORED", add("Author", name), paper.id));
  }
  return sealDocument([...nodes.values()], edges);
}

const THEMES = [
  { words: "verifiable reward policy", methods: ["GRPO", "RLVR", "PPO"], benchmarks: ["AIME24", "MATH"] },
  { words: "video diffusion camera", methods: ["DiT", "VAE", "Flow Matching"], benchmarks: ["VBench"] },
  { words: "robot manipulation grasp", methods: ["VLA", "Imitation"], benchmarks: ["LIBERO", "CALVIN"] },
  { words: "retrieval passage document", methods: ["RAG", "Reranking"], benchmarks: ["HotpotQA"] },
  { words: "quantization kernel cache", methods: ["KV cache", "MoE"], benchmarks: ["MMLU"] },
] as const;

/** A corpus with five planted themes: paper i speaks of theme i modulo 5, and now and then of the next one. */
export function plantedPapers(count: number): PaperSketch[] {
  return Array.from({ length: count }, (_, i) => {
    const theme = THEMES[i % THEMES.length] ?? THEMES[0];
    const next = THEMES[(i + 1) % THEMES.length] ?? THEMES[0];
    const round = Math.floor(i / THEMES.length);
    const own = (names: readonly string[]) =>
      names.filter((_name, k) => k === round % names.length || k === 0);
    const [first = "", second = "", third = ""] = theme.words.split(" ");
    return {
      key: `25${String(i).padStart(2, "0")}.${String(10_000 + i)}`,
      title: `${first} ${second} with ${third} number ${i}`,
      summary: `We study ${first} ${second}. The ${third} matters for ${second}.`,
      methods: [...own(theme.methods), ...(round % 7 === 6 ? next.methods.slice(0, 1) : [])],
      benchmarks: own(theme.benchmarks),
      authors: [`Author ${i % 23}`, `Solo ${i}`],
    };
  });
}

/** The theme a planted paper was made of. */
export function themeOf(paperId: string): number {
  return (Number(paperId.slice(-5)) - 10_000) % THEMES.length;
}

export function byLabel(document: GraphDocument, label: NodeLabel): GraphNode[] {
  return document.nodes.filter((candidate) => candidate.label === label);
}

export function ofType(document: GraphDocument, type: EdgeType): GraphEdge[] {
  return document.edges.filter((candidate) => candidate.type === type);
}

/** A text property; the empty string where it is absent. */
export function text({ properties }: GraphNode, key: string): string {
  return String(properties[key] ?? "");
}
