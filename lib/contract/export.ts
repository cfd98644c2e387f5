import { z } from "zod";
import { EXPORT_FORMATS } from "../model/export-formats";
import { graphRequest } from "./graph";

export const exportRequest = graphRequest.extend({ format: z.enum(EXPORT_FORMATS) });
export type ExportRequest = z.infer<typeof exportRequest>;
