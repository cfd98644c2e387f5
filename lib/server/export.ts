import "server-only";
import type { ExportRequest } from "../contract/export";
import { ROUTES } from "../contract/routes";
import { type ExportFile, exportFiles } from "../export/formats";
import { zipped } from "../export/zip";
import { EXPORT_MEDIA_TYPES } from "../model/export-formats";
import { toDocument } from "../query/overview";
import { cacheHeaders, entityTag, holdsTag, notModified } from "./conditional";
import { currentAtlas, storeInfo } from "./store";
import { streamedResponse } from "./stream";

/** The graph, or the part of it that the filters keep, as a file to be saved. */
export async function exportResponse(
  { format, ...filters }: ExportRequest,
  request: Request,
): Promise<Response> {
  const tag = await entityTag(ROUTES.export, request);
  const headers = cacheHeaders(tag);
  if (tag !== undefined && holdsTag(request, tag)) return notModified(headers);
  const [atlas, { updatedAt }] = [await currentAtlas(), await storeInfo()];
  const note = updatedAt === null ? undefined : { version: atlas.version, updatedAt };
  const { name, pieces } = archived(exportFiles(toDocument(atlas, filters), format, note));
  return streamedResponse(pieces(), {
    ...headers,
    "content-type": EXPORT_MEDIA_TYPES[format],
    "content-disposition": `attachment; filename="${name}"`,
  });
}

function archived(files: readonly ExportFile[]): ExportFile {
  const [only, ...others] = files;
  if (only && others.length === 0) return only;
  return { name: "atlas.zip", pieces: () => zipped(files) };
}
