import { dayOf } from "../../base/days";
import type { Atlas, AtlasNode } from "../atlas";
import type { Filters, TimeBasis, TimeFilter } from "../state/filters";

/** The day that counts for a paper; 0 where it has none. */
export function dayBy(node: AtlasNode, basis: TimeBasis): number {
  return basis === "published" ? node.published : node.listed;
}

/**
 * The nodes that lie in the span of dates, or null where there is none. Papers lie there by their own date,
 * all else by a paper beside it; what stands beside no paper, by what it is beside.
 */
export function datedRows(atlas: Atlas, { time, since }: Filters): Uint8Array | null {
  if (time.from === null && time.to === null && since === null) return null;
  const inSpan = spanFilter(time);
  const after = dayOf(since ?? undefined);
  const rows = new Uint8Array(atlas.nodes.size);
  for (const node of atlas.nodes.values())
    if (node.label === "Paper" && inSpan(node) && (since === null || node.listed > after)) rows[node.row] = 1;
  const besidePaper = spread(atlas, rows, ({ label }) => label === "Paper");
  spread(atlas, rows, () => true, besidePaper);
  return rows;
}

function spanFilter(time: TimeFilter): (node: AtlasNode) => boolean {
  if (time.from === null && time.to === null) return () => true;
  const from = time.mode === "cumulative" ? 1 : Math.max(1, dayOf(time.from ?? undefined));
  const to = time.to === null ? Number.POSITIVE_INFINITY : dayOf(time.to);
  return (node) => {
    const day = dayBy(node, time.basis);
    return day >= from && day <= to;
  };
}

/**
 * Marks what stands beside a marked node of the wanted sort, papers and `except` left as they are.
 * Gives a mask of all that stand beside a node of that sort, marked or not.
 */
function spread(
  atlas: Atlas,
  rows: Uint8Array,
  wanted: (node: AtlasNode) => boolean,
  except?: Uint8Array,
): Uint8Array {
  const beside = new Uint8Array(rows.length);
  const marked = rows.slice();
  const reach = (from: AtlasNode, to: AtlasNode) => {
    if (to.label === "Paper" || except?.[to.row] === 1 || !wanted(from)) return;
    beside[to.row] = 1;
    if (marked[from.row] === 1) rows[to.row] = 1;
  };
  for (const { source, target } of atlas.edges) {
    reach(source, target);
    reach(target, source);
  }
  return beside;
}
