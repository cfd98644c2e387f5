import type { Params } from "./params";

export type ExampleName =
  | "popular"
  | "evidence"
  | "search"
  | "shared"
  | "months"
  | "numbers"
  | "benchmarks"
  | "connected"
  | "alike"
  | "homes"
  | "families"
  | "rivals";

/** A question worth asking of this graph; it answers with rows on both databases, and the same ones. */
export interface Example {
  /** By which the page's strings know its title and what it shows. */
  readonly name: ExampleName;
  readonly query: string;
  readonly params?: Params;
}

/** Twelve worked examples, from plain to involved. Each uses only what both databases understand. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "popular",
    query: `MATCH (p:Paper)-[:USES]->(m:Method)
RETURN m AS method, count(p) AS papers
ORDER BY papers DESC, method.id LIMIT 15`,
  },
  {
    name: "evidence",
    query: `MATCH (p:Paper)-[r:USES|INTRODUCES]->(m:Method {id: $method})
RETURN p AS paper, type(r) AS how, r.quote[0] AS sentence, p.published AS published
ORDER BY published DESC, paper.id LIMIT 20`,
    params: { method: "method:grpo" },
  },
  {
    name: "search",
    query: `MATCH (m:Method)
WHERE toLower(m.name) CONTAINS toLower($text) OR toLower(m.expansion) CONTAINS toLower($text)
RETURN m AS method, m.expansion AS longForm, m.degree AS links
ORDER BY links DESC, method.id LIMIT 20`,
    params: { text: "attention" },
  },
  {
    name: "shared",
    query: `MATCH (a:Method)<-[:USES]-(p:Paper)-[:USES]->(b:Method)
WHERE a.id < b.id
WITH a, b, count(p) AS papers, min(p.name) AS example
RETURN a AS first, b AS second, papers, example
ORDER BY papers DESC, first.id, second.id LIMIT 15`,
  },
  {
    name: "months",
    query: `MATCH (p:Paper)
WHERE p.published IS NOT NULL
RETURN substring(p.published, 0, 7) AS month, count(*) AS papers
ORDER BY month`,
  },
  {
    name: "numbers",
    query: `MATCH (p:Paper)-[r:REPORTS]->(s:Result)-[:ON]->(b:Benchmark)
WHERE s.kind = 'score'
RETURN b AS benchmark, s.value AS value, s.unit AS unit, p AS paper, r.quote[0] AS sentence
ORDER BY benchmark.name, value DESC, s.id LIMIT 40`,
  },
  {
    name: "benchmarks",
    query: `MATCH (:Paper)-[r:EVALUATES_ON]->(b:Benchmark)
WITH b, count(r) AS papers
ORDER BY papers DESC, b.id LIMIT 3
MATCH (p:Paper)-[e:EVALUATES_ON]->(b)
RETURN b AS benchmark, e AS relation, p AS paper
ORDER BY benchmark.id, paper.id`,
  },
  {
    name: "connected",
    query: `MATCH path = shortestPath((a:Method {id: $from})-[:USES|INTRODUCES|COMPARES_WITH|EVALUATES_ON*..8]-(b:Method {id: $to}))
RETURN path, length(path) AS steps`,
    params: { from: "method:mcts", to: "method:kv-cache" },
  },
  {
    name: "alike",
    query: `MATCH (a:Paper)-[s:SIMILAR_TO]->(b:Paper)
RETURN a AS paper, b AS alike, s.score AS score, s.shared AS because
ORDER BY score DESC, paper.id, alike.id LIMIT 15`,
  },
  {
    name: "homes",
    query: `MATCH (m:Method)<-[:USES|INTRODUCES]-(p:Paper)-[:IN_TOPIC]->(t:Topic)
WITH m, count(DISTINCT t) AS topics, count(DISTINCT p) AS papers
WHERE topics > 2
RETURN m AS method, topics, papers
ORDER BY topics DESC, papers DESC, method.id LIMIT 15`,
  },
  {
    name: "families",
    query: `MATCH (part:Model)-[:PART_OF]->(family:Model)
WITH family, part ORDER BY part.name
RETURN family, count(part) AS members, collect(part.name) AS names
ORDER BY members DESC, family.id LIMIT 12`,
  },
  {
    name: "rivals",
    query: `MATCH (p:Paper)-[i:INTRODUCES]->(m:Method)
MATCH (p)-[c:COMPARES_WITH]->(other)
WHERE other.id <> m.id
RETURN m AS method, other AS comparedWith, p AS paper, c.quote[0] AS sentence
ORDER BY method.id, comparedWith.id, paper.id LIMIT 30`,
  },
];
