import { dayOf } from "../base/days";
import type { GraphRequest, MapData } from "../contract/graph";
import type { GraphDocument, GraphNode } from "../model/document";
import { EDGE_TYPES, MAP_LABELS, NODE_LABELS, type NodeLabel } from "../model/kinds";
import { type Atlas, edgeAt, nodeAt, numberOf, rowOf, textOf } from "./atlas";
import { confidenceOf, degreeAt } from "./summary";
import { topicFamily } from "./topic-nodes";

const DRAWN: ReadonlySet<NodeLabel> = new Set(MAP_LABELS);
/** Confidence travels in one byte. */
const CONFIDENCE_STEPS = 255;

/** What is drawn, as columns: every map kind that the filters keep, and the relationships among them. */
export function toMapData(atlas: Atlas, filters: GraphRequest = {}): MapData {
  const keep = keeper(atlas, filters);
  const rows = rowsWhere(atlas, (node) => DRAWN.has(node.label) && keep(node));
  const edges = edgesAmong(atlas, rows);
  const nodes = rows.map((row) => nodeAt(atlas, row));
  const topics = [...new Set(nodes.flatMap((node) => textOf(node, "topic") ?? []))].sort();
  const topicCode = new Map(topics.map((id, i) => [id, i + 1]));
  const listed = listingDays(atlas);
  const place = new Map(rows.map((row, i) => [row, i]));
  const placeOf = (row: number | undefined) => (row === undefined ? 0 : (place.get(row) ?? 0));
  return {
    version: atlas.version,
    digests: rowsWhere(atlas, ({ label }) => label === "Digest").length,
    ids: nodes.map((node) => node.id),
    names: nodes.map((node) => textOf(node, "name") ?? node.id),
    labels: Uint8Array.from(nodes, (node) => NODE_LABELS.indexOf(node.label)),
    x: Float32Array.from(nodes, (node) => numberOf(node, "x") ?? 0),
    y: Float32Array.from(nodes, (node) => numberOf(node, "y") ?? 0),
    degrees: Uint32Array.from(rows, (row) => degreeAt(atlas, row)),
    topicOf: Uint16Array.from(nodes, (node) => topicCode.get(textOf(node, "topic") ?? "") ?? 0),
    topics,
    published: Uint16Array.from(nodes, (node) => dayOf(textOf(node, "published"))),
    listed: Uint16Array.from(rows, (row) => listed.get(row) ?? 0),
    edges: {
      source: Uint32Array.from(edges, (position) => placeOf(atlas.sources[position])),
      target: Uint32Array.from(edges, (position) => placeOf(atlas.targets[position])),
      type: Uint8Array.from(edges, (position) => EDGE_TYPES.indexOf(edgeAt(atlas, position).type)),
      confidence: Uint8Array.from(edges, (position) =>
        Math.round(confidenceOf(edgeAt(atlas, position)) * CONFIDENCE_STEPS),
      ),
    },
  };
}

/** Row of each paper to the day of the first digest that lists it; where digests name no date, the first it was seen. */
function listingDays(atlas: Atlas): Map<number, number> {
  const days = new Map<number, number>();
  for (const [position, { type }] of atlas.edges.entries()) {
    if (type !== "LISTED_IN") continue;
    const [paper, digest] = [atlas.sources[position] ?? 0, atlas.targets[position] ?? 0];
    const date = textOf(nodeAt(atlas, digest), "date") ?? textOf(nodeAt(atlas, paper), "firstSeen");
    const [day, before] = [dayOf(date), days.get(paper) ?? 0];
    if (day > 0 && (before === 0 || day < before)) days.set(paper, day);
  }
  return days;
}

/** The part of the document that the filters keep, every kind included; without filters the document itself. */
export function toDocument(atlas: Atlas, filters: GraphRequest = {}): GraphDocument {
  if (Object.values(filters).every((value) => value === undefined)) return atlas.document;
  const rows = rowsWhere(atlas, keeper(atlas, filters));
  return {
    meta: atlas.document.meta,
    nodes: rows.map((row) => nodeAt(atlas, row)),
    edges: edgesAmong(atlas, rows).map((position) => edgeAt(atlas, position)),
  };
}

function rowsWhere(atlas: Atlas, keep: (node: GraphNode) => boolean): number[] {
  return [...atlas.nodes.entries()].filter(([, node]) => keep(node)).map(([row]) => row);
}

function edgesAmong(atlas: Atlas, rows: readonly number[]): number[] {
  const kept = new Uint8Array(atlas.nodes.length);
  for (const row of rows) kept[row] = 1;
  return [...atlas.edges.keys()].filter(
    (position) => kept[atlas.sources[position] ?? -1] === 1 && kept[atlas.targets[position] ?? -1] === 1,
  );
}

/** Filters as one test. A thing lies in a range of dates when it was seen on some day of it. */
function keeper(atlas: Atlas, { kinds, topic, from, to }: GraphRequest): (node: GraphNode) => boolean {
  const labels = kinds && new Set<NodeLabel>(kinds);
  if (topic !== undefined) rowOf(atlas, topic);
  const family = topic === undefined ? undefined : topicFamily(atlas, topic);
  return (node) =>
    (!labels || labels.has(node.label)) &&
    (!family || family.has(textOf(node, "topic") ?? node.id)) &&
    (from === undefined || (textOf(node, "lastSeen") ?? from) >= from) &&
    (to === undefined || (textOf(node, "firstSeen") ?? to) <= to);
}
