import * as z from "zod/mini";
import type { CypherResponse } from "../../../contract/cypher";
import { NODE_LABELS, type NodeLabel } from "../../../model/kinds";

export type Cell = CypherResponse["rows"][number][number];

/** How a cell is shown. Things inside of lists, maps and paths are links of their own. */
export type CellView =
  | NodeView
  | {
      readonly kind: "relationship";
      readonly type: string;
      readonly source: EndView;
      readonly target: EndView;
    }
  | { readonly kind: "path"; readonly stops: readonly CellView[] }
  | { readonly kind: "list"; readonly items: readonly CellView[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, CellView])[] }
  | TextView
  | { readonly kind: "null" };

interface TextView {
  readonly kind: "number" | "text";
  readonly text: string;
}

/** An end of a relationship: a node by its name, or, where the map does not have it, its id. */
type EndView = NodeView | TextView;

export interface NodeView {
  readonly kind: "node";
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel | null;
}

const node = z.looseObject({
  $type: z.literal("node"),
  id: z.string(),
  labels: z.catch(z.array(z.string()), []),
  properties: z.looseObject({ name: z.catch(z.optional(z.string()), undefined) }),
});
const relationship = z.looseObject({
  $type: z.literal("relationship"),
  type: z.string(),
  source: z.string(),
  target: z.string(),
});
const path = z.looseObject({
  $type: z.literal("path"),
  nodes: z.array(z.json()),
  relationships: z.array(z.json()),
});

/** Looks up a node of the map by its id, so that an id in a cell is a link too. */
export type NameOf = (id: string) => { readonly name: string; readonly label: NodeLabel } | undefined;

/** How a cell of a query result is shown. */
export function viewCell(cell: Cell, nameOf: NameOf): CellView {
  if (cell === null) return { kind: "null" };
  if (typeof cell === "number") return { kind: "number", text: String(cell) };
  if (typeof cell === "string") return textView(cell, nameOf);
  if (typeof cell === "boolean") return { kind: "text", text: String(cell) };
  if (Array.isArray(cell)) return { kind: "list", items: cell.map((item) => viewCell(item, nameOf)) };
  return graphView(cell, nameOf) ?? mapView(cell, nameOf);
}

/** An id is shown as it was asked for, but leads to its node. */
function textView(text: string, nameOf: NameOf): CellView {
  const found = nameOf(text);
  return found ? { kind: "node", id: text, name: text, label: found.label } : { kind: "text", text };
}

function graphView(cell: Cell, nameOf: NameOf): CellView | undefined {
  const asNode = node.safeParse(cell);
  if (asNode.success) {
    const { id, labels, properties } = asNode.data;
    const label = NODE_LABELS.find((known) => labels.includes(known)) ?? null;
    return { kind: "node", id, name: properties.name || id, label };
  }
  const asRelationship = relationship.safeParse(cell);
  if (asRelationship.success) {
    const { type, source, target } = asRelationship.data;
    return { kind: "relationship", type, source: endView(source, nameOf), target: endView(target, nameOf) };
  }
  const asPath = path.safeParse(cell);
  if (!asPath.success) return undefined;
  const { nodes, relationships } = asPath.data;
  const stops = nodes.flatMap((stop, i) => [
    stop,
    ...(i < relationships.length ? [relationships[i] ?? null] : []),
  ]);
  return { kind: "path", stops: stops.map((stop) => viewCell(stop, nameOf)) };
}

function endView(id: string, nameOf: NameOf): EndView {
  const found = nameOf(id);
  return found ? { kind: "node", id, name: found.name, label: found.label } : { kind: "text", text: id };
}

function mapView(cell: Cell, nameOf: NameOf): CellView {
  const entries = Object.entries(cell ?? {}).map(([key, value]) => [key, viewCell(value, nameOf)] as const);
  return { kind: "map", entries };
}

/** A cell as one plain text: nodes by name, paths by their stops, lists and maps as JSON. */
export function cellText(cell: Cell): string {
  return viewText(
    viewCell(cell, () => undefined),
    cell,
  );
}

function viewText(view: CellView, cell: Cell): string {
  switch (view.kind) {
    case "null":
      return "";
    case "node":
      return view.name;
    case "relationship":
      return `${endText(view.source)} –${view.type}→ ${endText(view.target)}`;
    case "path":
      return view.stops
        .map((stop) => (stop.kind === "relationship" ? `–${stop.type}–` : viewText(stop, null)))
        .join(" ");
    case "list":
    case "map":
      return JSON.stringify(cell);
    default:
      return view.text;
  }
}

const endText = (end: EndView) => (end.kind === "node" ? end.name : end.text);
