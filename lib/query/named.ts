import { AppError } from "../base/errors";
import type { Atlas } from "./atlas";
import { searchAtlas } from "./search";

/**
 * The id of what is called so: an id as it stands, else what search finds first.
 * @throws AppError `not_found` where nothing is called so.
 */
export function idOfNamed(atlas: Atlas, name: string): string {
  if (atlas.rows.has(name)) return name;
  const [best] = searchAtlas(atlas, { q: name, limit: 1 }).hits;
  if (best) return best.node.id;
  throw new AppError("not_found", `Nothing in the atlas is called ${JSON.stringify(name)}; try search.`);
}
