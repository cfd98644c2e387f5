/** A transparent canvas over or under sigma's, kept at the size of the container. */
export interface Layer {
  /** Clears and gives the context, scaled so that one unit is one CSS pixel. */
  begin(): CanvasRenderingContext2D | null;
  readonly width: number;
  readonly height: number;
  kill(): void;
}

export function createLayer(container: HTMLElement, place: "under" | "over"): Layer {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
  canvas.style.pointerEvents = "none";
  if (place === "under") container.prepend(canvas);
  else container.append(canvas);
  const context = canvas.getContext("2d");

  const layer = {
    width: 0,
    height: 0,
    begin() {
      const { clientWidth, clientHeight } = container;
      const density = window.devicePixelRatio || 1;
      const [wide, high] = [Math.round(clientWidth * density), Math.round(clientHeight * density)];
      if (canvas.width !== wide || canvas.height !== high)
        Object.assign(canvas, { width: wide, height: high });
      layer.width = clientWidth;
      layer.height = clientHeight;
      context?.setTransform(density, 0, 0, density, 0, 0);
      context?.clearRect(0, 0, clientWidth, clientHeight);
      return context;
    },
    kill() {
      canvas.remove();
    },
  };
  return layer;
}
