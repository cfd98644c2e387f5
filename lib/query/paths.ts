import { AppError } from "../base/errors";
import type { Path, PathsRequest, PathsResponse } from "../contract/path";
import { byCost, cheapestTrails, joinTrails } from "./alternatives";
import { type Atlas, rowOf } from "./atlas";
import type { Trail } from "./cheapest";
import { perAtlas } from "./per-atlas";
import { connectionAt, summaryAt } from "./summary";
import { type Walk, walkOver } from "./walk";

/** Ways kept from stop to stop: the best whole way need not begin with the best first leg. */
const LEG_CHOICES = 5;

const walksOf = perAtlas(() => new Map<string, Walk>());

/** Paths between two things: the k that say most, or the k shortest; none where nothing connects them. */
export function findPaths(atlas: Atlas, request: PathsRequest): PathsResponse {
  const walk = walkFor(atlas, request);
  return {
    paths: trailsThrough(walk, stopsOf(atlas, request), request).map((trail) => pathOf(atlas, trail)),
  };
}

function walkFor(atlas: Atlas, { rank, include = [] }: PathsRequest): Walk {
  const walks = walksOf(atlas);
  const key = [rank, ...include.toSorted()].join(" ");
  const walk = walks.get(key) ?? walkOver(atlas, rank, include);
  walks.set(key, walk);
  return walk;
}

interface Stops {
  /** Rows in the order in which they are visited, both ends included. */
  readonly visit: readonly number[];
  readonly blocked: Uint8Array;
}

function stopsOf(atlas: Atlas, { from, to, via = [], avoid = [] }: PathsRequest): Stops {
  const between = [...new Set(via)].filter((id) => id !== from && id !== to);
  const needed = [from, ...between, to];
  const clash = avoid.find((id) => needed.includes(id));
  if (clash !== undefined)
    throw new AppError(
      "invalid_request",
      `${clash} is to be avoided and visited at once; leave it out of one.`,
    );
  const blocked = new Uint8Array(atlas.nodes.length);
  for (const id of avoid) blocked[rowOf(atlas, id)] = 1;
  return { visit: needed.map((id) => rowOf(atlas, id)), blocked };
}

function trailsThrough(walk: Walk, stops: Stops, { k, maxHops }: PathsRequest): Trail[] {
  const [start = 0, ...later] = stops.visit;
  const choices = later.length > 1 ? Math.max(k, LEG_CHOICES) : k;
  let trails: Trail[] = [{ rows: [start], edges: [], cost: 0 }];
  for (const [i, to] of later.entries()) {
    const still = later.slice(i + 1);
    trails = trails
      .flatMap((head) => {
        const blocked = blockedBy(stops.blocked, [...head.rows.slice(0, -1), ...still]);
        const leg = { from: head.rows.at(-1) ?? start, to, k: choices, blocked };
        const hops = maxHops - head.edges.length - still.length;
        return cheapestTrails(walk, { ...leg, maxHops: hops }).map((tail) => joinTrails(walk, head, tail));
      })
      .sort(byCost)
      .slice(0, choices);
  }
  return trails.slice(0, k);
}

function blockedBy(blocked: Uint8Array, rows: readonly number[]): Uint8Array {
  const more = blocked.slice();
  for (const row of rows) more[row] = 1;
  return more;
}

/** The score is one over the cost, so it lies between 0 and 1 and higher says more. */
function pathOf(atlas: Atlas, { rows, edges, cost }: Trail): Path {
  return {
    length: edges.length,
    score: Math.round(10_000 / Math.max(cost, 1)) / 10_000,
    nodes: rows.map((row) => summaryAt(atlas, row)),
    edges: edges.map((edge) => connectionAt(atlas, edge)),
  };
}
