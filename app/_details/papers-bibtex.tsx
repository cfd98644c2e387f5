import { Quote as QuoteIcon } from "lucide-react";
import { useMemo } from "react";
import { TAKEN } from "@/lib/explorer/take/files";
import { bibliography } from "@/lib/explorer/take/lists";
import { loadStored } from "@/lib/explorer/take/load";
import { listedPapers } from "@/lib/explorer/take/papers";
import { useWorkspace } from "../_explorer/context";
import { faultOf } from "../_explorer/use-request";
import { saveFile } from "../_take/save-file";
import { copyText } from "../_ui/copy-text";
import { useStrings } from "../_ui/strings";
import styles from "./details.module.css";

/** Papers and their authors are all that BibTeX needs. */
const CITED = ["Paper", "Author"] as const;

/** Puts the BibTeX entries of all papers beside a node on the clipboard, or in a file where there is none. */
export function PapersBibtex({ id }: { readonly id: string }) {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const { nodes, neighbours } = loaded.source.atlas;
  const papers = useMemo(
    () => new Set([...(neighbours.get(id) ?? [])].filter((other) => nodes.get(other)?.label === "Paper")),
    [id, nodes, neighbours],
  );
  if (papers.size === 0) return null;
  const say = (notice: string) => dispatch({ type: "notice", notice });
  const take = async () => {
    say(t.details.bibtexCollecting(papers.size));
    try {
      const all = listedPapers(await loadStored(CITED, new AbortController().signal));
      const text = bibliography(all.filter((paper) => papers.has(paper.id)));
      say(await kept(text, t.details.bibtexOfCopied(papers.size), t.take.saved(TAKEN.bibtex.name)));
    } catch (error) {
      say(faultOf(error));
    }
  };
  return (
    <button type="button" className={styles["chip"]} onClick={() => void take()}>
      <QuoteIcon size={14} aria-hidden="true" />
      {t.details.bibtexOf(papers.size)}
    </button>
  );
}

async function kept(text: string, copied: string, saved: string): Promise<string> {
  try {
    await copyText(text);
    return copied;
  } catch {
    saveFile(TAKEN.bibtex.name, new Blob([text], { type: TAKEN.bibtex.mediaType }));
    return saved;
  }
}
