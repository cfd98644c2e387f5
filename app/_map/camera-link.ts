import type { CameraView } from "@/lib/explorer/state/view";
import type { Renderer } from "./renderer";
import type { MapSource } from "./scene";

/** The camera counts as at rest after so long without a move. */
const REST_MS = 300;

/** Enough digits to find a place again on any screen, few enough for a link. */
export const short = (value: number): number => Number(value.toPrecision(6));

/** Says where the map is looked at from whenever the camera comes to rest, and takes such places in. */
export function createCameraLink(
  renderer: Renderer,
  { frame }: MapSource,
  report: (camera: CameraView) => void,
) {
  let timer = 0;
  let last: CameraView | null = null;
  const view = (): CameraView => {
    const { x, y, ratio } = renderer.camera();
    const stored = frame.stored({ x, y });
    return { x: short(stored.x), y: short(stored.y), ratio: short(ratio) };
  };
  return {
    moved() {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        last = view();
        report(last);
      }, REST_MS);
    },
    look(camera: CameraView | null) {
      if (camera === null || camera === last) return;
      last = camera;
      renderer.move({ ...frame.inside(camera), ratio: camera.ratio }, 0);
    },
    stop: () => window.clearTimeout(timer),
  };
}
export type CameraLink = ReturnType<typeof createCameraLink>;
