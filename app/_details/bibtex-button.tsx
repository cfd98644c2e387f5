import { Quote as QuoteIcon } from "lucide-react";
import type { NeighboursResponse, NodeResponse } from "@/lib/contract/node";
import { bibtexOf } from "@/lib/explorer/bibtex";
import { useWorkspace } from "../_explorer/context";
import { copyText } from "../_ui/copy-text";
import { useStrings } from "../_ui/strings";
import styles from "./details.module.css";

interface BibtexButtonProps {
  readonly node: NodeResponse;
  readonly neighbours: NeighboursResponse["neighbours"];
}

/** Puts the BibTeX entry of a paper on the clipboard. */
export function BibtexButton({ node: { node, properties }, neighbours }: BibtexButtonProps) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const text = (key: string) => (typeof properties[key] === "string" ? properties[key] : "");
  const copy = () => {
    const entry = bibtexOf({
      title: node.name,
      authors: neighbours
        .filter(({ connection }) => connection.type === "AUTHORED")
        .map((one) => one.node.name),
      published: text("published") || text("firstSeen"),
      arxivId: text("arxivId"),
      url: text("url"),
    });
    copyText(entry).then(
      () => dispatch({ type: "notice", notice: t.details.bibtexCopied }),
      () => dispatch({ type: "notice", notice: t.details.copyByHand(entry) }),
    );
  };
  return (
    <button type="button" className={styles["chip"]} onClick={copy}>
      <QuoteIcon size={14} aria-hidden="true" />
      {t.details.bibtex}
    </button>
  );
}
