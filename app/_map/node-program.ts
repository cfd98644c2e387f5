import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { DIMMED } from "@/lib/explorer/appearance";
import type { EdgeAttributes, NodeAttributes } from "./build-graph";
import type { Fade, Rgb } from "./scene";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = [
  "u_matrix",
  "u_sizeRatio",
  "u_correctionRatio",
  "u_pixelRatio",
  "u_fade",
  "u_ground",
] as const;

/** Half side of the square each node is drawn in, in radii: room for corners and outline. */
const REACH = 1.6;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_shape;
attribute float a_strong;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_pixels;
varying float v_shape;
varying float v_strong;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 place = a_position + a_corner * radius * ${REACH.toFixed(1)};
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  v_at = a_corner * ${REACH.toFixed(1)};
  v_pixels = a_size / u_sizeRatio * u_pixelRatio;
  v_shape = a_shape;
  v_strong = a_strong;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** Signed distances to shapes of about equal area; the numbers are the places in SHAPES. */
const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_fade;
uniform vec3 u_ground;
varying vec4 v_color;
varying vec2 v_at;
varying float v_pixels;
varying float v_shape;
varying float v_strong;
float outside(vec2 p, float shape) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - 0.95;
  if (shape < 1.5) return abs(length(p) - 0.74) - 0.28;
  if (shape < 2.5) return (q.x + q.y - 1.25) * 0.7071;
  if (shape < 3.5) return max(q.x, q.y) - 0.85;
  if (shape < 4.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.6;
  if (shape < 5.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.88;
  return max(max(q.x, q.y) - 0.95, min(q.x, q.y) - 0.36);
}
void main() {
  float d = outside(v_at, v_shape) * v_pixels;
  #ifdef PICKING_MODE
  float solid = (length(v_at) - 0.95) * v_pixels;
  gl_FragColor = min(d, solid) > 2.0 ? vec4(0.0) : v_color;
  #else
  float body = clamp(0.5 - d, 0.0, 1.0);
  float outline = clamp(1.7 - d, 0.0, 1.0);
  float opacity = mix(1.0, mix(${DIMMED.toFixed(2)}, 1.0, v_strong), u_fade);
  gl_FragColor = vec4(mix(u_ground, v_color.rgb, body), 1.0) * max(body, outline * 0.85) * opacity;
  #endif
}`;

const shapeOf = (data: NodeDisplayData) =>
  "shape" in data && typeof data.shape === "number" ? data.shape : 0;
const strongOf = (data: NodeDisplayData) =>
  "strong" in data && typeof data.strong === "number" ? data.strong : 0;

/**
 * One program for every kind: the shape is a signed distance in the fragment shader, so nodes of different kinds
 * keep one drawing order. The fade of what is out of focus is a uniform: hovering re-sends only what changed.
 */
export function createNodeProgram(fade: Fade, ground: () => Rgb) {
  return class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_strong", size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = floatColor(data.color);
      array[start + 4] = index;
      array[start + 5] = shapeOf(data);
      array[start + 6] = strongOf(data);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
      gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform1f(uniformLocations["u_fade"] ?? null, fade.value);
      gl.uniform3f(uniformLocations["u_ground"] ?? null, ...ground());
    }
  };
}
