import { expect, type Page } from "@playwright/test";
import { frames } from "./atlas";

/** A line of text as it stands on the map, with the box of its ink in pixels of the page. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Frame {
  lines: DrawnLine[];
  /** How many shapes were filled: on the canvas under the map, the bands of areas. */
  shapes: number;
}

declare global {
  // What the page is given to note with: the last frame of each canvas.
  var drawnFrames: Map<HTMLCanvasElement, Frame>;
}

/** Lets every page that is opened from now on note what its canvases draw: names are painted and in no document. */
export async function noting(page: Page): Promise<void> {
  await page.addInitScript(noteFrames);
}

/** Runs in the page. */
function noteFrames(): void {
  globalThis.drawnFrames = new Map();
  const drawing = CanvasRenderingContext2D.prototype;
  const { clearRect, fillText, fill } = drawing;
  const frameOf = ({ canvas }: CanvasRenderingContext2D) => {
    const frame = globalThis.drawnFrames.get(canvas) ?? { lines: [], shapes: 0 };
    globalThis.drawnFrames.set(canvas, frame);
    return frame;
  };
  drawing.clearRect = function (...box) {
    globalThis.drawnFrames.set(this.canvas, { lines: [], shapes: 0 });
    clearRect.apply(this, box);
  };
  drawing.fill = function (...how: unknown[]) {
    frameOf(this).shapes += 1;
    Reflect.apply(fill, this, how);
  };
  drawing.fillText = function (text, x, y, ...rest) {
    const ink = this.measureText(text);
    frameOf(this).lines.push({
      text,
      left: x - ink.actualBoundingBoxLeft,
      right: x + ink.actualBoundingBoxRight,
      top: y - ink.actualBoundingBoxAscent,
      bottom: y + ink.actualBoundingBoxDescent,
    });
    fillText.call(this, text, x, y, ...rest);
  };
}

/** What stands on the map once it stands still: every line of text, and how many shapes lie under it. */
export async function drawn(page: Page): Promise<{ lines: DrawnLine[]; shapes: number }> {
  const read = () =>
    page.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>("[data-nearness] > canvas")];
      const frames = canvases.flatMap((canvas) => globalThis.drawnFrames.get(canvas) ?? []);
      return {
        lines: frames.flatMap(({ lines }) => lines),
        shapes: frames.reduce((sum, { shapes }) => sum + shapes, 0),
      };
    });
  let last = "";
  await expect
    .poll(
      async () => {
        await frames(page);
        const now = JSON.stringify(await read());
        const same = now === last;
        last = now;
        return same;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return read();
}

/** Pairs of lines that lie on one another. */
export function collisions(lines: readonly DrawnLine[]): string[] {
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** How far a part of the page is from one colour, on average, of 255: what fades has less ink. */
export async function inkOf(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<number> {
  const picture = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/gu)?.map(Number) ?? [];
    let sum = 0;
    for (let at = 0; at < data.length; at += 4)
      for (const channel of [0, 1, 2]) sum += Math.abs((data[at + channel] ?? 0) - (ground[channel] ?? 0));
    return sum / (3 * width * height);
  }, picture);
}
