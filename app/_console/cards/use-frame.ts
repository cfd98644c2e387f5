import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import {
  type Frame,
  moved,
  type Point,
  pointAt,
  showing,
  unitsPerPixel,
  ZOOM_STEP,
  zoomed,
  zoomOf,
} from "@/lib/explorer/console/result/frame";

/** A pointer that went no further than this has pressed, not dragged. */
const PRESS_PX = 4;
/** What a wheel enlarges by for each pixel it turns; some wheels count lines, or pages. */
const WHEEL_RATE = 1 / 400;
const WHEEL_UNIT_PX = [1, 24, 240];
/** What is reckoned with until the page has said how large the picture is. */
const USUAL_SIZE = { width: 640, height: 420 };
/** The part of what is seen that an arrow key moves by. */
const ARROW_SHARE = 0.15;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -ARROW_SHARE, y: 0 },
  ArrowRight: { x: ARROW_SHARE, y: 0 },
  ArrowUp: { x: 0, y: -ARROW_SHARE },
  ArrowDown: { x: 0, y: ARROW_SHARE },
};
const ZOOM_KEYS: Readonly<Record<string, number>> = {
  "+": ZOOM_STEP,
  "=": ZOOM_STEP,
  "-": 1 / ZOOM_STEP,
  _: 1 / ZOOM_STEP,
  "0": 0,
};

/** Enlarging and moving a drawing by wheel, pointer, two fingers and keyboard. */
export function useFrame(whole: Frame) {
  const [state, setState] = useState({ whole, frame: whole });
  const picture = useRef<SVGSVGElement>(null);
  // Another drawing is seen as a whole.
  const frame = state.whole === whole ? state.frame : whole;
  const change = useCallback(
    (next: (frame: Frame) => Frame) =>
      setState((now) => ({ whole, frame: next(now.whole === whole ? now.frame : whole) })),
    [whole],
  );
  const zoom = useCallback(
    (factor: number, at?: Point) => change((now) => (factor === 0 ? whole : zoomed(now, whole, factor, at))),
    [change, whole],
  );
  useWheel(picture, frame, whole, zoom);
  const size = useSize(picture);
  const hands = useHands(picture, (by, factor, at) =>
    change((now) => {
      const box = picture.current?.getBoundingClientRect();
      if (!box) return now;
      const units = unitsPerPixel(now, box);
      const held = zoomed(now, whole, factor, pointAt(now, box, at));
      return moved(held, whole, { x: -by.x * units, y: -by.y * units });
    }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [factor, arrow] = [ZOOM_KEYS[event.key], ARROWS[event.key]];
    if (factor === undefined && arrow === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (factor !== undefined) zoom(factor);
    else if (arrow) change((now) => moved(now, whole, { x: arrow.x * now.width, y: arrow.y * now.height }));
  };
  return {
    picture,
    frame,
    zoomLevel: zoomOf(frame, whole),
    /** Units of the drawing for one pixel of the screen. */
    units: unitsPerPixel(frame, size),
    zoom,
    show: (point: Point) => change((now) => showing(now, whole, point)),
    hands: { ...hands, onKeyDown },
  };
}

/** How large the picture is on the page, in pixels. */
function useSize(picture: { readonly current: SVGSVGElement | null }) {
  const [size, setSize] = useState(USUAL_SIZE);
  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(svg);
    return () => watch.disconnect();
  }, [picture]);
  return size;
}

/** At the whole, a wheel that would shrink it moves the page on instead. */
function useWheel(
  picture: { readonly current: SVGSVGElement | null },
  frame: Frame,
  whole: Frame,
  zoom: (factor: number, at: Point) => void,
): void {
  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    const onWheel = (event: WheelEvent) => {
      const turned = event.deltaY * (WHEEL_UNIT_PX[event.deltaMode] ?? 1);
      if (turned > 0 && zoomOf(frame, whole) <= 1) return;
      event.preventDefault();
      const at = pointAt(frame, svg.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
      zoom(Math.exp(-turned * WHEEL_RATE), at);
    };
    // React's own listeners for wheels are passive: they cannot keep the page from scrolling.
    svg.addEventListener("wheel", onWheel, { passive: false });
    return () => svg.removeEventListener("wheel", onWheel);
  }, [picture, frame, whole, zoom]);
}

/** Takes a drag by one pointer, or how two part: how far, how much larger, around what, in pixels. */
function useHands(
  picture: { readonly current: SVGSVGElement | null },
  onMove: (by: Point, factor: number, at: Point) => void,
) {
  const held = useRef(new Map<number, Point>());
  const dragging = useRef(false);
  const release = (event: PointerEvent) => {
    held.current.delete(event.pointerId);
    dragging.current = held.current.size > 0;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) held.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent) => {
      const before = held.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1];
      if (!dragging.current && !other && distance(before, now) <= PRESS_PX) return;
      dragging.current = true;
      // From here on the pointer's events are the picture's: where it ends is no press on what lies below.
      picture.current?.setPointerCapture(event.pointerId);
      held.current.set(event.pointerId, now);
      if (other) onMove(NOWHERE, distance(now, other) / Math.max(1, distance(before, other)), other);
      else onMove({ x: now.x - before.x, y: now.y - before.y }, 1, now);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

const NOWHERE: Point = { x: 0, y: 0 };
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
