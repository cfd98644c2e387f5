declare module "graphology-layout-forceatlas2/iterate" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /** One step of the layout: moves the nodes of the matrix in place. */
  const iterate: (
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export = iterate;
}
