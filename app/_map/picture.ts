import { nodeColour, topicRadius } from "@/lib/explorer/appearance";
import type { AtlasEdge, AtlasNode } from "@/lib/explorer/atlas";
import {
  isDashed,
  linkOpacity,
  linkWidth,
  restOpacity,
  strongOpacity,
  strongWidth,
  thinningOrder,
} from "@/lib/explorer/lines";
import type { Link } from "@/lib/explorer/links";
import { KIND_SHAPES, QUIET, SHAPES, type Theme, topicColour } from "@/lib/explorer/palette";
import { centreOf } from "@/lib/explorer/regions";
import { type NodeColumns, nodeRadii } from "./columns";
import type { Line } from "./lines";
import type { MapSource, MapView, Rgb } from "./scene";

/** A line with what it shows. */
export interface MapLine extends Line {
  readonly of: AtlasEdge | Link;
}

export const isLink = (of: MapLine["of"]): of is Link => "count" in of;

/** The id that links and routes use. */
export function lineId({ of }: MapLine): string {
  return isLink(of) ? of.id : `${of.source.id}|${of.type}|${of.target.id}`;
}

/** Ids of the two ends. */
export function lineEnds({ of }: MapLine): readonly [string, string] {
  return isLink(of) ? [of.source, of.target] : [of.source.id, of.target.id];
}

export function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Puts a view into the columns and into lines, each part only where the view changed what it depends on. */
export function createPicture(source: MapSource, columns: NodeColumns) {
  const radii = nodeRadii(source.atlas);
  const order = thinningOrder(source.atlas.edges);
  const topics = [...source.coarse, ...source.topics];
  for (const { row, label } of source.atlas.nodes.values())
    columns.shape[row] = SHAPES.indexOf(KIND_SHAPES[label]);
  for (const { id } of topics) columns.shape[columns.rows.get(id) ?? 0] = SHAPES.indexOf("target");
  const picture = { rest: [] as readonly MapLine[], strong: [] as readonly MapLine[] };

  const size = ({ shown, folded }: MapView, scale: number) => {
    for (const { row } of source.atlas.nodes.values())
      columns.radius[row] = shown.nodes[row] === 1 ? (radii[row] ?? 0) * scale : 0;
    for (const { id, members } of topics) {
      const row = columns.rows.get(id) ?? 0;
      columns.radius[row] = folded.includes(id) ? topicRadius(members.length) * scale : 0;
    }
  };
  const colour = (view: MapView) => {
    const { theme } = view;
    const put = (row: number, hex: string) =>
      columns.colour.set(
        rgb(hex).map((part) => part * 255),
        row * 3,
      );
    for (const node of source.atlas.nodes.values()) put(node.row, shownColour(node, view, source));
    for (const { id } of topics)
      put(columns.rows.get(id) ?? 0, topicColour(theme, source.topicOrder.get(id) ?? 0));
  };
  const strong = ({ focus }: MapView) => {
    columns.strong.fill(0);
    for (const id of focus?.nodes ?? []) columns.strong[columns.rows.get(id) ?? 0] = 1;
  };

  return {
    radii,
    lines: picture,
    /** The sizes of nodes, by what is shown; `scale` shrinks them on small windows. */
    size,
    colour,
    strong,
    /** The lines at rest, those first that are kept when only some are drawn. */
    rest({ theme, shown, links }: MapView): readonly MapLine[] {
      const quiet = rgb(QUIET[theme]);
      const edges = order.filter(({ row }) => shown.edges[row] === 1).map((edge) => restLine(edge, quiet));
      picture.rest = [...links.map((link) => linkLine(link, columns, quiet)), ...edges];
      return picture.rest;
    },
    /** The lines that stand out, in the colour of what they lead to. */
    stronger(view: MapView): readonly MapLine[] {
      const { focus } = view;
      const joined = focus ? picture.rest.filter((line) => focus.joins(...lineEnds(line))) : [];
      const opacity = strongOpacity(joined.length);
      picture.strong = joined.map((line) => ({ ...strongLine(line, view, source), opacity }));
      return picture.strong;
    },
    /** Puts each folded topic where most of its members are. */
    foldedPlaces(places: Float32Array): void {
      for (const { id, members } of topics) {
        const there = members.map((member) => {
          const row = columns.rows.get(member) ?? 0;
          return { x: places[row * 2] ?? 0, y: places[row * 2 + 1] ?? 0 };
        });
        const { x, y } = centreOf(there);
        places.set([x, y], (columns.rows.get(id) ?? 0) * 2);
      }
    },
  };
}
export type Picture = ReturnType<typeof createPicture>;

function restLine(edge: AtlasEdge, colour: Rgb): MapLine {
  return {
    of: edge,
    source: edge.source.row,
    target: edge.target.row,
    colour,
    opacity: restOpacity(edge),
    width: 1,
    dashed: false,
  };
}

function linkLine(link: Link, { rows }: NodeColumns, colour: Rgb): MapLine {
  return {
    of: link,
    source: rows.get(link.source) ?? 0,
    target: rows.get(link.target) ?? 0,
    colour,
    opacity: linkOpacity(link.count),
    width: linkWidth(link.count),
    dashed: false,
  };
}

/** By cluster where clusters are shown, else by kind or topic. */
function shownColour(node: AtlasNode, { theme, colour, clusterOf }: MapView, source: MapSource): string {
  if (!clusterOf) return nodeColour(node, colour, theme, source);
  const cluster = clusterOf.get(node.id);
  return cluster === undefined ? QUIET[theme] : topicColour(theme, cluster);
}

function strongLine(line: MapLine, view: MapView, source: MapSource): MapLine {
  const { of } = line;
  if (isLink(of))
    return { ...line, colour: tint(source, view.theme, of.target), width: linkWidth(of.count) + 0.6 };
  const end = of.source.label === "Paper" ? of.target : of.source;
  return {
    ...line,
    colour: rgb(shownColour(end, view, source)),
    width: strongWidth(of.type),
    dashed: isDashed(of.type),
  };
}

function tint(source: MapSource, theme: Theme, id: string): Rgb {
  const { atlas, topicOrder } = source;
  const node = atlas.nodes.get(id);
  return rgb(node ? nodeColour(node, "kind", theme, source) : topicColour(theme, topicOrder.get(id) ?? 0));
}
