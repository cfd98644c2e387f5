"use client";

import { useEffect, useRef } from "react";
import type { ExplorerAction } from "@/lib/explorer/state";
import { createMap, type MapHandle } from "./create-map";
import styles from "./graph-canvas.module.css";
import type { Insets, MapSource, MapView } from "./scene";

interface GraphCanvasProps {
  readonly source: MapSource;
  readonly view: MapView;
  readonly insets: () => Insets;
  readonly dispatch: (action: ExplorerAction) => void;
  /** Gets the handle when the map stands, null when it goes. */
  readonly onHandle: (handle: MapHandle | null) => void;
}

/** Makes one map for one atlas and hands it the view whenever that changes. */
export function GraphCanvas({ source, view, insets, dispatch, onHandle }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef({ view, insets, dispatch, onHandle });
  latest.current = { view, insets, dispatch, onHandle };

  useEffect(() => {
    if (!container.current) return;
    const made = createMap(container.current, source, {
      view: latest.current.view,
      insets: () => latest.current.insets(),
      dispatch: (action) => latest.current.dispatch(action),
    });
    handle.current = made;
    made.show(latest.current.view);
    latest.current.onHandle(made);
    return () => {
      latest.current.onHandle(null);
      handle.current = null;
      made.kill();
    };
  }, [source]);

  useEffect(() => handle.current?.show(view), [view]);

  return <div ref={container} className={styles["canvas"]} />;
}
