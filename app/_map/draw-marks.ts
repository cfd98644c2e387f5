import { GROUND, INK, type Theme } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import type { MapView, Screen } from "./scene";

const ACCENT: Readonly<Record<Theme, string>> = { light: "#0b57d0", dark: "#a8c7fa" };

/** The rings around what was found, is pointed at or is selected. */
export function drawRings(context: CanvasRenderingContext2D, view: MapView, screen: Screen): void {
  const ring = (id: string | null, width: number, colour: string) => {
    const place = id === null ? null : screen.place(id);
    if (!place) return;
    context.beginPath();
    context.arc(place.x, place.y, place.radius + 4, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  for (const id of view.hits?.ids ?? []) ring(id, 2, INK[view.theme]);
  if (view.hovered !== view.selected) ring(view.hovered, 1.5, INK[view.theme]);
  for (const id of view.selection) ring(id, id === view.selected ? 2.5 : 1.5, ACCENT[view.theme]);
}

/** The found path as one line with its stops numbered, so that it can be followed beside its sentences. */
export function drawPath(context: CanvasRenderingContext2D, view: MapView, screen: Screen): void {
  const stops = (view.path ?? []).flatMap((id) => screen.place(id) ?? []);
  if (stops.length < 2) return;
  const [first, ...rest] = stops;
  const line = (width: number, colour: string) => {
    context.beginPath();
    if (first) context.moveTo(first.x, first.y);
    for (const { x, y } of rest) context.lineTo(x, y);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  context.lineJoin = "round";
  context.lineCap = "round";
  line(7, GROUND[view.theme]);
  line(3, ACCENT[view.theme]);
  for (const [i, stop] of stops.entries()) drawStop(context, stop, i + 1, view.theme);
}

/** Radius in pixels of a numbered stop. */
export const STOP_RADIUS = 11;

function drawStop(context: CanvasRenderingContext2D, { x, y }: Point, number: number, theme: Theme): void {
  context.beginPath();
  context.arc(x, y, STOP_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = ACCENT[theme];
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = GROUND[theme];
  context.stroke();
  context.font = "500 12px Roboto, sans-serif";
  context.letterSpacing = "0px";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = GROUND[theme];
  context.fillText(String(number), x, y + 0.5);
}
