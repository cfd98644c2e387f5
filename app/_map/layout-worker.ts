import { inferSettings } from "graphology-layout-forceatlas2";
import iterate from "graphology-layout-forceatlas2/iterate";
import type { LayoutHold, LayoutProgress, LayoutRequest, LayoutStart } from "./layout-messages";

/*
 * ForceAtlas2 (Jacomy et al. 2014) on flat columns, in a thread of its own. It reports about ten times a second and
 * ends when movement settles or after LONGEST_MS.
 */

const LONGEST_MS = 10_000;
const REPORT_MS = 100;
/** Mean movement between two reports, as a share of the map's width, under which the layout has settled. */
const SETTLED = 0.00015;
/** Numbers for each node in the matrix of the library: x, y, two forces, two old ones, mass, convergence, size, fixed. */
const NODE = { stride: 10, mass: 6, convergence: 7, size: 8, fixed: 9 } as const;
const EDGE_STRIDE = 3;
/** The forces are tuned for maps of about this width. */
const WORK_SPAN = 1600;

interface Run {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Parameters<typeof iterate>[0];
  readonly deadline: number;
}

function runOf({ places, fixed, ends, weights }: LayoutStart): Run {
  const count = fixed.length;
  const nodes = new Float32Array(count * NODE.stride);
  for (let i = 0; i < count; i += 1) {
    const at = i * NODE.stride;
    nodes[at] = (places[i * 2] ?? 0) * WORK_SPAN;
    nodes[at + 1] = (places[i * 2 + 1] ?? 0) * WORK_SPAN;
    nodes[at + NODE.mass] = 1;
    nodes[at + NODE.convergence] = 1;
    nodes[at + NODE.size] = 1;
    nodes[at + NODE.fixed] = fixed[i] ?? 0;
  }
  const edges = new Float32Array(weights.length * EDGE_STRIDE);
  for (const [i, weight] of weights.entries()) {
    for (const end of [0, 1]) {
      const at = (ends[i * 2 + end] ?? 0) * NODE.stride;
      edges[i * EDGE_STRIDE + end] = at;
      nodes[at + NODE.mass] = (nodes[at + NODE.mass] ?? 0) + weight;
    }
    edges[i * EDGE_STRIDE + 2] = weight;
  }
  const settings = {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    strongGravityMode: true,
    scalingRatio: 10,
    gravity: 0.05,
    ...inferSettings(count),
    edgeWeightInfluence: 1,
    barnesHutOptimize: true,
    barnesHutTheta: 1.2,
    slowDown: 1,
  };
  return { nodes, edges, settings, deadline: performance.now() + LONGEST_MS };
}

function placesOf(nodes: Float32Array): Float32Array {
  const places = new Float32Array((nodes.length / NODE.stride) * 2);
  for (let i = 0; i * 2 < places.length; i += 1) {
    places[i * 2] = (nodes[i * NODE.stride] ?? 0) / WORK_SPAN;
    places[i * 2 + 1] = (nodes[i * NODE.stride + 1] ?? 0) / WORK_SPAN;
  }
  return places;
}

function meanShift(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < after.length; i += 2)
    sum += Math.hypot((after[i] ?? 0) - (before[i] ?? 0), (after[i + 1] ?? 0) - (before[i + 1] ?? 0));
  return sum / Math.max(1, after.length / 2);
}

function hold({ nodes }: Run, { node, at }: LayoutHold): void {
  const start = node * NODE.stride;
  nodes[start + NODE.fixed] = at ? 1 : 0;
  if (at) nodes.set([at.x * WORK_SPAN, at.y * WORK_SPAN], start);
}

/** Works in slices, so that what is held meanwhile is heard of. */
function work(run: Run): void {
  const before = placesOf(run.nodes);
  const until = performance.now() + REPORT_MS;
  do iterate(run.settings, run.nodes, run.edges);
  while (performance.now() < until);
  const places = placesOf(run.nodes);
  const done = meanShift(before, places) < SETTLED || performance.now() > run.deadline;
  const progress: LayoutProgress = { places, done };
  self.postMessage(progress);
  if (!done) setTimeout(work, 0, run);
}

let current: Run | null = null;

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.type === "hold") {
    if (current) hold(current, data);
    return;
  }
  current = runOf(data);
  work(current);
});
