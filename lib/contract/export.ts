import * as z from "zod/mini";
import { EXPORT_FORMATS } from "../model/export-formats";
import { graphRequest } from "./graph";

export const exportRequest = z.extend(graphRequest, { format: z.enum(EXPORT_FORMATS) });
export type ExportRequest = z.infer<typeof exportRequest>;
