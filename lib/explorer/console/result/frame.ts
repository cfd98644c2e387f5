/** A part of a drawing, in the drawing's own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many times larger than as a whole a drawing is seen at most. */
export const MOST_ZOOM = 8;
/** What one press of a button or key enlarges by. */
export const ZOOM_STEP = 1.5;

/** How many times larger than as a whole it is seen. */
export const zoomOf = (frame: Frame, whole: Frame): number => whole.width / frame.width;

/**
 * Enlarges (or, below 1, shrinks) by a factor, between the whole and `MOST_ZOOM`; `at` stays where it is seen, as far
 * as nothing beyond the whole comes into view.
 */
export function zoomed(frame: Frame, whole: Frame, factor: number, at: Point = middleOf(frame)): Frame {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, zoomOf(frame, whole) * factor));
  const [width, height] = [whole.width / zoom, whole.height / zoom];
  return within(whole, {
    x: at.x - ((at.x - frame.x) * width) / frame.width,
    y: at.y - ((at.y - frame.y) * height) / frame.height,
    width,
    height,
  });
}

/** Moves what is seen by a distance in units of the drawing, not beyond the whole. */
export function moved(frame: Frame, whole: Frame, by: Point): Frame {
  return within(whole, { ...frame, x: frame.x + by.x, y: frame.y + by.y });
}

/** As it is where the point is seen; else moved so that the point is in the middle, as far as there is room. */
export function showing(frame: Frame, whole: Frame, point: Point): Frame {
  const seen =
    point.x >= frame.x &&
    point.x <= frame.x + frame.width &&
    point.y >= frame.y &&
    point.y <= frame.y + frame.height;
  if (seen) return frame;
  const middle = middleOf(frame);
  return moved(frame, whole, { x: point.x - middle.x, y: point.y - middle.y });
}

/** Units of the drawing for one pixel of a box that shows all of the frame, as large as fits. */
export function unitsPerPixel(frame: Frame, box: Pick<Frame, "width" | "height">): number {
  return Math.max(frame.width / box.width, frame.height / box.height);
}

/** Which point of the drawing is seen at a place of the box, which shows the frame in its middle. */
export function pointAt(frame: Frame, box: Frame, place: Point): Point {
  const units = unitsPerPixel(frame, box);
  const middle = middleOf(frame);
  return {
    x: middle.x + (place.x - box.x - box.width / 2) * units,
    y: middle.y + (place.y - box.y - box.height / 2) * units,
  };
}

const middleOf = ({ x, y, width, height }: Frame): Point => ({ x: x + width / 2, y: y + height / 2 });

function within(whole: Frame, { x, y, width, height }: Frame): Frame {
  return {
    x: Math.min(Math.max(x, whole.x), whole.x + whole.width - width),
    y: Math.min(Math.max(y, whole.y), whole.y + whole.height - height),
    width,
    height,
  };
}
