import { Zip, ZipDeflate } from "fflate";
import type { ExportFile } from "./formats";

/** The first moment that a ZIP archive can name, in every file of it: equal files make equal archives. */
const MOMENT = new Date(1980, 0, 1);

/** Some files as a ZIP archive, piece by piece. */
export function* zipped(files: readonly ExportFile[]): Generator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(new Uint8Array(piece));
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name);
    file.mtime = MOMENT;
    zip.add(file);
    for (const piece of pieces()) {
      file.push(piece);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made.splice(0);
}
