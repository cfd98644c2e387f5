import { Maximize, Minus, Pause, Play, Plus, SquareDashedMousePointer } from "lucide-react";
import { useState } from "react";
import type { MapHandle } from "../_map/create-map";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import styles from "./toolbar.module.css";

interface MapControlsProps {
  readonly handle: MapHandle | null;
  readonly running: boolean;
}

/** Zoom, fit, selecting by area and the live layout. */
export function MapControls({ handle, running }: MapControlsProps) {
  const t = useStrings();
  const [selecting, setSelecting] = useState(false);
  const select = (on: boolean) => {
    handle?.selecting(on);
    setSelecting(on);
  };
  return (
    <div
      className={styles["controls"]}
      role="toolbar"
      data-float=""
      aria-label={t.map.controls}
      aria-orientation="vertical"
    >
      <IconButton label={t.map.zoomIn} icon={Plus} onClick={() => handle?.zoom(1)} />
      <IconButton label={t.map.zoomOut} icon={Minus} onClick={() => handle?.zoom(-1)} />
      <IconButton label={t.map.fit} icon={Maximize} onClick={() => handle?.fly("all")} />
      <IconButton
        label={t.mapStrings.area}
        icon={SquareDashedMousePointer}
        pressed={selecting}
        onClick={() => select(!selecting)}
      />
      <IconButton
        label={running ? t.map.stopLayout : t.map.startLayout}
        icon={running ? Pause : Play}
        onClick={() => handle?.layout(!running)}
      />
    </div>
  );
}
