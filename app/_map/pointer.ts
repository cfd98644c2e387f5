import type { MouseCoords } from "sigma/types";
import type { MapGraph } from "./build-graph";
import type { MapSigma } from "./stage";

export interface PointerEvents {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  /** A drag begins: whatever moves nodes has to wait. */
  readonly grabbed: () => void;
  readonly dragged: () => void;
  readonly dropped: (id: string) => void;
}

/** Moves of the pointer before a press counts as a drag, so that a shaky click stays a click. */
const DRAG_THRESHOLD = 3;

/** Binds pointer and touch to the map: hover, click, drag a node. The returned function unbinds. */
export function bindPointer(sigma: MapSigma, graph: MapGraph, events: PointerEvents): () => void {
  const drag: { id: string | null; moves: number; dropped: boolean } = { id: null, moves: 0, dropped: false };
  const moving = () => drag.moves >= DRAG_THRESHOLD;
  const listeners = {
    enterNode: ({ node }: { node: string }) => {
      if (drag.id === null) events.hover(node);
    },
    leaveNode: () => {
      if (drag.id === null) events.hover(null);
    },
    // The click that ends a drag selects nothing.
    clickNode: ({ node }: { node: string }) => {
      if (!drag.dropped) events.select(node);
    },
    clickStage: () => events.select(null),
    doubleClickNode: ({ preventSigmaDefault }: { preventSigmaDefault: () => void }) => preventSigmaDefault(),
    downNode: ({ node }: { node: string }) => Object.assign(drag, { id: node, moves: 0, dropped: false }),
    moveBody: ({ event }: { event: MouseCoords }) => {
      if (drag.id === null) return;
      event.preventSigmaDefault();
      event.original.preventDefault();
      drag.moves += 1;
      if (!moving()) return;
      if (drag.moves === DRAG_THRESHOLD) begin();
      const { x, y } = sigma.viewportToGraph(event);
      graph.mergeNodeAttributes(drag.id, { x, y });
      events.dragged();
    },
    upNode: () => end(),
    upStage: () => end(),
  };
  const begin = () => {
    // The frame stays while a node is carried over its edge.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    events.grabbed();
  };
  const end = () => {
    const { id } = drag;
    const moved = id !== null && moving();
    Object.assign(drag, { id: null, moves: 0, dropped: moved });
    if (!moved) return;
    events.hover(null);
    events.dropped(id);
  };
  const {
    enterNode,
    leaveNode,
    clickNode,
    clickStage,
    doubleClickNode,
    downNode,
    moveBody,
    upNode,
    upStage,
  } = listeners;
  sigma.on("enterNode", enterNode).on("leaveNode", leaveNode);
  sigma.on("clickNode", clickNode).on("clickStage", clickStage).on("doubleClickNode", doubleClickNode);
  sigma.on("downNode", downNode).on("moveBody", moveBody).on("upNode", upNode).on("upStage", upStage);
  const container = sigma.getContainer();
  // A panel over the map takes the pointer without sigma noticing.
  const leave = () => events.hover(null);
  container.addEventListener("pointerleave", leave);
  return () => {
    container.removeEventListener("pointerleave", leave);
    sigma.removeAllListeners();
  };
}
