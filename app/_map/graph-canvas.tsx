"use client";

import { useEffect, useRef } from "react";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";
import { en } from "@/lib/explorer/strings/en";
import { createMap, type MapHandle, type MapOptions } from "./create-map";
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

/** The map, or null and a notice where the browser has nothing to draw it with. */
function createdMap(container: HTMLElement, source: MapSource, options: MapOptions): MapHandle | null {
  try {
    return createMap(container, source, options);
  } catch {
    options.dispatch({ type: "notice", notice: en.faults.noWebgl });
    return null;
  }
}

/** Makes one map for one atlas and hands it the view whenever that changes. */
export function GraphCanvas({ source, view, insets, dispatch, onHandle }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef({ view, insets, dispatch, onHandle });
  latest.current = { view, insets, dispatch, onHandle };

  useEffect(() => {
    if (!container.current) return;
    const options: MapOptions = {
      view: latest.current.view,
      insets: () => latest.current.insets(),
      dispatch: (action) => latest.current.dispatch(action),
    };
    const made = createdMap(container.current, source, options);
    if (!made) return;
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
