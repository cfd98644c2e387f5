/** Longer lines are no headings of a section; the bound also keeps the pattern cheap. */
const HEADING_LIMIT = 200;
const HEADING = /^ {0,3}#{1,6}[ \t]/u;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/gu;

/** The date a section heading such as `## Papers for 2025-10-10` names, as it stands; undefined for other lines. */
export function headingDate(line: string): string | undefined {
  if (line.length > HEADING_LIMIT || !HEADING.test(line) || line.includes("](")) return undefined;
  const dates = line.match(DATE);
  return dates?.length === 1 ? dates[0] : undefined;
}

/** Whether an ISO date exists in the calendar. */
export function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
