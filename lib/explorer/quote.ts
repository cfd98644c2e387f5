import type { EvidenceItem } from "../contract/shared";

export interface MarkedQuote {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/** Cuts a quote at its mention. Offsets that do not fall into the quote give a quote without a mention. */
export function markQuote({ quote, quoteStart, start, end }: EvidenceItem): MarkedQuote {
  const [from, to] = [start - quoteStart, end - quoteStart];
  if (from < 0 || to <= from || to > quote.length) return { before: quote, mention: "", after: "" };
  return { before: quote.slice(0, from), mention: quote.slice(from, to), after: quote.slice(to) };
}

/** "Line 12 of file.md": where to look it up. */
export function sourceOf({ file, line }: EvidenceItem): string {
  const name = file.split("/").at(-1) ?? file;
  return `Line ${line} of ${name}`;
}

/** Words for a confidence between 0 and 1. */
export function certainty(confidence: number): string {
  return `${Math.round(confidence * 100)} % certain`;
}
