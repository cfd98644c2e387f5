/** What the live layout starts from. Nodes are numbered by their place in `places`. */
export interface LayoutStart {
  readonly type: "start";
  /** x and y of each node. */
  readonly places: Float32Array;
  /** 1 for nodes that stay where they are. */
  readonly fixed: Uint8Array;
  /** Two nodes for each line. */
  readonly ends: Uint32Array;
  /** How strongly each line pulls. */
  readonly weights: Float32Array;
}

/** Holds a node somewhere, or lets it go where `at` is null. */
export interface LayoutHold {
  readonly type: "hold";
  readonly node: number;
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type LayoutRequest = LayoutStart | LayoutHold;

/** How far the layout has come; `done` where nothing moves any more or time is up. */
export interface LayoutProgress {
  readonly places: Float32Array;
  readonly done: boolean;
}
