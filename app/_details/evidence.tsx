import { useMemo, useState } from "react";
import { directionFrom, type Neighbour, type Sentence, tellingSentences } from "@/lib/explorer/connections";
import { useOpen } from "../_explorer/use-open";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import styles from "./evidence.module.css";

interface EvidenceProps {
  /** Sentences that are shown before one asks for all. */
  readonly first: number;
  readonly id: string;
  readonly neighbours: readonly Neighbour[];
}

/** The sentences that say most about the selection. */
export function Evidence({ id, neighbours, first }: EvidenceProps) {
  const t = useStrings();
  const sentences = useMemo(() => tellingSentences(neighbours), [neighbours]);
  const [all, setAll] = useState(false);
  const shown = all ? sentences : sentences.slice(0, first);
  return (
    <section className={headings["section"]} aria-labelledby="evidence">
      <h3 id="evidence" className={headings["title"]}>
        {t.details.evidence}
      </h3>
      {sentences.length === 0 ? <Note>{t.details.noSentence}</Note> : null}
      <ul className={styles["list"]}>
        {shown.map((sentence) => (
          <EvidenceItem
            key={`${sentence.neighbour.connection.id} ${sentence.evidence.start}`}
            id={id}
            sentence={sentence}
          />
        ))}
      </ul>
      {sentences.length > first ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.details.allSentences(sentences.length)}
        </button>
      ) : null}
    </section>
  );
}

function EvidenceItem({ id, sentence }: { readonly id: string; readonly sentence: Sentence }) {
  const open = useOpen();
  const t = useStrings();
  const { neighbour, evidence } = sentence;
  const { node, connection } = neighbour;
  return (
    <li className={styles["item"]}>
      <p className={styles["claim"]}>
        {t.words.relation(connection.type, directionFrom(id, neighbour))}{" "}
        <button type="button" onClick={() => open(node)}>
          {node.name}
        </button>
      </p>
      <Quote evidence={evidence} />
    </li>
  );
}
