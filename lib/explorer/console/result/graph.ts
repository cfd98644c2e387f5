import type { CypherResponse } from "../../../contract/cypher";
import type { NodeSummary } from "../../../contract/shared";
import type { Atlas } from "../../atlas";

type ResultGraph = NonNullable<CypherResponse["graph"]>;

export interface DrawnEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** False for one that the map knows and the query did not return. */
  readonly returned: boolean;
}

/** What of a result is drawn as a graph. */
export interface DrawnGraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly DrawnEdge[];
  /** Nodes that are left out because there are too many. */
  readonly leftOut: number;
}

/** More nodes than that are no picture any more; the map itself shows them better. */
export const DRAWN_NODES = 120;

/** The nodes and relationships of a result; with `between`, also the relationships the map has between its nodes. */
export function drawnGraph({ nodes, edges }: ResultGraph, atlas: Atlas, between: boolean): DrawnGraph {
  const returned = edges.map((edge) => ({ ...edge, returned: true }));
  const all = between ? [...returned, ...edgesBetween(nodes, edges, atlas)] : returned;
  const links = new Map<string, number>();
  for (const { source, target } of all) {
    links.set(source, (links.get(source) ?? 0) + 1);
    links.set(target, (links.get(target) ?? 0) + 1);
  }
  const ranked = nodes.toSorted(
    (a, b) =>
      (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const drawn = ranked.slice(0, DRAWN_NODES);
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    nodes: drawn,
    edges: all.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    leftOut: ranked.length - drawn.length,
  };
}

function edgesBetween(nodes: readonly NodeSummary[], known: ResultGraph["edges"], atlas: Atlas): DrawnEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const have = new Set(known.map(({ id }) => id));
  return atlas.edges.flatMap(({ type, source, target }) => {
    const id = `${source.id}|${type}|${target.id}`;
    if (!ids.has(source.id) || !ids.has(target.id) || have.has(id)) return [];
    return [{ id, type, source: source.id, target: target.id, returned: false }];
  });
}

/** Ids of the things of a result that the map can show, in the order of its rows. */
export function idsOnMap(result: CypherResponse, atlas: Atlas): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string" && atlas.nodes.has(value)) found.add(value);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null) lookInside(value, look);
  };
  result.rows.forEach(look);
  return [...found];
}

/** Of a node only its own id counts: other properties may name things that were not returned. */
function lookInside(value: object, look: (value: unknown) => void): void {
  const tagged = "$type" in value ? value.$type : undefined;
  if (tagged === "node") look("id" in value ? value.id : null);
  else if (tagged === "relationship") {
    look("source" in value ? value.source : null);
    look("target" in value ? value.target : null);
  } else Object.values(value).forEach(look);
}
