import type { Atlas, AtlasEdge } from "@/lib/explorer/atlas";
import type { Shown } from "@/lib/explorer/shown/shown";
import type { LayoutProgress, LayoutRequest, LayoutStart } from "./layout-messages";
import type { Places } from "./places";

/** Pull across a border of topics: weak, so that a live layout keeps the areas that the stored one shows. */
const ACROSS_TOPICS = 0.12;

interface LayoutListeners {
  /** The layout has new places; those of what is not shown stay. */
  readonly progress: (places: Places) => void;
  readonly ended: () => void;
}

/** The live layout of what is shown, in a worker. */
export function createLayout({ progress, ended }: LayoutListeners) {
  let worker: Worker | null = null;
  let numbers = new Map<number, number>();
  const send = (request: LayoutRequest) => worker?.postMessage(request);
  const halt = () => {
    worker?.terminate();
    worker = null;
  };
  const stop = () => {
    if (!worker) return;
    halt();
    ended();
  };
  return {
    running: () => worker !== null,
    start(atlas: Atlas, shown: Shown, from: { readonly places: Places; readonly pinned: readonly number[] }) {
      if (worker) return;
      const rows = [...shown.nodes.keys()].filter((row) => shown.nodes[row] === 1);
      numbers = new Map(rows.map((row, number) => [row, number]));
      worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data }: MessageEvent<LayoutProgress>) => {
        progress(merged(from.places, rows, data.places));
        if (data.done) stop();
      });
      worker.addEventListener("error", stop);
      send(startOf(atlas, shown, { numbers, rows, ...from }));
    },
    stop,
    /** Holds a node where it is dragged to; with null it goes where it is drawn to again. */
    hold(row: number, at: { readonly x: number; readonly y: number } | null) {
      const node = numbers.get(row);
      if (node !== undefined) send({ type: "hold", node, at });
    },
    kill: halt,
  };
}

interface Numbered {
  readonly numbers: ReadonlyMap<number, number>;
  readonly rows: readonly number[];
  readonly places: Places;
  readonly pinned: readonly number[];
}

function startOf(atlas: Atlas, shown: Shown, { numbers, rows, places, pinned }: Numbered): LayoutStart {
  const edges = atlas.edges.filter(({ row }) => shown.edges[row] === 1);
  const fixed = new Set(pinned);
  const ends = edges.flatMap(({ source, target }) => [
    numbers.get(source.row) ?? 0,
    numbers.get(target.row) ?? 0,
  ]);
  return {
    type: "start",
    places: Float32Array.from(rows.flatMap((row) => [places[row * 2] ?? 0, places[row * 2 + 1] ?? 0])),
    fixed: Uint8Array.from(rows, (row) => (fixed.has(row) ? 1 : 0)),
    ends: Uint32Array.from(ends),
    weights: Float32Array.from(edges, pull),
  };
}

const pull = ({ source, target }: AtlasEdge) => (source.topic === target.topic ? 1 : ACROSS_TOPICS);

function merged(before: Places, rows: readonly number[], moved: Float32Array): Places {
  const places = before.slice();
  for (const [number, row] of rows.entries())
    places.set([moved[number * 2] ?? 0, moved[number * 2 + 1] ?? 0], row * 2);
  return places;
}
