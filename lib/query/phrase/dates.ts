/** A span of ISO dates: from the first on, up to but without the second; null where a side is open. */
export interface Span {
  readonly from: string | null;
  readonly before: string | null;
}

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);
const DATE = `(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|(?:${MONTHS.join("|")})\\s+\\d{4})`;
const BETWEEN = new RegExp(
  `\\b(?:between|from)\\s+(${DATE})\\s+(?:and|to|until|till)\\s+(${DATE})(?![\\w-])`,
  "iu",
);
const ONE = new RegExp(
  `\\b(?:published\\s+)?(since|from|in|of|on|during|before|until|after)\\s+(${DATE})(?![\\w.-])`,
  "iu",
);

/** Takes the span of dates out of a text: "papers from October 2025 about X" gives that month and the rest. */
export function takeDates(text: string): { readonly rest: string; readonly span: Span | null } {
  const between = BETWEEN.exec(text);
  if (between) {
    const [whole, first = "", last = ""] = between;
    return { rest: without(text, whole), span: { from: isoOf(first), before: afterPeriod(isoOf(last)) } };
  }
  const one = oneSided(text);
  const second = one.span && oneSided(one.rest);
  if (!one.span || !second?.span) return one;
  const { from, before } = one.span;
  return {
    rest: second.rest,
    span: { from: from ?? second.span.from, before: before ?? second.span.before },
  };
}

function oneSided(text: string): { readonly rest: string; readonly span: Span | null } {
  const one = ONE.exec(text);
  if (!one) return { rest: text, span: null };
  const [whole, word = "", date = ""] = one;
  return { rest: without(text, whole), span: spanOf(word.toLowerCase(), isoOf(date)) };
}

const without = (text: string, part: string) => text.replace(part, " ").replace(/\s+/gu, " ").trim();

function spanOf(word: string, date: string): Span {
  if (word === "since") return { from: date, before: null };
  if (word === "after") return { from: afterPeriod(date), before: null };
  if (word === "before") return { from: null, before: date };
  if (word === "until") return { from: null, before: afterPeriod(date) };
  return { from: date, before: afterPeriod(date) };
}

function isoOf(date: string): string {
  const [, name = "", year = ""] = /^(\p{L}+)\s+(\d{4})$/u.exec(date) ?? [];
  return name ? `${year}-${padded(MONTHS.indexOf(name.toLowerCase()) + 1)}` : date;
}

/** The first date after a year, a month or a day. */
export function afterPeriod(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined && month !== undefined)
    return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${padded(month + 1)}`;
}

const padded = (value: number) => String(value).padStart(2, "0");
