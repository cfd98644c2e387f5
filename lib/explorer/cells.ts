import { z } from "zod";

const namedNode = z.looseObject({
  $type: z.literal("node"),
  id: z.string().optional(),
  properties: z.looseObject({ id: z.string(), name: z.string().optional() }).optional(),
});

export type CellView =
  | { readonly kind: "node"; readonly id: string; readonly name: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** How a cell of a query result is shown: nodes by name, numbers as such, all else as text. */
export function viewCell(cell: unknown): CellView {
  const read = namedNode.safeParse(cell);
  const id = read.data?.properties?.id ?? read.data?.id;
  if (read.success && id !== undefined) return { kind: "node", id, name: read.data.properties?.name ?? id };
  if (typeof cell === "number") return { kind: "number", text: String(cell) };
  if (typeof cell === "string") return { kind: "text", text: cell };
  return { kind: "text", text: cell === null ? "–" : JSON.stringify(cell) };
}

/** Queries that show what the console is for; each runs on both stores. */
export const EXAMPLE_QUERIES: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: "Methods that most papers use",
    query:
      "MATCH (p:Paper)-[:USES]->(m:Method)\nRETURN m AS method, count(p) AS papers\nORDER BY papers DESC LIMIT 15",
  },
  {
    title: "Newest papers that work with GRPO",
    query:
      "MATCH (p:Paper)-[r:INTRODUCES|USES]->(m:Method {id: 'method:grpo'})\nRETURN p AS paper, p.published AS published\nORDER BY published DESC LIMIT 20",
  },
  {
    title: "Benchmarks by number of papers",
    query:
      "MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark)\nRETURN b AS benchmark, count(p) AS papers\nORDER BY papers DESC LIMIT 15",
  },
  {
    title: "Methods that share papers",
    query:
      "MATCH (a:Method)<-[:USES]-(p:Paper)-[:USES]->(b:Method)\nWHERE a.id < b.id\nRETURN a AS first, b AS second, count(p) AS papers\nORDER BY papers DESC LIMIT 15",
  },
];
