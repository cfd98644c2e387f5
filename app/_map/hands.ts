import type { Box } from "@/lib/explorer/label-plan";
import { distanceToLine, holds } from "@/lib/explorer/marquee";
import { discAt } from "@/lib/explorer/picking";
import type { Point } from "@/lib/explorer/regions";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";
import { nearnessOf } from "@/lib/explorer/zoom";
import type { NodeColumns } from "./columns";
import { lineId, type MapLine, type Picture } from "./picture";
import { createPointer } from "./pointer";
import type { Rest } from "./rest";
import type { Gesture, MapSource, MapView, Screen } from "./scene";

/** Somebody wants the menu of a node, or that of the map, at a point of the map in pixels. */
export interface MenuRequest {
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
}

interface Reach {
  readonly columns: NodeColumns;
  readonly picture: Picture;
  readonly now: { readonly view: MapView; readonly screen: Screen | null };
  readonly rest: Rest;
  readonly unproject: (pixel: Point) => Point;
  readonly redraw: () => void;
  /** The lines at rest that the last frame drew. */
  readonly drawnLines: () => readonly MapLine[];
  readonly dispatch: (action: ExplorerAction) => void;
  readonly menu: (request: MenuRequest) => void;
  readonly open: (id: string) => void;
  readonly say: (of: MapLine["of"]) => string;
}

/** Pixels from a line within which it is meant. */
const LINE_REACH = { mouse: 5, touch: 14 } as const;

/** What pointer and touch do on the map. */
export function createHands(container: HTMLElement, source: MapSource, reach: Reach) {
  const { columns, now, rest, dispatch } = reach;
  const passing = { marquee: null as Box | null, line: null as MapLine | null, selecting: false };
  const idOf = (row: number | null) => (row === null ? null : (columns.ids[row] ?? null));

  const pointAt = (line: MapLine | null) => {
    if (line === passing.line) return;
    passing.line = line;
    container.style.cursor = line ? "pointer" : "";
    reach.redraw();
  };
  const marquee = (box: Box | null) => {
    passing.marquee = box;
    reach.redraw();
  };
  const pointer = createPointer(container, {
    at: (at) => now.screen && discAt({ order: columns.order, ...now.screen }, at),
    hover(row) {
      pointAt(null);
      container.style.cursor = row === null ? "" : "pointer";
      dispatch({ type: "hover", id: idOf(row) });
    },
    overGround: (at) => pointAt(at && lineAt(reach, at, LINE_REACH.mouse)),
    click(row, at, { add, touch }) {
      const id = idOf(row);
      const line = id === null ? lineAt(reach, at, touch ? LINE_REACH.touch : LINE_REACH.mouse) : null;
      const action = clicked(now.view, { id, line, add });
      if (action) dispatch(action);
    },
    double: (row) => reach.open(idOf(row) ?? ""),
    menu: (row, { x, y }) => reach.menu({ id: idOf(row), x, y }),
    carriesByTouch: (row) => now.view.selection.includes(idOf(row) ?? ""),
    drag: (row, at) => carry(reach, row, reach.unproject(at)),
    drop(row) {
      rest.drop(carried(reach, row));
      dispatch({ type: "hover", id: null });
    },
    marquee,
    marqueeEnd(box, add) {
      marquee(null);
      const inside = idsIn(source, now.screen, box);
      const ids = add ? [...now.view.selection, ...inside] : inside;
      const [primary] = inside;
      dispatch({ type: "selectMany", ids, ...(primary === undefined ? {} : { primary }) });
    },
    selecting: () => passing.selecting,
  });

  return {
    gesture: (gesture: Gesture) => pointer.gesture(gesture),
    settle: pointer.settle,
    passing: () => ({
      marquee: passing.marquee,
      line: passing.line && { line: passing.line, words: reach.say(passing.line.of) },
    }),
    selecting(on: boolean) {
      passing.selecting = on;
      container.dataset["selecting"] = String(on);
    },
    stop: pointer.stop,
  };
}
export type Hands = ReturnType<typeof createHands>;

interface Clicked {
  readonly id: string | null;
  readonly line: MapLine | null;
  readonly add: boolean;
}

/** A node is selected, or added; else a line; the ground takes the selection away. */
function clicked({ edge }: MapView, { id, line, add }: Clicked): ExplorerAction | null {
  if (id !== null) return { type: add ? "toggle" : "select", id };
  if (line) return { type: "edge", id: lineId(line) };
  if (add) return null;
  return { type: edge === null ? "select" : "edge", id: null };
}

/** What moves with a node: the whole selection where the node belongs to it. */
function carried({ columns, now }: Reach, row: number): number[] {
  const { selection } = now.view;
  if (!selection.includes(columns.ids[row] ?? "")) return [row];
  return selection.flatMap((id) => columns.rows.get(id) ?? []);
}

function carry(reach: Reach, row: number, to: Point): void {
  const { rest } = reach;
  const from = rest.at(row);
  for (const other of carried(reach, row)) {
    const { x, y } = rest.at(other);
    rest.carry(other, { x: x + to.x - from.x, y: y + to.y - from.y });
  }
}

/** Ids of the nodes whose middle lies in a rectangle, best connected first. */
function idsIn({ atlas }: MapSource, screen: Screen | null, box: Box): string[] {
  if (!screen) return [];
  return atlas.ranked
    .filter(({ row }) => screen.radius(row) > 0 && holds(box, { x: screen.x(row), y: screen.y(row) }))
    .map(({ id }) => id);
}

/** The nearest line within reach: of those that stand out, else of all where one is near enough to mean one. */
function lineAt({ now, picture, drawnLines }: Reach, at: Point, within: number): MapLine | null {
  const { screen, view } = now;
  if (!screen) return null;
  if (!view.focus && nearnessOf(screen.ratio) === "far" && view.links.length === 0) return null;
  let best: MapLine | null = null;
  let least = within;
  const spot = (row: number) => ({ x: screen.x(row), y: screen.y(row) });
  for (const line of view.focus ? picture.lines.strong : drawnLines()) {
    const distance = distanceToLine(at, spot(line.source), spot(line.target));
    if (distance < least) [best, least] = [line, distance];
  }
  return best;
}
