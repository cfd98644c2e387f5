import type { NodeColumns } from "./columns";
import type { Renderer } from "./renderer";
import type { Insets, Screen } from "./scene";

/** Names keep this far from the edge and from panels. */
const EDGE = 4;

/** Where everything is at the present zoom. The map is never turned, so two factors and an origin say it all. */
export function screenOf(
  renderer: Renderer,
  columns: NodeColumns,
  { width, height, insets }: { readonly width: number; readonly height: number; readonly insets: Insets },
): Screen {
  const origin = renderer.project({ x: 0, y: 0 });
  const unit = renderer.project({ x: 1, y: 1 });
  const [sx, sy] = [unit.x - origin.x, unit.y - origin.y];
  const zoom = renderer.zoomFactor();
  const { places, radius, rows } = columns;
  const x = (row: number) => origin.x + sx * (places[row * 2] ?? 0);
  const y = (row: number) => origin.y + sy * (places[row * 2 + 1] ?? 0);
  return {
    ratio: renderer.camera().ratio,
    width,
    height,
    free: {
      x: insets.left + EDGE,
      y: insets.top - EDGE,
      width: width - insets.left - insets.right - 2 * EDGE,
      height: height - insets.top - insets.bottom + 2 * EDGE,
    },
    floats: insets.floats,
    x,
    y,
    radius: (row) => (radius[row] ?? 0) * zoom,
    toScreen: (point) => ({ x: origin.x + sx * point.x, y: origin.y + sy * point.y }),
    place(id) {
      const row = rows.get(id);
      if (row === undefined || !radius[row]) return null;
      return { x: x(row), y: y(row), radius: (radius[row] ?? 0) * zoom };
    },
  };
}
