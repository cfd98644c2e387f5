import * as z from "zod/mini";
import type { CypherResponse } from "../../contract/cypher";
import type { Atlas } from "../atlas";

const nodeCell = z.looseObject({ $type: z.literal("node"), id: z.string() });

/** Ids of the nodes in the first column of a result that are on the map, each once, in order. */
export function hitsOf({ rows }: Pick<CypherResponse, "rows">, atlas: Atlas): string[] {
  const ids = rows.flatMap(([cell]) => {
    const { data } = nodeCell.safeParse(cell);
    return data && atlas.nodes.has(data.id) ? [data.id] : [];
  });
  return [...new Set(ids)];
}
