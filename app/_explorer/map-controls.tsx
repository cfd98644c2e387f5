import { Maximize, Minus, Pause, Play, Plus } from "lucide-react";
import type { MapHandle } from "../_map/create-map";
import { IconButton } from "../_ui/icon-button";
import styles from "./toolbar.module.css";

interface MapControlsProps {
  readonly handle: MapHandle | null;
  readonly running: boolean;
}

/** Zoom, fit and the live layout. */
export function MapControls({ handle, running }: MapControlsProps) {
  return (
    <div className={styles["controls"]} role="toolbar" aria-label="Map controls" aria-orientation="vertical">
      <IconButton label="Zoom in" icon={Plus} onClick={() => handle?.zoom(1)} />
      <IconButton label="Zoom out" icon={Minus} onClick={() => handle?.zoom(-1)} />
      <IconButton label="Fit map" icon={Maximize} onClick={() => handle?.fly("all")} />
      <IconButton
        label={running ? "Stop layout" : "Start layout"}
        icon={running ? Pause : Play}
        onClick={() => handle?.layout(!running)}
      />
    </div>
  );
}
