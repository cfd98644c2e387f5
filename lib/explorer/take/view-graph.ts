import type { ExportGraph } from "../../export/graph";
import type { Atlas } from "../atlas";
import type { Shown } from "../shown/shown";

interface Part {
  readonly atlas: Atlas;
  readonly shown: Shown;
  /** Ids of the nodes that are wanted. */
  readonly nodes: ReadonlySet<string>;
}

/** The wanted part of a stored graph: its nodes, and the relationships and derived connections shown among them. */
export function viewGraph({ nodes, edges }: ExportGraph, { atlas, shown, nodes: wanted }: Part): ExportGraph {
  const drawn = new Set(
    atlas.edges
      .filter(({ row }) => shown.edges[row] === 1)
      .map(({ source, type, target }) => `${source.id}|${type}|${target.id}`),
  );
  const joins = ({ source, target }: { readonly source: string; readonly target: string }) =>
    wanted.has(source) && wanted.has(target);
  const derived = shown.links.filter(joins).map(({ id, source, target, count }) => {
    const [, type = ""] = id.split("|");
    return { id, type, source, target, properties: { count } };
  });
  return {
    nodes: nodes.filter(({ id }) => wanted.has(id)),
    edges: [...edges.filter((edge) => drawn.has(edge.id) && joins(edge)), ...derived],
  };
}
