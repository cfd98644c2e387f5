import type { Path } from "../contract/path";
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

/** A hop as a sentence that begins with the node it starts from: "“Thinking in Groups” introduces GRPO." */
export function hopSentence(from: NodeSummary, edge: Connection, to: NodeSummary): string {
  const [out, back] = VERBS[edge.type];
  const why = edge.shared?.length ? `: both speak of ${edge.shared.join(", ")}` : "";
  return `${named(from)} ${edge.source === from.id ? out : back} ${named(to)}${why}.`;
}

/** Papers by their title in quotation marks, everything else by its name. */
export function named({ label, name }: NodeSummary): string {
  return label === "Paper" ? `“${name}”` : name;
}

/**
 * A path as a paragraph to copy: a sentence for each hop, followed by what its surest evidence says and where that
 * stands. A list of authors is not quoted; its source is given.
 */
export function paragraph({ sentences, edges }: Pick<Path, "sentences" | "edges">): string {
  return sentences
    .map((sentence, i) => {
      const edge = edges[i];
      const evidence = edge && surest(edge.evidence);
      if (!edge || !evidence) return sentence;
      const quote = edge.type === "AUTHORED" ? "" : ` “${shortened(evidence.quote)}”`;
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

function shortened(quote: string): string {
  const text = quote.replace(/\s+/gu, " ").trim();
  return text.length <= QUOTE_LIMIT ? text : `${text.slice(0, QUOTE_LIMIT).trimEnd()} …`;
}
