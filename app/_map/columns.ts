import { crowdScale, nodeRadius } from "@/lib/explorer/appearance";
import type { Atlas } from "@/lib/explorer/atlas";
import type { Frame } from "@/lib/explorer/frame";

/**
 * What the graphics card is told about nodes, a column each, by row. The rows of the atlas come first, then one
 * for each topic, which stands for its members while the topic is folded.
 */
export interface NodeColumns {
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  /** Rows in the order of drawing: the least important first. */
  readonly order: Uint32Array;
  /** x and y in the map's own frame. */
  readonly places: Float32Array<ArrayBuffer>;
  /** Pixels where the whole map is shown; 0 is not drawn. */
  readonly radius: Float32Array;
  /** Position in SHAPES. */
  readonly shape: Uint8Array;
  /** Red, green and blue. */
  readonly colour: Uint8Array;
  /** 1 for what stands out in the focus. */
  readonly strong: Uint8Array;
  /** 1 for what stays a landmark from afar, 0 for what becomes texture. */
  readonly landmark: Float32Array;
}

/** From this degree on a node is a landmark from afar. */
const LANDMARK_DEGREE = 40;
/** Up to so many nodes are all landmarks; from so many on small ones are texture. */
const CALM = { all: 2000, texture: 10_000 } as const;

export interface TopicRow {
  readonly id: string;
  readonly members: readonly string[];
}

export function nodeColumns(atlas: Atlas, topics: readonly TopicRow[], frame: Frame): NodeColumns {
  const ids = [...atlas.nodes.keys(), ...topics.map(({ id }) => id)];
  const columns: NodeColumns = {
    ids,
    rows: new Map(ids.map((id, row) => [id, row])),
    order: new Uint32Array(ids.length),
    places: new Float32Array(ids.length * 2),
    radius: new Float32Array(ids.length),
    shape: new Uint8Array(ids.length),
    colour: new Uint8Array(ids.length * 3),
    strong: new Uint8Array(ids.length),
    landmark: new Float32Array(ids.length).fill(1),
  };
  for (const [i, { row }] of atlas.ranked.toReversed().entries()) columns.order[i] = row;
  for (let i = atlas.nodes.size; i < ids.length; i += 1) columns.order[i] = i;
  const crowd = (atlas.nodes.size - CALM.all) / (CALM.texture - CALM.all);
  const texture = Math.min(1, Math.max(0, crowd));
  for (const node of atlas.nodes.values()) {
    const { x, y } = frame.inside(node);
    columns.places.set([x, y], node.row * 2);
    columns.landmark[node.row] = 1 - texture * (1 - Math.min(1, node.degree / LANDMARK_DEGREE));
  }
  return columns;
}

/** Radius in pixels of each row of the atlas at the whole-map view, crowded maps smaller. */
export function nodeRadii(atlas: Atlas): Float32Array {
  const crowd = crowdScale(atlas.nodes.size);
  return Float32Array.from(atlas.nodes.values(), (node) => nodeRadius(node) * crowd);
}
