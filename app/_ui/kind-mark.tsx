import { KIND_SHAPES, type KindShape } from "@/lib/explorer/palette";
import { MAP_LABELS, type MapLabel, type NodeLabel } from "@/lib/model/kinds";
import styles from "./kind-mark.module.css";

const OUTLINES: Readonly<Record<KindShape, string>> = {
  disc: "M8 2.600a5.400 5.400 0 1 1 0 10.800a5.400 5.400 0 1 1 0-10.800z",
  ring: "M8 2.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 1 1 0-11zM8 5.300a2.700 2.700 0 1 0 0 5.400a2.700 2.700 0 1 0 0-5.400z",
  diamond: "M8 1.200 14.800 8 8 14.800 1.200 8z",
  square: "M3 3h10v10H3z",
  triangle: "M8 2 14.500 13.200h-13z",
  hexagon: "M4.900 2.600h6.200L14.200 8l-3.100 5.400H4.900L1.800 8z",
  cross: "M6 2.500h4V6h3.500v4H10v3.500H6V10H2.500V6H6z",
};

const isDrawn = (label: NodeLabel): label is MapLabel => MAP_LABELS.some((drawn) => drawn === label);

/** The outline of a kind's mark in a square of 16. */
export function markPath(label: NodeLabel): string {
  return isDrawn(label)
    ? OUTLINES[KIND_SHAPES[label]]
    : "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11z";
}

/** The shape and colour that a kind has on the map, as a small picture beside its name. */
export function KindMark({ label, size = 14 }: { readonly label: NodeLabel; readonly size?: number }) {
  return (
    <svg
      className={styles["mark"]}
      data-kind={label}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={markPath(label)} />
    </svg>
  );
}
