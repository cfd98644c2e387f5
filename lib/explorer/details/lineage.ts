import { groupBy } from "../../base/order";
import type { Descent } from "../../contract/profile";
import type { NodeSummary } from "../../contract/shared";
import type { EdgeType } from "../../model/kinds";

/** A line of a drawn tree of descent. */
export interface Branch {
  readonly node: NodeSummary;
  /** Steps from the first ancestor. */
  readonly depth: number;
  /** The relationship with the line's parent; null for a first ancestor. */
  readonly step: { readonly id: string; readonly type: EdgeType; readonly parent: string } | null;
}

/** Steps of descent as an indented tree, first ancestors first; what has two parents stands under each, opened once. */
export function treeOf(descents: readonly Descent[]): Branch[] {
  const children = groupBy(descents, ({ parent }) => parent.id);
  const born = new Set(descents.map(({ child }) => child.id));
  const roots = new Map(descents.map(({ parent }) => [parent.id, parent]));
  const founders = [...roots.values()].filter(({ id }) => !born.has(id));
  const [first] = descents;
  // A ring has no founder: it begins anywhere.
  const starts = founders.length > 0 || !first ? founders : [first.parent];
  const opened = new Set<string>();
  const grow = (node: NodeSummary, depth: number, step: Branch["step"]): Branch[] => {
    const line = { node, depth, step };
    if (opened.has(node.id)) return [line];
    opened.add(node.id);
    const below = children.get(node.id) ?? [];
    return [
      line,
      ...below.flatMap(({ id, type, child }) => grow(child, depth + 1, { id, type, parent: node.name })),
    ];
  };
  return starts.flatMap((node) => grow(node, 0, null));
}
