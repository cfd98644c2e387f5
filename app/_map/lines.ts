import { linesInView } from "@/lib/explorer/lines";
import { LINE_FRAGMENT, LINE_VERTEX, PLACES_WIDTH } from "./line-shader";
import type { Rgb } from "./scene";

/** Bytes of a line: two rows, a colour with its opacity, and its style. */
const STRIDE = 16;
/** Widest that a line can be, in pixels. */
const WIDEST = 32;

/** A line between two rows. */
export interface Line {
  readonly source: number;
  readonly target: number;
  readonly colour: Rgb;
  readonly opacity: number;
  /** In pixels. */
  readonly width: number;
  readonly dashed: boolean;
}

/** Packs lines for the graphics card, in the order given. */
export function packLines(lines: readonly Line[]): ArrayBuffer {
  const buffer = new ArrayBuffer(lines.length * STRIDE);
  const view = new DataView(buffer);
  for (const [i, { source, target, colour, opacity, width, dashed }] of lines.entries()) {
    const at = i * STRIDE;
    view.setUint32(at, source, true);
    view.setUint32(at + 4, target, true);
    view.setUint8(at + 8, colour[0] * 255);
    view.setUint8(at + 9, colour[1] * 255);
    view.setUint8(at + 10, colour[2] * 255);
    view.setUint8(at + 11, Math.round(opacity * 255));
    view.setUint8(at + 12, Math.round((Math.min(width, WIDEST) / WIDEST) * 255));
    view.setUint8(at + 13, dashed ? 255 : 0);
  }
  return buffer;
}

/** What is drawn in one frame. */
export interface LinesFrame {
  readonly matrix: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly fade: number;
}

/** The relationships as soft-edged lines, in two layers: those at rest, and over them those that stand out. */
export interface LineLayer {
  rest(lines: readonly Line[]): void;
  strong(lines: readonly Line[]): void;
  places(places: Float32Array): void;
  draw(frame: LinesFrame): void;
  /** Which of the lines at rest the last frame drew. */
  readonly drawn: () => Uint32Array;
}

/** @throws Error where the graphics card does not take the shaders. */
export function createLineLayer(gl: WebGL2RenderingContext): LineLayer {
  const program = linkedProgram(gl);
  const at = (name: string) => gl.getUniformLocation(program, name);
  const uniforms = {
    matrix: at("u_matrix"),
    viewport: at("u_viewport"),
    fade: at("u_fade"),
    strong: at("u_strong"),
    places: at("u_places"),
  };
  const texture = gl.createTexture();
  const rest = createBatch(gl, program);
  const strong = createBatch(gl, program);
  let all = new Uint32Array();
  let known: Float32Array = new Float32Array();
  let drawn = new Uint32Array();
  return {
    rest(lines) {
      all = new Uint32Array(packLines(lines));
    },
    strong: (lines) => strong.fill(new Uint32Array(packLines(lines))),
    drawn: () => drawn,
    places(places) {
      known = places;
      const rows = Math.max(1, Math.ceil(places.length / 2 / PLACES_WIDTH));
      const padded = new Float32Array(PLACES_WIDTH * rows * 2);
      padded.set(places);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, PLACES_WIDTH, rows, 0, gl.RG, gl.FLOAT, padded);
    },
    draw({ matrix, width, height, fade }) {
      drawn = linesInView({ ends: all, stride: STRIDE / 4, places: known }, matrix);
      rest.fill(gathered(all, drawn));
      // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL and no hook
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform1i(uniforms.places, 0);
      gl.uniformMatrix3fv(uniforms.matrix, false, matrix);
      gl.uniform2f(uniforms.viewport, width, height);
      gl.uniform1f(uniforms.fade, fade);
      gl.uniform1f(uniforms.strong, 0);
      rest.draw();
      if (fade === 0) return;
      gl.uniform1f(uniforms.strong, 1);
      strong.draw();
    },
  };
}

/** The records of some lines, one after the other. */
function gathered(all: Uint32Array, lines: Uint32Array): Uint32Array<ArrayBuffer> {
  const words = STRIDE / 4;
  const records = new Uint32Array(lines.length * words);
  for (const [i, line] of lines.entries())
    for (let word = 0; word < words; word += 1) records[i * words + word] = all[line * words + word] ?? 0;
  return records;
}

function createBatch(gl: WebGL2RenderingContext, program: WebGLProgram) {
  const buffer = gl.createBuffer();
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  const column = (name: string, point: (location: number) => void) => {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    point(location);
    gl.vertexAttribDivisor(location, 1);
  };
  column("a_ends", (location) => gl.vertexAttribIPointer(location, 2, gl.UNSIGNED_INT, STRIDE, 0));
  column("a_colour", (location) => gl.vertexAttribPointer(location, 4, gl.UNSIGNED_BYTE, true, STRIDE, 8));
  column("a_style", (location) => gl.vertexAttribPointer(location, 2, gl.UNSIGNED_BYTE, true, STRIDE, 12));
  gl.bindVertexArray(null);
  let count = 0;
  return {
    fill(words: Uint32Array<ArrayBuffer>) {
      count = words.byteLength / STRIDE;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, words, gl.DYNAMIC_DRAW);
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
    },
    draw() {
      gl.bindVertexArray(vertices);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
  };
}

function linkedProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, LINE_VERTEX],
    [gl.FRAGMENT_SHADER, LINE_FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("The graphics card gives no shader.");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(`The lines cannot be drawn: ${gl.getProgramInfoLog(program)}`);
  return program;
}
