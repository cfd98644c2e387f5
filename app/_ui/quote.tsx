import type { EvidenceItem } from "@/lib/contract/shared";
import { fileName, markQuote } from "@/lib/explorer/quote";
import styles from "./quote.module.css";
import { useStrings } from "./strings";

/** A sentence of a digest with the mention marked, and where to look it up. */
export function Quote({ evidence }: { readonly evidence: EvidenceItem }) {
  const t = useStrings();
  const { before, mention, after } = markQuote(evidence);
  return (
    <figure className={styles["quote"]}>
      <blockquote className={styles["text"]}>
        {before}
        {mention ? <mark>{mention}</mark> : null}
        {after}
      </blockquote>
      <figcaption className={styles["source"]} title={evidence.file}>
        <span>{t.details.source(evidence.line, fileName(evidence))}</span>
        <span>{t.details.certainty(evidence.confidence)}</span>
      </figcaption>
    </figure>
  );
}
