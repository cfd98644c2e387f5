import * as z from "zod/mini";

export const healthResponse = z.strictObject({
  store: z.enum(["embedded", "neo4j"]),
  version: z.string(),
  nodes: z.int(),
  edges: z.int(),
  updatedAt: z.nullable(z.string()),
});
export type HealthResponse = z.infer<typeof healthResponse>;
