import { ACCENT, FOUND, GROUND, INK, type Theme } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import type { MapView, Screen } from "./scene";

interface Ring {
  readonly width: number;
  readonly colour: string;
  readonly gap: number;
}

/** Rings around what was found, what is selected and what is pointed at; a pin at what was put somewhere. */
export function drawMarks(context: CanvasRenderingContext2D, view: MapView, screen: Screen): void {
  const { theme, hits, selection, selected, hovered, pins } = view;
  for (const id of hits) ring(context, screen, id, { width: 2, colour: FOUND[theme], gap: 3 });
  for (const id of selection)
    ring(context, screen, id, { width: id === selected ? 2.5 : 1.5, colour: ACCENT[theme], gap: 4 });
  if (hovered !== null && !selection.includes(hovered))
    ring(context, screen, hovered, { width: 1.5, colour: INK[theme], gap: 4 });
  for (const { id } of pins) drawPin(context, screen.place(id), theme);
}

function ring(
  context: CanvasRenderingContext2D,
  screen: Screen,
  id: string,
  { width, colour, gap }: Ring,
): void {
  const place = screen.place(id);
  if (!place) return;
  context.beginPath();
  context.arc(place.x, place.y, place.radius + gap, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

const PIN_RADIUS = 3.5;

/** A pin stuck into the upper right of a node: a head on a short needle. */
function drawPin(context: CanvasRenderingContext2D, place: ReturnType<Screen["place"]>, theme: Theme): void {
  if (!place) return;
  const edge = place.radius * 0.7;
  const [x, y] = [place.x + edge, place.y - edge];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 5, y - 6);
  context.lineWidth = 1.5;
  context.strokeStyle = INK[theme];
  context.stroke();
  context.beginPath();
  context.arc(x + 6, y - 7, PIN_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = INK[theme];
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = GROUND[theme];
  context.stroke();
}

/** One relationship as a line over all others: the one that is selected or pointed at. */
export function drawEdge(
  context: CanvasRenderingContext2D,
  screen: Screen,
  line: { readonly source: string; readonly target: string; readonly colour: string; readonly width: number },
): void {
  const [from, to] = [screen.place(line.source), screen.place(line.target)];
  if (!from || !to) return;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineCap = "round";
  context.lineWidth = line.width;
  context.strokeStyle = line.colour;
  context.stroke();
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
  // On a tree a branch is drawn there and back; each stop has its number once.
  for (const [i, id] of [...new Set(view.path)].entries()) {
    const stop = screen.place(id);
    if (stop) drawStop(context, stop, i + 1, view.theme);
  }
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

/** The rectangle that is being drawn to select what lies in it. */
export function drawMarquee(
  context: CanvasRenderingContext2D,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  theme: Theme,
): void {
  context.fillStyle = ACCENT[theme];
  context.globalAlpha = 0.1;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeStyle = ACCENT[theme];
  context.strokeRect(box.x + 0.5, box.y + 0.5, box.width, box.height);
}
