import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { DIMMED } from "@/lib/explorer/appearance";
import type { EdgeAttributes, NodeAttributes } from "./build-graph";
import type { Fade, Rgb } from "./scene";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_correctionRatio", "u_fade", "u_quiet"] as const;

/** Width in pixels at rest and in focus, and opacity in focus. */
const REST_WIDTH = 1;
const STRONG_WIDTH = 1.6;
const STRONG_OPACITY = 0.75;

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_normal;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_rest;
attribute float a_strong;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_correctionRatio;
uniform float u_fade;
varying vec4 v_color;
varying float v_opacity;
varying float v_side;
varying float v_half;
varying float v_focused;
void main() {
  float focused = a_strong * u_fade;
  v_focused = focused;
  v_half = mix(${REST_WIDTH.toFixed(1)}, ${STRONG_WIDTH.toFixed(1)}, focused) * 0.5;
  v_side = a_corner.y * (v_half + 1.0);
  v_opacity = mix(a_rest, mix(a_rest * ${(DIMMED * 2).toFixed(2)}, ${STRONG_OPACITY.toFixed(2)}, a_strong), u_fade);
  vec2 place = mix(a_start, a_end, a_corner.x) + a_normal * v_side * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
uniform vec3 u_quiet;
varying vec4 v_color;
varying float v_focused;
varying float v_opacity;
varying float v_side;
varying float v_half;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = clamp(v_half + 0.5 - abs(v_side), 0.0, 1.0);
  gl_FragColor = vec4(mix(u_quiet, v_color.rgb, v_focused), 1.0) * cover * v_opacity;
  #endif
}`;

interface Look {
  readonly rest: number;
  readonly strong: number;
}

function lookOf(data: EdgeDisplayData): Look {
  const rest = "rest" in data && typeof data.rest === "number" ? data.rest : 1;
  const strong = "strong" in data && typeof data.strong === "number" ? data.strong : 0;
  return { rest, strong };
}

/** Straight soft-edged lines of a constant width: grey at rest, in the colour of their kind where the focus is. */
export function createEdgeProgram(fade: Fade, quiet: () => Rgb) {
  return class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_start", size: 2, type: FLOAT },
          { name: "a_end", size: 2, type: FLOAT },
          { name: "a_normal", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_rest", size: 1, type: FLOAT },
          { name: "a_strong", size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, -1],
          [1, -1],
          [0, 1],
          [0, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    // The five parameters are sigma's.
    // biome-ignore lint/complexity/useMaxParams: overrides a method of sigma
    override processVisibleItem(
      index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { array } = this;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(dx, dy) || 1;
      const { rest, strong } = lookOf(data);
      array[start] = from.x;
      array[start + 1] = from.y;
      array[start + 2] = to.x;
      array[start + 3] = to.y;
      array[start + 4] = -dy / length;
      array[start + 5] = dx / length;
      array[start + 6] = floatColor(data.color);
      array[start + 7] = index;
      array[start + 8] = rest;
      array[start + 9] = strong;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
      gl.uniform1f(uniformLocations["u_fade"] ?? null, fade.value);
      gl.uniform3f(uniformLocations["u_quiet"] ?? null, ...quiet());
    }
  };
}
