const MS = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1) - MS;
/** 65,535 days from the year 2000 end in 2179. */
const LAST_DAY = 0xffff;

/** Days since the end of 1999 of an ISO date (a month or a year alone is its first day); 0 where it is none. */
export function dayOf(iso: string | undefined): number {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso ?? "") ?? [];
  if (year === undefined) return 0;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / MS;
  return days >= 1 && days <= LAST_DAY ? days : 0;
}

/** The ISO date of a day. */
export function isoOf(day: number): string {
  return new Date(EPOCH + day * MS).toISOString().slice(0, 10);
}
