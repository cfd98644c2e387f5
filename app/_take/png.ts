import { AppError } from "@/lib/base/errors";

interface Size {
  readonly stage: { readonly width: number; readonly height: number };
  /** Of the picture, in pixels; its height follows. */
  readonly width: number;
  /** What to say where the browser cannot draw it. */
  readonly fault: string;
}

/** An SVG as a PNG of a width. @throws AppError where the browser cannot draw one of that size. */
export async function pngOf(svg: string, { stage, width, fault }: Size): Promise<Blob> {
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = Math.round((width * stage.height) / stage.width);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (png) return png;
  } catch (cause) {
    throw new AppError("bad_input", fault, { cause });
  } finally {
    URL.revokeObjectURL(href);
  }
  throw new AppError("bad_input", fault);
}
