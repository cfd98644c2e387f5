import { groupBy } from "../base/order";
import { slug } from "../base/text";
import type { ResultReading } from "../extract/types";
import type { GraphNode } from "../model/document";
import { nodeId } from "../model/kinds";
import { recordDate, seenOf } from "./dates";
import type { Entities } from "./entities";
import type { EdgeCollector } from "./evidence-map";
import { type Listing, optional, type Paper } from "./papers";

interface PlacedResult {
  readonly id: string;
  readonly paper: Paper;
  readonly listing: Listing;
  readonly result: ResultReading;
}

/** The result nodes; their REPORTS, ON and OF edges go to the collector. */
export function resultNodes(papers: readonly Paper[], entities: Entities, edges: EdgeCollector): GraphNode[] {
  const placed = papers.flatMap((paper) =>
    paper.listings.flatMap((listing) =>
      (listing.extraction?.results ?? []).map((result) => ({
        id: resultId(paper, result, entities),
        paper,
        listing,
        result,
      })),
    ),
  );
  for (const item of placed) linkResult(item, entities, edges);
  return [...groupBy(placed, ({ id }) => id)].flatMap(([id, group]) => resultNode(id, group));
}

/** One paper's same number of the same kind on the same benchmark is one result. */
function resultId(
  { id }: Paper,
  { benchmark, digits, unit, kind }: ResultReading,
  entities: Entities,
): string {
  const parts = [id, entities.idOf(benchmark.entity), digits, UNIT_WORD[unit] ?? unit, kind];
  return nodeId("Result", slug(parts.map((part) => part.replace(/^\w+:/u, "")).join(" ")));
}

const UNIT_WORD: Readonly<Record<string, string>> = { "%": "percent" };

function linkResult(
  { id, paper, listing, result }: PlacedResult,
  entities: Entities,
  edges: EdgeCollector,
): void {
  const { sentence, benchmark, subject, rule, confidence } = result;
  const reason = { digest: listing.digest, quote: sentence, rule, confidence };
  edges.add("REPORTS", [paper.id, id], { ...reason, mention: result });
  edges.add("ON", [id, entities.idOf(benchmark.entity)], {
    ...reason,
    quote: benchmark.sentence,
    mention: benchmark,
  });
  if (subject) edges.add("OF", [id, entities.idOf(subject.entity)], { ...reason, mention: subject });
}

function resultNode(id: string, group: readonly PlacedResult[]): GraphNode[] {
  const [first] = group;
  if (!first) return [];
  const { value, digits, unit, kind, benchmark } = first.result;
  const metric = group.find(({ result }) => result.metric !== undefined)?.result.metric;
  const sign = kind === "delta" ? "Δ " : "";
  return [
    {
      id,
      label: "Result",
      properties: {
        name: `${sign}${digits}${unit === "points" ? " points" : unit} on ${benchmark.entity.title ?? benchmark.entity.name}`,
        aliases: [],
        value,
        kind,
        ...optional("unit", unit),
        ...optional("metric", metric),
        ...seenOf(group.map(({ listing }) => recordDate(listing.digest, listing.record))),
      },
    },
  ];
}
