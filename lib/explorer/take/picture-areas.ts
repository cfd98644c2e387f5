import { areaNames, areaWish } from "../area-names";
import { AREA_BANDS, AREA_FILL, areaEdge, areaPresence } from "../areas";
import type { Wish } from "../label-plan";
import { topicColour } from "../palette";
import { type Point, type Region, regionsOf } from "../regions";
import { nearnessOf } from "../zoom";
import type { PictureScene, Stage } from "./picture-scene";

/** Mean width of a capital in sizes of its text. */
const CAPITAL = 0.74;
const LINE = 1.25;
const FULL_MARGINS = 900;

/** The areas of the topics that are shown, at their places in the picture; the largest first. */
export function pictureRegions({ topics, atlas, shown }: PictureScene, { place }: Stage): Region[] {
  return regionsOf(topics, (id) => {
    const node = atlas.nodes.get(id);
    return node && shown.nodes[node.row] === 1 ? place(id) : null;
  });
}

/** Soft areas, each in the colour of its topic; paler where something else stands out. */
export function areas(scene: PictureScene, stage: Stage, regions: readonly Region[]): string[] {
  const { theme, topicOrder, strong } = scene;
  const presence = areaPresence(stage.ratio) * (strong ? FADED : 1);
  const margins = Math.min(1, stage.width / FULL_MARGINS);
  return regions.flatMap(({ topic, outline }) =>
    AREA_BANDS.map(({ margin, share }) => {
      const fill = topicColour(theme, topicOrder.get(topic) ?? 0);
      const opacity = Math.round(AREA_FILL[theme] * presence * share * 1000) / 1000;
      const edge = areaEdge(outline, margin * margins)
        .map(point)
        .join("L");
      return `<path d="M${edge}Z" fill="${fill}" fill-opacity="${opacity}"/>`;
    }),
  );
}

const FADED = 0.35;
const point = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A name that would like to stand over its area. */
export interface AreaWord {
  readonly wish: Wish;
  readonly lines: readonly string[];
  readonly size: number;
  readonly colour: string;
}

/** The names of the areas, as from afar on the map; none where one looks from near or something stands out. */
export function areaWords(scene: PictureScene, stage: Stage, regions: readonly Region[]): AreaWord[] {
  const { topics, topicOrder, theme, strong, path, atlas } = scene;
  if (strong || path || nearnessOf(stage.ratio) !== "far") return [];
  return regions.flatMap((region) => {
    const name = topics.find(({ id }) => id === region.topic)?.name ?? "";
    const colour = topicColour(theme, topicOrder.get(region.topic) ?? 0);
    const share = region.members / atlas.nodes.size;
    return areaNames(name, { share, narrow: false }).map(({ lines, size, cover }) => {
      const width = Math.max(...lines.map((line) => line.length)) * size * CAPITAL + 12;
      const height = lines.length * size * LINE + 8;
      return { wish: { ...areaWish(region), width, height, cover }, lines, size, colour };
    });
  });
}
