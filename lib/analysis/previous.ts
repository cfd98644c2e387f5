import type { GraphDocument, GraphNode } from "../model/document";
import { COMPUTED_EDGE_TYPES } from "../model/kinds";
import { sealDocument } from "../model/seal";
import { textOf } from "./features";
import type { Known } from "./layout/warm";
import type { KnownTopic } from "./topic-ids";
import type { Place } from "./topic-tree";

const COMPUTED_PROPERTIES: ReadonlySet<string> = new Set(["x", "y", "topic", "degree"]);
/** With fewer of its papers known than this, a map is drawn anew. */
const MOSTLY_KNOWN = 0.5;

/** A document without what analysis adds, sealed: two are equal when what was read from the digests is equal. */
export function bare(document: GraphDocument): GraphDocument {
  const nodes = document.nodes.filter((node) => node.label !== "Topic").map(bareNode);
  return sealDocument(
    nodes,
    document.edges.filter((edge) => !COMPUTED_EDGE_TYPES.has(edge.type)),
  );
}

function bareNode({ id, label, properties }: GraphNode): GraphNode {
  const kept = Object.entries(properties).filter(([key]) => !COMPUTED_PROPERTIES.has(key));
  return { id, label, properties: Object.fromEntries(kept) };
}

export function isAnalysed(document: GraphDocument): boolean {
  return document.nodes.some((node) => node.label === "Topic");
}

export function knownPositions(document: GraphDocument | undefined): Known {
  return new Map(
    (document?.nodes ?? []).flatMap(({ id, properties }) => {
      const [x, y] = [properties["x"], properties["y"]];
      return typeof x === "number" && typeof y === "number" ? [[id, [x, y]]] : [];
    }),
  );
}

/** The topics of a level with their papers; a coarse topic has those of its fine ones. */
export function knownTopics(document: GraphDocument | undefined, level: number): KnownTopic[] {
  const topics = (document?.nodes ?? []).filter((node) => node.label === "Topic");
  const parents = new Map(topics.map(({ id, properties }) => [id, textOf(properties, "parent")]));
  const papers = new Map<string, Set<string>>(topics.map(({ id }) => [id, new Set()]));
  for (const { id, label, properties } of document?.nodes ?? []) {
    if (label !== "Paper") continue;
    const topic = textOf(properties, "topic");
    papers.get(topic)?.add(id);
    papers.get(parents.get(topic) ?? "")?.add(id);
  }
  return topics
    .filter((topic) => topic.properties["level"] === level)
    .map(({ id }) => ({ id, papers: papers.get(id) ?? new Set() }));
}

/** The topics of every node by id, numbered by level. */
export function knownMembership(document: GraphDocument): ReadonlyMap<string, Place> {
  const numbers = (level: number) => new Map(knownTopics(document, level).map(({ id }, i) => [id, i]));
  const [fine, coarse] = [numbers(0), numbers(1)];
  const parents = new Map(document.nodes.map(({ id, properties }) => [id, textOf(properties, "parent")]));
  return new Map(
    document.nodes.flatMap(({ id, properties }) => {
      const topic = textOf(properties, "topic");
      const place = { fine: fine.get(topic), coarse: coarse.get(parents.get(topic) ?? "") };
      return place.fine === undefined || place.coarse === undefined
        ? []
        : [[id, { fine: place.fine, coarse: place.coarse }]];
    }),
  );
}

/** Whether a document is an earlier one with some changes, or a new one that has some papers in common with it. */
export function growsFrom(document: GraphDocument, earlier: GraphDocument): boolean {
  const papers = (nodes: readonly GraphNode[]) => nodes.filter((node) => node.label === "Paper");
  const known = new Set(papers(earlier.nodes).map((node) => node.id));
  const now = papers(document.nodes);
  return now.length > 0 && now.filter((node) => known.has(node.id)).length >= MOSTLY_KNOWN * now.length;
}
