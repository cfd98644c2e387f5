import type { Box } from "@/lib/explorer/label-plan";
import { boxBetween } from "@/lib/explorer/marquee";
import type { Point } from "@/lib/explorer/regions";
import type { Gesture } from "./scene";

/** What pointer and touch come to, in the map's terms. Rows are null over the ground. */
export interface PointerEvents {
  /** Row of the node at a point, or null. */
  readonly at: (point: Point) => number | null;
  readonly hover: (row: number | null) => void;
  /** The pointer rests on the ground at a point, or left it. */
  readonly overGround: (at: Point | null) => void;
  readonly click: (
    row: number | null,
    at: Point,
    how: { readonly add: boolean; readonly touch: boolean },
  ) => void;
  readonly double: (row: number) => void;
  readonly menu: (row: number | null, at: Point) => void;
  /** Whether a touch on this node carries it; with a mouse every node can be carried. */
  readonly carriesByTouch: (row: number) => boolean;
  readonly drag: (row: number, at: Point) => void;
  readonly drop: (row: number) => void;
  readonly marquee: (box: Box) => void;
  readonly marqueeEnd: (box: Box, add: boolean) => void;
  /** Whether a plain drag draws a marquee. */
  readonly selecting: () => boolean;
}

/** Pixels that a press moves before it counts as a drag, so that a shaky click stays a click. */
const DRAG_THRESHOLD = 4;
/** A finger that rests for so long, within so many pixels, asks for the menu. */
const LONG_PRESS_MS = 500;
const PRESS_SLACK = 10;

interface Press {
  readonly at: Point;
  readonly row: number | null;
  readonly sort: "carry" | "marquee" | "plain";
  readonly add: boolean;
  readonly timer: number;
  dragged: boolean;
}

const isTouch = ({ original }: Gesture) => "touches" in original;
const fingers = ({ original }: Gesture) => ("touches" in original ? original.touches.length : 1);
const adds = ({ original }: Gesture) => original.shiftKey || original.ctrlKey || original.metaKey;

/** Turns gestures into events: hover, click, drag, marquee, long press. The returned `stop` unbinds. */
export function createPointer(container: HTMLElement, events: PointerEvents) {
  const press = createPress(events);
  const hover = createHover(container, events);
  const handlers: Readonly<Record<Gesture["kind"], (gesture: Gesture) => void>> = {
    down: press.down,
    move: (gesture) => (press.isHeld() ? press.move(gesture) : hover.move(gesture)),
    up: press.up,
    click(gesture) {
      if (press.swallows()) return;
      events.click(events.at(gesture), gesture, { add: adds(gesture), touch: isTouch(gesture) });
    },
    double(gesture) {
      const row = events.at(gesture);
      if (row === null) return;
      gesture.prevent();
      events.double(row);
    },
    menu(gesture) {
      gesture.prevent();
      press.cancel();
      events.menu(events.at(gesture), gesture);
    },
  };
  return {
    gesture: (gesture: Gesture) => handlers[gesture.kind](gesture),
    settle: hover.settle,
    stop() {
      press.cancel();
      hover.stop();
    },
  };
}

function createHover(container: HTMLElement, events: PointerEvents) {
  let hovered: number | null = null;
  let last: Point = { x: 0, y: 0 };
  const over = (row: number | null) => {
    if (row !== hovered) events.hover(row);
    hovered = row;
  };
  // A panel over the map takes the pointer without the renderer noticing.
  const leave = () => {
    over(null);
    events.overGround(null);
  };
  container.addEventListener("pointerleave", leave);
  return {
    move({ original, x, y }: Gesture) {
      if ("touches" in original) return;
      const inside = original.target instanceof Node && container.contains(original.target);
      if (!inside) return leave();
      last = { x, y };
      const row = events.at(last);
      over(row);
      events.overGround(row === null ? last : null);
    },
    /** The map moved away under a pointer that rests: what was pointed at may not be there any more. */
    settle() {
      if (hovered !== null) over(events.at(last));
    },
    stop: () => container.removeEventListener("pointerleave", leave),
  };
}

/** What a press becomes: a click, a drag of a node, a marquee, or by touch a long press. */
function createPress(events: PointerEvents) {
  let press: Press | null = null;
  // The click that ends a drag, a marquee or a long press selects nothing.
  let swallow = false;
  const cancel = () => {
    window.clearTimeout(press?.timer);
    press = null;
  };
  const longPress = (row: number | null, at: Point) => {
    press = null;
    swallow = true;
    events.menu(row, at);
  };
  const drag = ({ sort, row, at }: Press, gesture: Gesture) => {
    if (sort === "marquee") events.marquee(boxBetween(at, gesture));
    else if (row !== null) events.drag(row, gesture);
  };
  return {
    isHeld: () => press !== null,
    swallows: () => swallow,
    cancel,
    down(gesture: Gesture) {
      cancel();
      swallow = false;
      if (fingers(gesture) > 1) return;
      const row = events.at(gesture);
      const { x, y } = gesture;
      const timer = isTouch(gesture) ? window.setTimeout(() => longPress(row, { x, y }), LONG_PRESS_MS) : 0;
      press = {
        at: { x, y },
        row,
        sort: sortOf(gesture, row, events),
        add: adds(gesture),
        timer,
        dragged: false,
      };
    },
    move(gesture: Gesture) {
      if (!press) return;
      const distance = Math.hypot(gesture.x - press.at.x, gesture.y - press.at.y);
      if (distance > PRESS_SLACK) window.clearTimeout(press.timer);
      if (fingers(gesture) > 1) return cancel();
      if (press.sort === "plain") return;
      gesture.prevent();
      press.dragged ||= distance >= DRAG_THRESHOLD;
      if (press.dragged) drag(press, gesture);
    },
    up(gesture: Gesture) {
      const before = press;
      cancel();
      if (!before?.dragged) return;
      swallow = true;
      if (before.sort === "marquee") events.marqueeEnd(boxBetween(before.at, gesture), before.add);
      else if (before.row !== null) events.drop(before.row);
    },
  };
}

function sortOf(gesture: Gesture, row: number | null, events: PointerEvents): Press["sort"] {
  if (gesture.original.shiftKey || events.selecting()) return "marquee";
  if (row === null) return "plain";
  return !isTouch(gesture) || events.carriesByTouch(row) ? "carry" : "plain";
}
