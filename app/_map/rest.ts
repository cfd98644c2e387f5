import type { Point } from "@/lib/explorer/regions";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";
import type { Pin } from "@/lib/explorer/state/view";
import { short } from "./camera-link";
import type { NodeColumns } from "./columns";
import { createLayout } from "./layout";
import { createMover, type Places, placedWithPins } from "./places";
import type { MapSource, MapView } from "./scene";

interface Around {
  /** After each move of what is drawn. */
  readonly moved: () => void;
  /** After each step of a node that is carried: areas and the small picture wait until it is let go. */
  readonly carried: () => void;
  readonly dispatch: (action: ExplorerAction) => void;
  /** Puts folded topics where their members are. */
  readonly folded: (places: Places) => void;
}

/**
 * Where nodes rest: the stored places, the sets that the live layout made, and what was pinned. Whatever changes,
 * nodes glide there.
 */
export function createRest(source: MapSource, columns: NodeColumns, around: Around) {
  const { moved, dispatch, folded } = around;
  const shown = columns.places;
  folded(shown);
  const kept: Places[] = [shown.slice()];
  const now = { index: 0, pins: [] as readonly Pin[], target: shown.slice() };
  const mover = createMover(shown, moved);
  const layout = createLayout({
    progress: (places) => {
      now.target = places;
    },
    ended() {
      mover.stop();
      folded(shown);
      kept.splice(now.index + 1);
      now.index = kept.push(shown.slice()) - 1;
      now.target = shown.slice();
      moved();
      dispatch({ type: "layout", layout: "idle" });
      dispatch({ type: "moved", positions: now.index });
    },
  });
  const at = (row: number): Point => ({ x: shown[row * 2] ?? 0, y: shown[row * 2 + 1] ?? 0 });

  return {
    /** Takes in which places a view asks for. */
    arrange({ positions, pins }: MapView): void {
      if (positions === now.index && pins === now.pins) return;
      if (layout.running())
        for (const [row, to] of changedPins(now.pins, pins, source, columns)) layout.hold(row, to);
      else {
        now.index = Math.min(positions, kept.length - 1);
        now.target = placedWithPins(kept[now.index] ?? shown, pins, source, columns);
        mover.glide(now.target);
      }
      now.pins = pins;
    },
    run({ shown: visible, pins }: MapView): void {
      if (layout.running()) return;
      const pinned = pins.flatMap(({ id }) => columns.rows.get(id) ?? []);
      layout.start(source.atlas, visible, { places: shown.slice(), pinned });
      now.target = shown.slice();
      mover.follow(() => now.target);
      dispatch({ type: "layout", layout: "running" });
    },
    halt: layout.stop,
    /** Carries a node with the pointer. */
    carry(row: number, to: Point): void {
      shown.set([to.x, to.y], row * 2);
      now.target.set([to.x, to.y], row * 2);
      layout.hold(row, to);
      around.carried();
    },
    /** Lets go of nodes: they are pinned where they are. */
    drop(rows: readonly number[]): void {
      moved();
      const pins = rows.map((row) => {
        const { x, y } = source.frame.stored(at(row));
        return { id: columns.ids[row] ?? "", x: short(x), y: short(y) };
      });
      dispatch({ type: "pin", pins });
    },
    at,
    kill() {
      layout.kill();
      mover.stop();
    },
  };
}
export type Rest = ReturnType<typeof createRest>;

/** The rows whose pins differ, with where they are held now; null for those that are free again. */
function changedPins(
  before: readonly Pin[],
  after: readonly Pin[],
  { frame }: MapSource,
  { rows }: NodeColumns,
): [row: number, to: Point | null][] {
  const freed = before.filter(({ id }) => !after.some((pin) => pin.id === id));
  const held = after.filter((pin) => !before.includes(pin));
  return [
    ...freed.map((pin) => [pin, null] as const),
    ...held.map((pin) => [pin, frame.inside(pin)] as const),
  ].flatMap(([{ id }, to]) => {
    const row = rows.get(id);
    return row === undefined ? [] : [[row, to] satisfies [number, Point | null]];
  });
}
