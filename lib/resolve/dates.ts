import type { Digest, PaperRecord } from "../digest/types";

/** First and last ISO date on which something was seen. */
export interface Seen {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** The date of a record: that of its heading, else of its digest, else the month in its arXiv id. */
export function recordDate(digest: Digest, record: PaperRecord): string | undefined {
  return record.published ?? digest.date ?? arxivMonth(record.arxivId);
}

/** `2510.01152` → `2025-10-01`. Old-style ids (`cs/0112017`) give no month here. */
export function arxivMonth(arxivId: string | undefined): string | undefined {
  const match = /^(\d{2})(0[1-9]|1[0-2])\./u.exec(arxivId ?? "");
  return match ? `20${match[1]}-${match[2]}-01` : undefined;
}

/** The span of some dates; nothing where there is none. */
export function seenOf(dates: readonly (string | undefined)[]): Seen | Record<never, never> {
  const sorted = dates.filter((date) => date !== undefined).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? {} : { firstSeen: first, lastSeen: last };
}
