import { AppError } from "../../base/errors";
import type { PathsRequest, TreeRequest } from "../../contract/path";
import { type Atlas, nodeAt, rowOf, textOf } from "../atlas";
import { perAtlas } from "../per-atlas";
import { topicFamily } from "../topic-nodes";
import { arePeople } from "./path-answer";
import { type Lens, type Walk, walkOver } from "./walk";

/** What a way may use, whichever question it belongs to. */
export type Restrictions = Omit<TreeRequest, "among" | "rank"> & Pick<PathsRequest, "rank" | "direction">;

/** Where ways are looked for: the relations that may be walked, and 1 for rows that may not be entered. */
export interface Ways {
  readonly walk: Walk;
  readonly blocked: Uint8Array;
}

/** Walks kept for an atlas; most questions share a few. */
const KEPT_WALKS = 8;

const walksOf = perAtlas(() => new Map<string, Walk>());

/**
 * The ways that a question leaves open among its stops, which are themselves exempt from what it leaves out.
 * @throws AppError `not_found` for an id that is nothing, `invalid_request` for a stop that is to be avoided.
 */
export function waysAmong(atlas: Atlas, stops: readonly number[], asked: Restrictions): Ways {
  const avoid = avoided(atlas, stops, asked.avoid ?? []);
  const groups = stops.flatMap((row) => groupRows(atlas, row));
  const exempt = new Set([...stops, ...groups]);
  const kinds = asked.kinds && new Set(asked.kinds);
  const blocked = Uint8Array.from(atlas.nodes, (node, row) => {
    if (exempt.has(row)) return 0;
    return avoid.rows.has(row) || (kinds && !kinds.has(node.label)) || !seenWithin(atlas, row, asked) ? 1 : 0;
  });
  const lens: Lens = {
    rank: asked.rank === "telling" ? "telling" : "shortest",
    include: (asked.include ?? []).toSorted(),
    types: asked.types?.toSorted(),
    direction: asked.direction ?? "either",
    without: avoid.edges,
    groups,
    people: arePeople(atlas, stops),
  };
  return { walk: keptWalk(atlas, lens), blocked };
}

function keptWalk(atlas: Atlas, lens: Lens): Walk {
  const walks = walksOf(atlas);
  const key = JSON.stringify(lens);
  const walk = walks.get(key) ?? walkOver(atlas, lens);
  walks.delete(key);
  walks.set(key, walk);
  for (const oldest of walks.keys()) {
    if (walks.size <= KEPT_WALKS) break;
    walks.delete(oldest);
  }
  return walk;
}

function avoided(atlas: Atlas, stops: readonly number[], ids: readonly string[]) {
  const rows = new Set<number>();
  const edges: number[] = [];
  for (const id of ids) {
    const edge = atlas.rows.has(id) ? undefined : edgePosition(atlas, id);
    if (edge === undefined) rows.add(rowOf(atlas, id));
    else edges.push(edge);
  }
  const clash = stops.find((row) => rows.has(row));
  if (clash === undefined) return { rows, edges };
  const { id } = nodeAt(atlas, clash);
  throw new AppError("invalid_request", `${id} is to be avoided and visited at once; leave it out of one.`);
}

/** Where a relation stands, by halving: relations are sorted by id. */
function edgePosition(atlas: Atlas, id: string): number | undefined {
  let [low, high] = [0, atlas.edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((atlas.edges[middle]?.id ?? "") < id) low = middle + 1;
    else high = middle;
  }
  return atlas.edges[low]?.id === id ? low : undefined;
}

/** A topic that is asked for stands for its members, and so do the topics below it; a digest for what it lists. */
function groupRows(atlas: Atlas, row: number): number[] {
  const { id, label } = nodeAt(atlas, row);
  if (label === "Digest") return [row];
  return label === "Topic" ? [...topicFamily(atlas, id)].map((member) => rowOf(atlas, member)) : [];
}

/** The same test as for the whole graph: a thing lies in a range when it was seen on some day of it. */
function seenWithin(atlas: Atlas, row: number, { since, until }: Restrictions): boolean {
  const node = nodeAt(atlas, row);
  return (
    (since === undefined || (textOf(node, "lastSeen") ?? since) >= since) &&
    (until === undefined || (textOf(node, "firstSeen") ?? until) <= until)
  );
}
