/** Floats across of the texture that holds the places of the nodes. */
export const PLACES_WIDTH = 1024;

/** What is left of the opacity of what does not stand out. */
const DIMMED_LINES = 0.15;
/** Pixels of a dash and its gap. */
const DASH = 7;

/*
 * A line is four corners of a strip, by the number of the vertex; its ends are rows of the texture of places, so
 * that nodes can move without a line being sent again. `style` holds width (in eighths of a pixel, 255 for 32) and
 * whether it is dashed.
 */
export const LINE_VERTEX = /* glsl */ `#version 300 es
precision highp float;
uniform highp sampler2D u_places;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_fade;
uniform float u_strong;
in uvec2 a_ends;
in vec4 a_colour;
in vec2 a_style;
out vec4 v_colour;
out float v_side;
out float v_half;
out float v_along;
flat out float v_dashed;
vec2 placeOf(uint row) {
  ivec2 at = ivec2(int(row) % ${PLACES_WIDTH}, int(row) / ${PLACES_WIDTH});
  return (u_matrix * vec3(texelFetch(u_places, at, 0).xy, 1.0)).xy * 0.5 * u_viewport;
}
void main() {
  vec2 from = placeOf(a_ends.x);
  vec2 to = placeOf(a_ends.y);
  vec2 along = to - from;
  float reach = max(length(along), 0.001);
  vec2 normal = vec2(-along.y, along.x) / reach;
  float end = float(gl_VertexID & 1);
  float side = float(gl_VertexID >> 1) * 2.0 - 1.0;
  v_half = a_style.x * 16.0;
  v_side = side * (v_half + 1.0);
  v_along = end * reach;
  v_dashed = a_style.y;
  float dimmed = mix(1.0, ${DIMMED_LINES.toFixed(2)}, u_fade);
  v_colour = vec4(a_colour.rgb, a_colour.a * mix(dimmed, u_fade, u_strong));
  gl_Position = vec4((mix(from, to, end) + normal * v_side) * 2.0 / u_viewport, 0.0, 1.0);
}`;

export const LINE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec4 v_colour;
in float v_side;
in float v_half;
in float v_along;
flat in float v_dashed;
out vec4 colour;
void main() {
  float cover = clamp(v_half + 0.5 - abs(v_side), 0.0, 1.0);
  float gap = v_dashed > 0.5 && mod(v_along, ${(DASH * 2).toFixed(1)}) > ${DASH.toFixed(1)} ? 0.0 : 1.0;
  colour = vec4(v_colour.rgb, 1.0) * cover * gap * v_colour.a;
}`;
