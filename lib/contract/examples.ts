import type * as z from "zod/mini";
import type { ROUTES } from "./routes";
import type { Connection, EvidenceItem, NodeSummary } from "./shared";

type Answer<R> = R extends { readonly response: z.ZodMiniType<infer Output> } ? Output : never;

/** What a route may be asked, as it stands in the URL or the body, and what it then answers (shortened). */
type Examples = {
  readonly [Name in keyof typeof ROUTES]?: {
    readonly request: Readonly<Record<string, unknown>>;
    readonly response?: Answer<(typeof ROUTES)[Name]>;
  };
};

const grpo: NodeSummary = {
  id: "method:grpo",
  label: "Method",
  name: "GRPO",
  degree: 15,
  topic: "topic:grpo-policy-optimization-reinforcement-learning",
};
const paper: NodeSummary = {
  id: "paper:2509.25666",
  label: "Paper",
  name: "Nudging the Boundaries of LLM Reasoning",
  degree: 19,
  topic: "topic:grpo-policy-optimization-reinforcement-learning",
};
const sentence: EvidenceItem = {
  quote:
    "Notably, NuRL can raise the model's upper limit, whereas GRPO leaves pass@1024 unchanged from the base model.",
  quoteStart: 70521,
  digest: "digest:001-84373aded62e5566",
  file: "seeds/001_84373aded62e5566.txt",
  line: 208,
  start: 70578,
  end: 70582,
  rule: "lexicon",
  confidence: 0.95,
};
const uses: Connection = {
  id: "paper:2509.25666|USES|method:grpo",
  type: "USES",
  source: paper.id,
  target: grpo.id,
  confidence: 0.95,
  evidence: [sentence],
};
const topic = {
  id: "topic:grpo-policy-optimization-reinforcement-learning",
  name: "GRPO · policy optimization · reinforcement learning",
  keywords: ["GRPO", "policy optimization", "reinforcement learning"],
  size: 29,
  level: 0,
  parent: null,
};

export const EXAMPLES: Examples = {
  health: {
    request: {},
    response: {
      store: "embedded",
      version: "3933c0d532f1bae9",
      nodes: 1053,
      edges: 2946,
      updatedAt: "2026-02-02T08:00:00.000Z",
    },
  },
  graph: { request: { kinds: "Paper,Method", from: "2025-10-01" } },
  export: { request: { format: "graphml" } },
  nodes: {
    request: { kinds: "Method", limit: 1 },
    response: { total: 389, nodes: [grpo], next: "MSAzOTMz" },
  },
  node: {
    request: { id: grpo.id },
    response: {
      node: grpo,
      properties: {
        name: "GRPO",
        expansion: "Group Relative Policy Optimization",
        aliases: ["Group Relative Policy Optimization"],
      },
      connections: [{ type: "USES", direction: "in", label: "Paper", count: 12 }],
    },
  },
  neighbours: {
    request: { id: grpo.id, kinds: "Paper", limit: 1 },
    response: { id: grpo.id, total: 15, neighbours: [{ node: paper, connection: uses }], next: "MSAzOTMz" },
  },
  profile: { request: { id: grpo.id } },
  edge: { request: { id: uses.id }, response: { source: paper, target: grpo, connection: uses } },
  search: {
    request: { q: "grpo", limit: 1 },
    response: {
      query: "grpo",
      total: 4,
      kinds: [{ label: "Method", total: 4 }],
      hits: [{ node: grpo, match: "GRPO", marks: [[0, 4]], score: 1012.4 }],
      next: "MSAzOTMz",
    },
  },
  phrases: { request: { q: "papers using GRPO" } },
  topics: {
    request: { limit: 1 },
    response: {
      topics: [topic],
      quality: [{ level: 0, topics: 11, modularity: 0.52, coverage: 0.71, stability: 0.64 }],
      next: "MSAzOTMz",
    },
  },
  bridges: { request: { kinds: "Method", limit: 5 } },
  schema: { request: {} },
  topic: { request: { id: topic.id } },
  paths: { request: { from: grpo.id, to: "method:mcts", k: 1 } },
  pathTree: { request: { among: "method:grpo,method:mcts,benchmark:gsm8k" } },
  leaderboard: { request: { id: "benchmark:gsm8k" } },
  cypher: {
    request: {
      query: "MATCH (p:Paper)-[:USES]->(m:Method {id: $id}) RETURN p.name AS paper ORDER BY paper LIMIT 1",
      params: { id: grpo.id },
    },
    response: { columns: ["paper"], rows: [[paper.name]], truncated: false, elapsedMs: 3.1 },
  },
  openapi: { request: {} },
};

/** The example of a route by its name; none for a route that has none yet. */
export function exampleOf(name: string): { request?: Readonly<Record<string, unknown>>; response?: unknown } {
  return Object.entries(EXAMPLES).find(([key]) => key === name)?.[1] ?? {};
}
