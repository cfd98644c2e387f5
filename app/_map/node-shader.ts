import { DIMMED, TEXTURE_ABOVE } from "@/lib/explorer/appearance";
import type { NodeColumns } from "./columns";

/** Half side of the point each node is drawn as, in radii: room for corners and outline. */
const REACH = 1.6;
/** Pixels of radius below which nothing in focus is drawn. */
const LEAST_STRONG = 4;

export const NODE_UNIFORMS = ["u_matrix", "u_zoom", "u_ratio", "u_pixelRatio", "u_fade", "u_ground"] as const;

/** Names and sizes in floats of what one node sends, in order. */
export const NODE_ATTRIBUTES = [
  { name: "a_position", size: 2 },
  { name: "a_radius", size: 1 },
  { name: "a_rgb", size: 3 },
  { name: "a_shape", size: 1 },
  { name: "a_strong", size: 1 },
  { name: "a_landmark", size: 1 },
] as const;

/** Writes one row of the columns where the graphics card reads it. */
export function packNode(columns: NodeColumns, row: number, array: Float32Array, start: number): void {
  const { places, radius, colour, shape, strong, landmark } = columns;
  array[start] = places[row * 2] ?? 0;
  array[start + 1] = places[row * 2 + 1] ?? 0;
  array[start + 2] = radius[row] ?? 0;
  array[start + 3] = (colour[row * 3] ?? 0) / 255;
  array[start + 4] = (colour[row * 3 + 1] ?? 0) / 255;
  array[start + 5] = (colour[row * 3 + 2] ?? 0) / 255;
  array[start + 6] = shape[row] ?? 0;
  array[start + 7] = strong[row] ?? 0;
  array[start + 8] = landmark[row] ?? 0;
}

export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute vec3 a_rgb;
attribute float a_shape;
attribute float a_strong;
attribute float a_landmark;
uniform mat3 u_matrix;
uniform float u_zoom;
uniform float u_ratio;
uniform float u_pixelRatio;
uniform float u_fade;
varying vec3 v_rgb;
varying float v_pixels;
varying float v_shape;
varying float v_opacity;
void main() {
  float plain = a_radius * u_zoom;
  float strong = a_strong * u_fade;
  float radius = mix(plain, max(plain, ${LEAST_STRONG.toFixed(1)}), strong);
  // What has no radius is put out of sight.
  gl_Position = a_radius > 0.0 ? vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
  v_pixels = radius * u_pixelRatio;
  gl_PointSize = v_pixels * ${(2 * REACH).toFixed(1)};
  v_rgb = a_rgb;
  v_shape = a_shape;
  float far = clamp((u_ratio - ${TEXTURE_ABOVE.toFixed(2)}) * 3.0, 0.0, 1.0);
  float rest = mix(1.0, mix(0.55, 1.0, a_landmark), far);
  v_opacity = mix(rest, mix(rest * ${DIMMED.toFixed(2)}, 1.0, a_strong), u_fade);
}`;

/** Signed distances to shapes of about equal area; the numbers are the places in SHAPES. */
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_ground;
varying vec3 v_rgb;
varying float v_pixels;
varying float v_shape;
varying float v_opacity;
float outside(vec2 p, float shape) {
  vec2 q = abs(p);
  if (shape < 0.5) return length(p) - 0.95;
  if (shape < 1.5) return abs(length(p) - 0.74) - 0.28;
  if (shape < 2.5) return (q.x + q.y - 1.25) * 0.7071;
  if (shape < 3.5) return max(q.x, q.y) - 0.85;
  if (shape < 4.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.6;
  if (shape < 5.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.88;
  if (shape < 6.5) return max(max(q.x, q.y) - 0.95, min(q.x, q.y) - 0.36);
  return min(length(p) - 0.66, abs(length(p) - 0.93) - 0.1);
}
void main() {
  vec2 at = (gl_PointCoord * 2.0 - 1.0) * vec2(1.0, -1.0) * ${REACH.toFixed(1)};
  float d = outside(at, v_shape) * v_pixels;
  float body = clamp(0.5 - d, 0.0, 1.0);
  float outline = clamp(1.7 - d, 0.0, 1.0);
  gl_FragColor = vec4(mix(u_ground, v_rgb, body), 1.0) * max(body, outline * 0.85) * v_opacity;
}`;
