import type { Ages } from "@/lib/explorer/ages";
import type { Atlas } from "@/lib/explorer/atlas";
import type { Focus } from "@/lib/explorer/focus";
import type { Frame } from "@/lib/explorer/frame";
import type { Box } from "@/lib/explorer/label-plan";
import type { Link } from "@/lib/explorer/links";
import type { Theme } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import type { Shown } from "@/lib/explorer/shown/shown";
import type { ColourMode, Pin } from "@/lib/explorer/state/view";

/** A topic with what the map needs to draw it. */
export interface DrawnTopic {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** What does not change while an atlas is open. */
export interface MapSource {
  readonly atlas: Atlas;
  readonly frame: Frame;
  /** The finest topics. */
  readonly topics: readonly DrawnTopic[];
  /** The coarse topics over them; none where there is one level only. */
  readonly coarse: readonly DrawnTopic[];
  /** Place of each topic, parents and children alike, in the order of colours. */
  readonly topicOrder: ReadonlyMap<string, number>;
  readonly ages: Ages;
}

/** What is drawn as areas: the finest topics, or the clusters that are looked at instead. */
export interface Areas {
  readonly drawn: readonly DrawnTopic[];
  /** Place of each in the order of colours. */
  readonly order: ReadonlyMap<string, number>;
  /** Whether the map was laid out by something else, so that members may stand anywhere. */
  readonly strewn: boolean;
}

/** What the map shows of it right now. */
export interface MapView {
  readonly theme: Theme;
  readonly colour: ColourMode;
  readonly shown: Shown;
  /** Topics that are drawn as one node each. */
  readonly folded: readonly string[];
  /** Connections that no text states one by one: those of folded topics, of co-authors, of methods used together. */
  readonly links: readonly Link[];
  readonly selection: readonly string[];
  readonly selected: string | null;
  /** Id of the selected relationship. */
  readonly edge: string | null;
  readonly hovered: string | null;
  readonly path: readonly string[] | null;
  readonly topic: string | null;
  /** Ids of what was found. */
  readonly hits: readonly string[];
  readonly focus: Focus | null;
  /** Number of the cluster of each node, where clusters are shown instead of kinds or topics. */
  readonly clusterOf: ReadonlyMap<string, number> | null;
  readonly areas: Areas;
  readonly pins: readonly Pin[];
  /** Which of the kept sets of places is shown; 0 are the stored ones. */
  readonly positions: number;
}

/** Pixels at each side of the map that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Tools that float over the part that is left free, in pixels of the window. */
  readonly floats: readonly Box[];
}

/** A colour as the shaders want it, each part 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Read by the shaders each frame: how far the focus has faded in, 0 to 1. */
export interface Fade {
  value: number;
}

/** The point of the map's frame at the middle of the window, and the zoom: 1 shows the whole map, less is nearer. */
export interface CameraPlace extends Point {
  readonly ratio: number;
}

/** Something that a pointer or a finger did. */
export interface Gesture {
  readonly kind: "click" | "double" | "menu" | "down" | "move" | "up";
  /** In pixels from the map's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly original: MouseEvent | TouchEvent;
  /** Keeps the map from panning or zooming. */
  readonly prevent: () => void;
}

/** Where things are on the screen right now. */
export interface Screen {
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  /** The part of the map that no panel covers. */
  readonly free: Box;
  /** Tools that float over that part; names keep off them. */
  readonly floats: readonly Box[];
  /** Where a node is, or null where it is not drawn. */
  readonly place: (id: string) => (Point & { readonly radius: number }) | null;
  /** The same by row, and with a radius of 0 where it is not drawn. */
  readonly x: (row: number) => number;
  readonly y: (row: number) => number;
  readonly radius: (row: number) => number;
  readonly toScreen: (inside: Point) => Point;
}
