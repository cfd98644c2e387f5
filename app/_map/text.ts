import type { Box } from "@/lib/explorer/label-plan";

const FAMILY = 'Roboto, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const HALO = 3.5;
const LINE = 1.25;

/** Some lines of text as they are written on the map. */
export interface Text {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 500;
  readonly colour: string;
  /** Capitals with room between the letters, for names of areas. */
  readonly caps: boolean;
}

function setFont(context: CanvasRenderingContext2D, { size, weight, caps }: Text): void {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.letterSpacing = caps ? "0.08em" : "0px";
}

/** Measures text and remembers it: the same names are asked for in every frame. */
export function createMeasure(context: CanvasRenderingContext2D) {
  const known = new Map<string, number>();
  return (text: Text): { width: number; height: number } => {
    const style = `${text.size} ${text.weight} ${text.caps}`;
    const width = Math.max(
      ...text.lines.map((line) => {
        const key = `${style} ${line}`;
        const before = known.get(key);
        if (before !== undefined) return before;
        setFont(context, text);
        const measured = context.measureText(line).width;
        known.set(key, measured);
        return measured;
      }),
    );
    const aside = text.caps ? CAPS_ROOM : ROOM;
    return { width: width + 2 * aside, height: text.lines.length * text.size * LINE + (text.caps ? 8 : 2) };
  };
}
export type Measure = ReturnType<typeof createMeasure>;

/** Pixels that a text keeps free at each side. */
const ROOM = 4;
const CAPS_ROOM = 8;

const EDGES = {
  left: (box: Box) => box.x + ROOM,
  right: (box: Box) => box.x + box.width - ROOM,
  center: (box: Box) => box.x + box.width / 2,
} as const;
export type Alignment = keyof typeof EDGES;

/** Writes text into its box, with a halo of the ground so that it can be read over anything. */
export function write(
  context: CanvasRenderingContext2D,
  text: Text,
  { box, alignment, halo }: { readonly box: Box; readonly alignment: Alignment; readonly halo: string },
): void {
  setFont(context, text);
  context.textAlign = alignment;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = halo;
  context.fillStyle = text.colour;
  const x = EDGES[alignment](box);
  const top = box.y + (box.height - text.lines.length * text.size * LINE) / 2;
  for (const [i, line] of text.lines.entries()) {
    const y = top + (i + 0.5) * text.size * LINE;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
