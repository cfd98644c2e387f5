import Graph from "graphology";
import Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { CameraState, MouseCoords, NodeDisplayData, RenderParams, TouchCoords } from "sigma/types";
import type { NodeColumns } from "./columns";
import { NODE_ATTRIBUTES, NODE_FRAGMENT, NODE_UNIFORMS, NODE_VERTEX, packNode } from "./node-shader";
import type { CameraPlace, Fade, Gesture, Rgb } from "./scene";

/*
 * The one file that knows sigma (3.0.3). It gives the camera, the pointer and the canvases, and draws the nodes from
 * columns; no reducer, no label and no edge of sigma's is in use, so that its version 4 changes this
 * file alone.
 */

interface RowAttributes {
  x: number;
  y: number;
  row: number;
  [key: string]: unknown;
}
type RowSigma = Sigma<RowAttributes>;

export interface Renderer {
  /** Asks for a frame. */
  draw(): void;
  /** Takes in what changed in the columns and asks for a frame. */
  sync(): void;
  readonly camera: () => CameraPlace;
  /** Where the camera will be once its present move ends. */
  readonly heading: () => CameraPlace;
  /** Moves the camera at once, or over some milliseconds with an ease-out. */
  move(to: Partial<CameraPlace>, ms: number): void;
  /** Where a point of the map's frame is on the screen, in pixels, under the present camera or another. */
  project(point: { x: number; y: number }, camera?: CameraPlace): { x: number; y: number };
  unproject(pixel: { x: number; y: number }): { x: number; y: number };
  /** From the map's frame to clip space, as a column-major 3 x 3 matrix. */
  readonly matrix: () => Float32Array;
  /** Factor on radii at the present zoom. */
  readonly zoomFactor: () => number;
  /** The canvas under the nodes, for the lines. */
  readonly lines: WebGL2RenderingContext;
  kill(): void;
}

export interface RendererOptions {
  readonly columns: NodeColumns;
  readonly fade: Fade;
  readonly ground: () => Rgb;
  readonly ratios: { readonly least: number; readonly most: number };
  /** After each frame. */
  readonly drawn: () => void;
  readonly gesture: (gesture: Gesture) => void;
  /** The graphics card was lost, and with it all that was drawn. */
  readonly lost: () => void;
}

/**
 * Makes the one renderer of an atlas.
 * @throws Error where the browser has no WebGL 2.
 */
export function createRenderer(container: HTMLElement, options: RendererOptions): Renderer {
  const { columns, ratios } = options;
  const program: { current: RowProgram | null } = { current: null };
  // sigma makes a second one, for its own way of drawing what is hovered; the first draws the nodes.
  const keep = (made: RowProgram) => {
    program.current ??= made;
  };
  const sigma: RowSigma = new Sigma<RowAttributes>(rowGraph(columns), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: "row",
    nodeProgramClasses: { row: rowProgram(options, keep) },
    defaultDrawNodeHover: () => undefined,
    stagePadding: 24,
    minCameraRatio: ratios.least,
    maxCameraRatio: ratios.most,
    enableCameraRotation: false,
    doubleClickZoomingRatio: 1.8,
  });
  // The frame is the unit square whatever nodes do: nothing that moves makes the rest jump.
  sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
  sigma.refresh();
  const lines = sigma.getCanvases()["edges"]?.getContext("webgl2");
  if (!lines) {
    sigma.kill();
    throw new Error("WebGL 2 is not there.");
  }
  sigma.on("afterRender", options.drawn);
  bindGestures(sigma, options.gesture);
  const canvases = Object.values(sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", options.lost, { once: true });

  const { move, heading } = movesOf(sigma);
  return {
    draw: () => sigma.scheduleRender(),
    sync() {
      program.current?.sync(columns);
      sigma.scheduleRender();
    },
    camera: () => sigma.getCamera().getState(),
    heading,
    move,
    project: (point, camera) =>
      sigma.framedGraphToViewport(point, camera ? { cameraState: { angle: 0, ...camera } } : {}),
    unproject: (pixel) => sigma.viewportToFramedGraph(pixel),
    matrix: () => sigma.getRenderParams().matrix,
    zoomFactor: () => sigma.scaleSize(1),
    lines,
    kill() {
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", options.lost);
      sigma.kill();
    },
  };
}

function rowGraph({ ids, order, places }: NodeColumns): Graph<RowAttributes> {
  const graph = new Graph<RowAttributes>();
  for (const row of order)
    graph.addNode(ids[row], { x: places[row * 2] ?? 0, y: places[row * 2 + 1] ?? 0, row });
  return graph;
}

function movesOf(sigma: RowSigma): Pick<Renderer, "move" | "heading"> {
  const camera = sigma.getCamera();
  let aim: CameraState | null = null;
  return {
    heading: () => aim ?? camera.getState(),
    move(to, ms) {
      const own = { ...camera.getState(), ...to };
      aim = ms === 0 ? null : own;
      if (ms === 0) camera.setState(to);
      else
        void camera.animate(to, { duration: ms, easing: "cubicOut" }).then(() => {
          if (aim === own) aim = null;
        });
    },
  };
}

interface RowProgram {
  sync(columns: NodeColumns): void;
}

const ROW_SIZE = NODE_ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);

/** One program for all kinds; it reads the columns and not what sigma keeps about a node. */
function rowProgram({ columns, fade, ground }: RendererOptions, made: (program: RowProgram) => void) {
  const { FLOAT, POINTS } = WebGLRenderingContext;
  return class extends NodeProgram<(typeof NODE_UNIFORMS)[number], RowAttributes> implements RowProgram {
    override getDefinition() {
      made(this);
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: POINTS,
        UNIFORMS: NODE_UNIFORMS,
        ATTRIBUTES: NODE_ATTRIBUTES.map(({ name, size }) => ({ name, size, type: FLOAT })),
      };
    }

    sync({ order }: NodeColumns): void {
      for (const [slot, row] of order.entries()) packNode(columns, row, this.array, slot * ROW_SIZE);
    }

    /** What lies under the pointer is found among the columns, so the second pass of sigma's is left out. */
    override render(params: RenderParams): void {
      this.pickProgram = null;
      super.render(params);
    }

    override processVisibleItem(_: number, start: number, data: NodeDisplayData): void {
      const row = "row" in data && typeof data.row === "number" ? data.row : 0;
      packNode(columns, row, this.array, start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at["u_matrix"] ?? null, false, params.matrix);
      gl.uniform1f(at["u_zoom"] ?? null, 1 / params.sizeRatio);
      gl.uniform1f(at["u_ratio"] ?? null, params.zoomRatio);
      gl.uniform1f(at["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform1f(at["u_fade"] ?? null, fade.value);
      gl.uniform3f(at["u_ground"] ?? null, ...ground());
    }
  };
}

/**
 * Passes on what pointer and touch do, in the map's own terms. sigma's own listeners, which read a pixel back from
 * the graphics card for each move, are taken off; panning and zooming are the captors' own and stay.
 */
function bindGestures(sigma: RowSigma, emit: (gesture: Gesture) => void): void {
  const gesture = (kind: Gesture["kind"]) => (coordinates: MouseCoords | TouchCoords) => {
    const at = "x" in coordinates ? coordinates : (coordinates.touches[0] ?? coordinates.previousTouches[0]);
    if (!at) return;
    emit({
      kind,
      x: at.x,
      y: at.y,
      original: coordinates.original,
      prevent() {
        coordinates.preventSigmaDefault();
        coordinates.original.preventDefault();
      },
    });
  };
  const mouse = sigma.getMouseCaptor().removeAllListeners();
  mouse.on("click", gesture("click")).on("doubleClick", gesture("double")).on("rightClick", gesture("menu"));
  mouse.on("mousedown", gesture("down")).on("mousemovebody", gesture("move")).on("mouseup", gesture("up"));
  const touch = sigma.getTouchCaptor().removeAllListeners();
  touch.on("tap", gesture("click")).on("doubletap", gesture("double"));
  touch.on("touchdown", gesture("down")).on("touchmove", gesture("move")).on("touchup", gesture("up"));
}
