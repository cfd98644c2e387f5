import { useCallback, useRef } from "react";
import type { Insets } from "../_map/scene";

/** Under this width panels lie over the map's foot instead of its sides. */
const NARROW = "(max-width: 719px)";
const EDGE = 16;
/** Search and kinds at the head of a narrow window, tools at its side, and how much of it a sheet may count for. */
const NARROW_TOP = 116;
const NARROW_TOOLS = 60;
const MOST_SHEET = 0.6;

/** Measures, whenever asked, how much of the map the panels cover. */
export function useInsets() {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const read = useCallback((): Insets => {
    const covered = right.current?.firstElementChild?.getBoundingClientRect();
    if (window.matchMedia(NARROW).matches) {
      const sheet = covered ?? left.current?.querySelector("section")?.getBoundingClientRect();
      // The time brush stands on the sheet, unless Details lie over it.
      const brush = covered ? undefined : foot.current?.getBoundingClientRect();
      const bottom = coveredBelow([sheet, brush]);
      return { left: 0, right: NARROW_TOOLS, top: NARROW_TOP, bottom, floats: [] };
    }
    return {
      left: (left.current?.getBoundingClientRect().right ?? 0) + EDGE,
      right: covered ? window.innerWidth - covered.left + EDGE : EDGE,
      top: EDGE,
      bottom: (foot.current?.offsetHeight ?? 0) + EDGE,
      floats: [...document.querySelectorAll("[data-float]")].map((tool) => tool.getBoundingClientRect()),
    };
  }, []);
  return { left, right, foot, read };
}

/** How much of a narrow window the given parts cover from below. */
function coveredBelow(parts: readonly (DOMRect | undefined)[]): number {
  const tops = parts.flatMap((part) => (part && part.height > 0 ? part.top : []));
  const top = Math.min(window.innerHeight, ...tops);
  return Math.min(window.innerHeight - top, window.innerHeight * MOST_SHEET);
}
