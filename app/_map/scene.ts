import type { Atlas } from "@/lib/explorer/atlas";
import type { Focus } from "@/lib/explorer/focus";
import type { Box } from "@/lib/explorer/label-plan";
import type { Theme } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import type { Shown } from "@/lib/explorer/shown/shown";
import type { ColourMode, Hits, Pin } from "@/lib/explorer/state/view";

/** A topic with what the map needs to draw it. */
export interface DrawnTopic {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** What does not change while an atlas is open. */
export interface MapSource {
  readonly atlas: Atlas;
  readonly topics: readonly DrawnTopic[];
  /** Place of each topic, parents and children alike, in the order of colours. */
  readonly topicOrder: ReadonlyMap<string, number>;
}

/** What the map shows of it right now. */
export interface MapView {
  readonly theme: Theme;
  readonly colour: ColourMode;
  readonly shown: Shown;
  readonly selection: readonly string[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly path: readonly string[] | null;
  readonly topic: string | null;
  readonly hits: Hits | null;
  readonly pins: readonly Pin[];
  readonly focus: Focus | null;
}

/** Pixels at each side of the map that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A colour as the shaders want it, each part 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Read by the shaders each frame: how far the focus has faded in, 0 to 1. */
export interface Fade {
  value: number;
}

/** Where things are on the screen right now. */
export interface Screen {
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  /** The part of the map that no panel covers. */
  readonly free: Box;
  readonly place: (id: string) => (Point & { readonly radius: number }) | null;
  readonly toScreen: (point: Point) => Point;
}
