import type { TopicSummary } from "../../contract/topic";
import { finestTopics } from "../topics";
import type { Growth } from "./growth";

/** One ribbon: a topic, or with null all that have no ribbon of their own. */
export interface RibbonRow {
  readonly id: string | null;
  readonly name: string | null;
  readonly parent: string | null;
  /** Papers by month. */
  readonly counts: readonly number[];
}

/** More ribbons than colours can be told apart would say nothing. */
const MOST = 12;

/** The finest topics with most papers, and the rest as one; what has no paper in any month is left out. */
export function ribbonRows({ all, topics }: Growth, summaries: readonly TopicSummary[]): RibbonRow[] {
  const rows = finestTopics(summaries)
    .slice(0, MOST)
    .map(({ id, name, parent }) => ({ id, name, parent, counts: topics.get(id) ?? all.map(() => 0) }));
  const rest = all.map((count, i) => count - rows.reduce((sum, row) => sum + (row.counts[i] ?? 0), 0));
  const others: RibbonRow = { id: null, name: null, parent: null, counts: rest };
  return [...rows, others].filter(({ counts }) => counts.some((count) => count > 0));
}
