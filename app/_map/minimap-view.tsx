import { useEffect, useRef } from "react";
import { useStrings } from "../_ui/strings";
import type { MapHandle } from "./create-map";
import styles from "./minimap.module.css";

/** The whole map in small, with the part that is seen. By keyboard the map itself does the same. */
export function Minimap({ handle }: { readonly handle: MapHandle | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const t = useStrings();
  useEffect(() => (canvas.current ? handle?.minimap(canvas.current) : undefined), [handle]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t.mapStrings.overview}
      data-float=""
      className={styles["minimap"]}
    />
  );
}
