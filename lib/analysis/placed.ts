import type { GraphDocument, GraphNode, Properties } from "../model/document";
import { at, centroid, type Points } from "./layout/plane";
import type { Topic, Topics } from "./topics";

interface Computed {
  readonly topics: Topics;
  /** Fine topic by id of a node of the map. */
  readonly topicOf: ReadonlyMap<string, string>;
  readonly points: Points;
  /** Node of each row of `points`. */
  readonly ids: readonly string[];
}

type Place = readonly [x: number, y: number];

/** All nodes with what was computed: those of the document, a topic at the middle of its members, a digest of its papers. */
export function placed(document: GraphDocument, computed: Computed): GraphNode[] {
  const { topics, topicOf, points, ids } = computed;
  const row = new Map(ids.map((id, i) => [id, i]));
  const members = new Map<string, number[]>();
  const join = (group: string, member: string) => {
    const rows = members.get(group) ?? [];
    rows.push(row.get(member) ?? 0);
    members.set(group, rows);
  };
  const parent = new Map(topics.fine.map((topic) => [topic.id, topic.parent ?? ""]));
  for (const [id, topic] of topicOf) {
    join(topic, id);
    join(parent.get(topic) ?? "", id);
  }
  for (const edge of document.edges) if (edge.type === "LISTED_IN") join(edge.target, edge.source);
  const middle = (id: string) => centroid(points, members.get(id) ?? []);
  const place = (id: string): Place => {
    const i = row.get(id);
    return i === undefined ? middle(id) : [at(points.x, i), at(points.y, i)];
  };
  const nodes = document.nodes.map((node): GraphNode => {
    const topic = topicOf.get(node.id);
    const known = topic === undefined ? {} : { topic };
    return {
      ...node,
      properties: { ...node.properties, ...known, ...spot(place(node.id)) },
    };
  });
  const topicNodes = [...topics.coarse, ...topics.fine].map(
    (topic): GraphNode => ({
      id: topic.id,
      label: "Topic",
      properties: { ...topicProperties(topic), ...spot(middle(topic.id)) },
    }),
  );
  return [...nodes, ...topicNodes];
}

function spot([x, y]: Place): Properties {
  return { x: rounded(x), y: rounded(y) };
}

/** Two decimals; never minus zero, which databases and JSON write differently. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

const QUALITY_DIGITS = 6;

function qualityProperties(quality: Topic["quality"]): Properties {
  return Object.fromEntries(
    Object.entries(quality ?? {}).map(([key, value]) => [
      key,
      Number(Number(value).toFixed(QUALITY_DIGITS)) + 0,
    ]),
  );
}

function topicProperties({ label, level, parent, size, quality, firstSeen, lastSeen }: Topic): Properties {
  return {
    name: label.name,
    aliases: [],
    keywords: label.keywords,
    level,
    size,
    ...qualityProperties(quality),
    ...(parent === undefined ? {} : { parent }),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}
