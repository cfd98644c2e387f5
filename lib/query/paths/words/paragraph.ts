import { squeeze } from "../../../base/text";
import type { EvidenceItem } from "../../../contract/shared";
import type { Hop, PathWords } from "./path-words";

/** A longer quotation is cut: it is there to be recognised, and its source is given. */
const QUOTE_LIMIT = 320;
const LONGEST_WORD = 24;

/**
 * A path as a paragraph to copy: a sentence for each hop, followed by what its surest evidence says and where that
 * stands. A list of authors is not quoted; its source is given.
 */
export function paragraph(hops: readonly Hop[], words: PathWords): string {
  return words.joined(
    hops.flatMap((hop, i) => {
      const { from, edge } = hop;
      const goesOn = from.label === "Paper" && hops[i - 1]?.to.id === from.id;
      const sentence = goesOn ? words.goesOn(hop) : words.hop(hop);
      const evidence = surest(edge.evidence);
      if (!evidence) return sentence;
      const quote = edge.type === "AUTHORED" ? [] : [words.quoted(excerpt(evidence))];
      return [sentence, ...quote, words.source(evidence.file, evidence.line)];
    }),
  );
}

/** The most confident piece of evidence, the first of several. */
export function surest(evidence: readonly EvidenceItem[]): EvidenceItem | undefined {
  return evidence.reduce<EvidenceItem | undefined>(
    (best, item) => (best && best.confidence >= item.confidence ? best : item),
    undefined,
  );
}

/** A quotation on one line, cut to what is around its mention where it is long. */
function excerpt({ quote, quoteStart, start, end }: EvidenceItem): string {
  if (quote.length <= QUOTE_LIMIT) return squeeze(quote);
  const middle = Math.round((start + end) / 2) - quoteStart;
  const last = Math.max(0, quote.length - QUOTE_LIMIT);
  const first = Math.min(Math.max(0, middle - QUOTE_LIMIT / 2), last);
  const cut = squeeze(quote.slice(wordStart(quote, first), wordEnd(quote, first + QUOTE_LIMIT)));
  return `${first > 0 ? "… " : ""}${cut}${first < last ? " …" : ""}`;
}

/** The first place from a position on where a word begins; the position itself where none does soon. */
function wordStart(text: string, at: number): number {
  const blank = at === 0 ? -1 : text.slice(at, at + LONGEST_WORD).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  const blank = at >= text.length ? -1 : text.slice(Math.max(0, at - LONGEST_WORD), at).lastIndexOf(" ");
  return blank < 0 ? at : at - LONGEST_WORD + blank;
}
