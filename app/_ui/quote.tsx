import type { EvidenceItem } from "@/lib/contract/shared";
import { certainty, markQuote, sourceOf } from "@/lib/explorer/quote";
import styles from "./quote.module.css";

/** A sentence of a digest with the mention marked, and where to look it up. */
export function Quote({ evidence }: { readonly evidence: EvidenceItem }) {
  const { before, mention, after } = markQuote(evidence);
  return (
    <figure className={styles["quote"]}>
      <blockquote className={styles["text"]}>
        {before}
        {mention ? <mark>{mention}</mark> : null}
        {after}
      </blockquote>
      <figcaption className={styles["source"]} title={evidence.file}>
        <span>{sourceOf(evidence)}</span>
        <span>{certainty(evidence.confidence)}</span>
      </figcaption>
    </figure>
  );
}
