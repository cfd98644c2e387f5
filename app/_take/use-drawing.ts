import { isoOf } from "@/lib/base/days";
import { crowdScale, nodeRadius } from "@/lib/explorer/appearance";
import type { AtlasNode } from "@/lib/explorer/atlas";
import type { PictureFormat } from "@/lib/explorer/take/files";
import { viewPage } from "@/lib/explorer/take/page";
import { pictureSvg } from "@/lib/explorer/take/picture";
import type { Stage } from "@/lib/explorer/take/picture-scene";
import type { Scope } from "@/lib/explorer/take/scope";
import { MAP_LABELS } from "@/lib/model/kinds";
import { useWorkspace } from "../_explorer/context";
import type { MapHandle } from "../_map/create-map";
import { useStrings } from "../_ui/strings";
import { pngOf } from "./png";
import { useScopeName } from "./scope-choice";

const WITHOUT_MAP = { width: 1440, height: 900, margin: 40 };

/** Draws the view as it is on the screen, or the whole map where nothing can be drawn on a screen. */
export function useDrawing(handle: MapHandle | null) {
  const { loaded, view, shown, theme } = useWorkspace();
  const { atlas, frame, topicOrder, ages, topics, coarse } = loaded.source;
  const t = useStrings();
  const nameOf = useScopeName();

  const wholeMap = (): Stage => {
    const { width, height, margin } = WITHOUT_MAP;
    const [span, scale] = [Math.min(width, height) - 2 * margin, crowdScale(shown.nodeCount)];
    const place = (id: string) => {
      const node = atlas.nodes.get(id);
      if (!node) return null;
      const { x, y } = frame.inside(node);
      const radius = nodeRadius(node) * scale;
      return { x: width / 2 + (x - 0.5) * span, y: height / 2 - (y - 0.5) * span, radius };
    };
    return { width, height, ratio: 1, place };
  };
  const svgOf = ({ key, nodes }: Scope, stage: Stage) => {
    const kinds = MAP_LABELS.filter((label) => shown.kinds[label] > 0);
    return pictureSvg(
      {
        ...{ atlas, shown, theme, topicOrder, ages, topics, colour: view.colour, path: view.path },
        folded: [...coarse, ...topics].filter(({ id }) => view.collapsed.includes(id)),
        strong: key === "shown" ? null : nodes,
        title: key === "shown" ? t.take.picture : `${t.take.picture}: ${nameOf(key)}`,
        scale: view.colour === "time" ? t.explore.timeScale(isoOf(ages.first), isoOf(ages.last)) : null,
        legend: kinds.map((label) => ({ label, text: t.words.counted(shown.kinds[label], label) })),
      },
      stage,
    );
  };
  const joinedWithin = ({ nodes }: Scope) =>
    shown.links.filter(({ source, target }) => nodes.has(source) && nodes.has(target)).length +
    atlas.edges.filter(
      ({ row, source, target }) => shown.edges[row] === 1 && nodes.has(source.id) && nodes.has(target.id),
    ).length;
  const pageOf = (scope: Scope, picture: string) => {
    const listed = atlas.ranked.filter(({ id }) => scope.nodes.has(id));
    return viewPage({
      language: view.language,
      title: scope.key === "shown" ? t.title : `${t.title}: ${nameOf(scope.key)}`,
      about: t.take.about(scope.nodes.size, joinedWithin(scope)),
      find: t.take.find,
      picture,
      groups: MAP_LABELS.map((label) => ({
        title: t.words.kinds[label],
        items: listed.filter((node) => node.label === label).map(itemOf),
      })).filter(({ items }) => items.length > 0),
    });
  };
  return async (format: PictureFormat, scope: Scope, width: number): Promise<BlobPart> => {
    const stage = handle?.screen() ?? wholeMap();
    const svg = svgOf(scope, stage);
    if (format === "svg") return svg;
    return format === "html" ? pageOf(scope, svg) : pngOf(svg, { stage, width, fault: t.take.noPicture });
  };
}

const ARXIV = /^paper:(\d{4}\.\d{4,5})$/u;

function itemOf({ id, name, published }: AtlasNode) {
  const [, arxiv] = ARXIV.exec(id) ?? [];
  const url = arxiv === undefined ? "" : `https://arxiv.org/abs/${arxiv}`;
  return { id, name, url, note: published === 0 ? "" : isoOf(published) };
}
