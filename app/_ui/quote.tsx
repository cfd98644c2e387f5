import { Fragment } from "react";
import type { EvidenceItem } from "@/lib/contract/shared";
import { fileName, markQuote } from "@/lib/explorer/quote";
import styles from "./quote.module.css";
import { useStrings } from "./strings";

interface QuoteProps {
  readonly evidence: EvidenceItem;
  /** Further mentions in the same sentence. */
  readonly others?: readonly EvidenceItem[];
}

/** A sentence of a digest with its mentions marked, and where to look it up. */
export function Quote({ evidence, others }: QuoteProps) {
  const t = useStrings();
  return (
    <figure className={styles["quote"]}>
      <blockquote className={styles["text"]}>
        {markQuote(evidence, others).map(({ text, mention }, i) => {
          const Piece = mention ? "mark" : Fragment;
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one quote have no other key than their place
          return <Piece key={i}>{text}</Piece>;
        })}
      </blockquote>
      <figcaption className={styles["source"]} title={evidence.file}>
        <span>{t.details.source(evidence.line, fileName(evidence))}</span>
        <span>{t.details.certainty(evidence.confidence)}</span>
      </figcaption>
    </figure>
  );
}
