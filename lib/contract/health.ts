import { z } from "zod";

export const healthResponse = z.strictObject({
  store: z.enum(["embedded", "neo4j"]),
  version: z.string(),
  nodes: z.int(),
  edges: z.int(),
  updatedAt: z.string().nullable(),
});
export type HealthResponse = z.infer<typeof healthResponse>;
