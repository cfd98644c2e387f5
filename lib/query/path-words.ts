import { squeeze } from "../base/text";
import type { Connection, EvidenceItem, NodeSummary } from "../contract/shared";
import type { EdgeType } from "../model/kinds";

/** How a relation reads from its source on, and from its target on. */
const VERBS: Readonly<Record<EdgeType, readonly [out: string, back: string]>> = {
  AUTHORED: ["wrote", "was written by"],
  LISTED_IN: ["is listed in", "lists"],
  INTRODUCES: ["introduces", "was introduced by"],
  USES: ["uses", "is used by"],
  COMPARES_WITH: ["compares with", "is compared with by"],
  EVALUATES_ON: ["evaluates on", "is used for evaluation by"],
  TRAINS_ON: ["trains on", "is used for training by"],
  REPORTS: ["reports", "was reported by"],
  ON: ["was measured on", "has the result"],
  OF: ["is a result of", "reached"],
  EXTENDS: ["builds on", "is built on by"],
  PART_OF: ["is part of", "has as a part"],
  SIMILAR_TO: ["is similar to", "is similar to"],
  IN_TOPIC: ["belongs to the topic", "holds"],
};
/** A longer quotation is cut: it is there to be recognised, and its source is given. */
const QUOTE_LIMIT = 320;
const LONGEST_WORD = 24;

/** A relation as it is walked. */
export interface Hop {
  readonly from: NodeSummary;
  readonly edge: Connection;
  readonly to: NodeSummary;
}

/** A hop as a sentence that begins with the node it starts from: "“Thinking in Groups” introduces GRPO." */
export function hopSentence({ from, edge, to }: Hop, subject = named(from)): string {
  const [out, back] = VERBS[edge.type];
  const why = edge.shared?.length ? `: both speak of ${edge.shared.join(", ")}` : "";
  return `${subject} ${edge.source === from.id ? out : back} ${named(to)}${why}.`;
}

/** Papers by their title in quotation marks, everything else by its name. */
export function named({ label, name }: NodeSummary): string {
  return label === "Paper" ? `“${name}”` : name;
}

/**
 * A path as a paragraph to copy: a sentence for each hop, followed by what its surest evidence says and where that
 * stands. A list of authors is not quoted; its source is given.
 */
export function paragraph(hops: readonly Hop[]): string {
  return hops
    .map(({ from, edge, to }, i) => {
      const goesOn = from.label === "Paper" && hops[i - 1]?.to.id === from.id;
      const sentence = hopSentence({ from, edge, to }, goesOn ? "That paper" : named(from));
      const evidence = surest(edge.evidence);
      if (!evidence) return sentence;
      const quote = edge.type === "AUTHORED" ? "" : ` “${excerpt(evidence)}”`;
      return `${sentence}${quote} (${evidence.file}, line ${evidence.line})`;
    })
    .join(" ");
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
