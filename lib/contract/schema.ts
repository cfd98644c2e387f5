import * as z from "zod/mini";
import { edgeType, nodeLabel } from "./shared";

const count = z.int().check(z.nonnegative());

export const schemaResponse = z.strictObject({
  labels: z.array(
    z.strictObject({
      name: nodeLabel,
      count,
      /** Names of the properties that some node of this label has. */
      properties: z.array(z.string()),
    }),
  ),
  types: z.array(
    z.strictObject({
      name: edgeType,
      count,
      properties: z.array(z.string()),
      /** Which labels it joins. */
      pairs: z.array(z.strictObject({ from: nodeLabel, to: nodeLabel, count })),
    }),
  ),
});
export type SchemaResponse = z.infer<typeof schemaResponse>;
