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

/** The name of the digest file without its folder. */
export function fileName({ file }: Pick<EvidenceItem, "file">): string {
  return file.split("/").at(-1) ?? file;
}
