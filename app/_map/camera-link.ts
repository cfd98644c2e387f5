import type { CameraView } from "@/lib/explorer/state/view";
import type { MapSigma } from "./stage";

/** The camera counts as at rest after so long without a move. */
const REST_MS = 300;

/** Enough digits to find a place again on any screen, few enough for a link. */
export const short = (value: number): number => Number(value.toPrecision(6));

/** The point of the graph at the middle of the window: it outlives changes of the renderer. */
function cameraView(sigma: MapSigma): CameraView {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
  return { x: short(x), y: short(y), ratio: short(sigma.getCamera().getState().ratio) };
}

function lookFrom(sigma: MapSigma, { x, y, ratio }: CameraView): void {
  const centre = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
  sigma.getCamera().setState({ ...centre, ratio });
}

/** Says where the map is looked at from whenever the camera comes to rest, and takes such places in. */
export function reportCamera(sigma: MapSigma, report: (camera: CameraView) => void) {
  let timer = 0;
  let last: CameraView | null = null;
  const moved = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      last = cameraView(sigma);
      report(last);
    }, REST_MS);
  };
  sigma.getCamera().on("updated", moved);
  return {
    look(camera: CameraView | null) {
      if (camera === null || camera === last) return;
      last = camera;
      lookFrom(sigma, camera);
    },
    stop() {
      window.clearTimeout(timer);
      sigma.getCamera().off("updated", moved);
    },
  };
}
