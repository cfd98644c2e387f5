import { groupBy } from "../base/order";
import type { EvidenceItem } from "../contract/shared";

/** A piece of a quote, a mention or what stands around one. */
export interface QuotePiece {
  readonly text: string;
  readonly mention: boolean;
}

type Cited = Pick<EvidenceItem, "quote" | "quoteStart" | "start" | "end">;

/** Cuts a quote at its mentions. Offsets that do not fall into the quote, or into another mention, mark nothing. */
export function markQuote(first: Cited, others: readonly Cited[] = []): QuotePiece[] {
  const { quote, quoteStart } = first;
  const spans = [first, ...others]
    .map(({ start, end }) => [start - quoteStart, end - quoteStart] as const)
    .filter(([from, to]) => from >= 0 && to > from && to <= quote.length)
    .sort(([a], [b]) => a - b);
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    pieces.push(
      { text: quote.slice(at, from), mention: false },
      { text: quote.slice(from, to), mention: true },
    );
    at = to;
  }
  return [...pieces, { text: quote.slice(at), mention: false }].filter(({ text }) => text !== "");
}

/** Evidence by sentence: what one sentence says several times is read once. */
export function bySentence(
  evidence: readonly EvidenceItem[],
): (readonly [EvidenceItem, ...EvidenceItem[]])[] {
  return [...groupBy(evidence, ({ digest, quoteStart }) => `${digest} ${quoteStart}`).values()];
}

/** The name of the digest file without its folder. */
export function fileName({ file }: Pick<EvidenceItem, "file">): string {
  return file.split("/").at(-1) ?? file;
}
