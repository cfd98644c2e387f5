import type { MapLabel } from "../../model/kinds";
import type { Ages } from "../ages";
import type { Atlas } from "../atlas";
import type { Theme } from "../palette";
import type { Shown } from "../shown/shown";
import type { ColourMode } from "../state/view";

/** Size of the text of a picture, in pixels. */
export const TEXT = 12;
/** Mean width of a letter in sizes of its text; a picture is drawn where no font can be asked. */
export const LETTER = 0.58;

/** Where things stand in a picture, in pixels from its upper left corner. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Camera ratio: 1 shows the whole map, less is nearer. */
  readonly ratio: number;
  readonly place: (id: string) => { readonly x: number; readonly y: number; readonly radius: number } | null;
}

export interface DrawnTopic {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** What a picture shows. */
export interface PictureScene {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly theme: Theme;
  readonly colour: ColourMode;
  readonly topicOrder: ReadonlyMap<string, number>;
  readonly ages: Ages;
  /** The topics that are drawn as areas. */
  readonly topics: readonly DrawnTopic[];
  /** The topics that are drawn as one node each. */
  readonly folded: readonly DrawnTopic[];
  /** What stands out while the rest steps back; null where nothing does. */
  readonly strong: ReadonlySet<string> | null;
  readonly path: readonly string[] | null;
  readonly title: string;
  /** What the colours say where they stand for dates; null where they do not. */
  readonly scale: string | null;
  readonly legend: readonly { readonly label: MapLabel; readonly text: string }[];
}
