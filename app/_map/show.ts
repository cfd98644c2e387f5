import type { LineLayer } from "./lines";
import type { Picture } from "./picture";
import type { MapView } from "./scene";

interface Parts {
  readonly picture: Picture;
  readonly lines: LineLayer;
  /** Shrinks nodes on small windows. */
  readonly scale: () => number;
  /** Says that areas have to be found anew, and that the small picture is out of date. */
  readonly areas: () => void;
  readonly overview: () => void;
}

interface Step {
  /** The parts of a view whose change asks for it. */
  readonly on: readonly (keyof MapView)[];
  readonly run: (parts: Parts, view: MapView) => void;
}

const STEPS: readonly Step[] = [
  { on: ["shown", "folded"], run: ({ picture, scale }, view) => picture.size(view, scale()) },
  { on: ["theme", "colour", "clusterOf"], run: ({ picture }, view) => picture.colour(view) },
  { on: ["shown", "links", "theme"], run: ({ picture, lines }, view) => lines.rest(picture.rest(view)) },
  {
    on: ["focus", "shown", "links", "theme", "colour"],
    run({ picture, lines }, view) {
      // While the fade runs out, what stood out keeps standing out.
      if (!view.focus) return;
      picture.strong(view);
      lines.strong(picture.stronger(view));
    },
  },
  { on: ["shown", "folded", "theme", "areas"], run: ({ areas }) => areas() },
  { on: ["shown", "folded", "theme", "colour"], run: ({ overview }) => overview() },
];

/** Brings the picture from one view to another with as little work as the difference needs; from null, all of it. */
export function bring(parts: Parts, before: MapView | null, view: MapView): void {
  for (const { on, run } of STEPS)
    if (before === null || on.some((key) => before[key] !== view[key])) run(parts, view);
}
