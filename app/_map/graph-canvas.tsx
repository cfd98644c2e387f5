"use client";

import { useEffect, useRef, useState } from "react";
import { createMap, type MapHandle, type MapOptions } from "./create-map";
import styles from "./graph-canvas.module.css";
import type { MapSource, MapView } from "./scene";

interface GraphCanvasProps extends Omit<MapOptions, "view" | "lost"> {
  readonly source: MapSource;
  readonly view: MapView;
  /** Gets the handle when the map stands, null when it goes. */
  readonly onHandle: (handle: MapHandle | null) => void;
  /** Hears whether the browser lacks what it takes to draw the map. */
  readonly onAbsent: (absent: boolean) => void;
}

/** The map, or null where the browser has nothing to draw it with. */
function createdMap(container: HTMLElement, source: MapSource, options: MapOptions): MapHandle | null {
  try {
    return createMap(container, source, options);
  } catch {
    return null;
  }
}

/** Makes one map for one atlas and hands it the view whenever that changes. */
export function GraphCanvas({ source, ...props }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef(props);
  latest.current = props;
  // The graphics card was lost so many times; each time the map is made anew.
  const [losses, setLosses] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a loss is answered by making the map anew
  useEffect(() => {
    if (!container.current) return;
    const made = createdMap(container.current, source, {
      view: latest.current.view,
      insets: () => latest.current.insets(),
      dispatch: (action) => latest.current.dispatch(action),
      menu: (request) => latest.current.menu(request),
      open: (id) => latest.current.open(id),
      say: (of) => latest.current.say(of),
      lost: () => setLosses((count) => count + 1),
    });
    latest.current.onAbsent(made === null);
    if (!made) return;
    handle.current = made;
    made.show(latest.current.view);
    latest.current.onHandle(made);
    return () => {
      latest.current.onHandle(null);
      handle.current = null;
      made.kill();
    };
  }, [source, losses]);

  const { view } = props;
  useEffect(() => handle.current?.show(view), [view]);

  return <div ref={container} className={styles["canvas"]} />;
}
