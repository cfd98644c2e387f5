import { X } from "lucide-react";
import { useMemo } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { compareRows } from "@/lib/explorer/console/result/compare";
import type { Card } from "@/lib/explorer/console/run/cards";
import { IconButton } from "../../_ui/icon-button";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./comparison.module.css";
import { ResultTable } from "./result-table";

const NOTHING: CypherResponse = { columns: [], rows: [], truncated: false, elapsedMs: 0 };

const resultOf = (card: Card | undefined) =>
  card?.outcome.status === "done" ? card.outcome.result : NOTHING;

/** Two answers side by side; rows that only one of them has are marked. */
export function Comparison() {
  const { words, cards, act } = useConsole();
  const [left, right] = cards.compared.map((id) => cards.cards.find((card) => card.id === id));
  const [ours, theirs] = [resultOf(left), resultOf(right)];
  const { same, onlyLeft, onlyRight } = useMemo(() => compareRows(ours.rows, theirs.rows), [ours, theirs]);
  const sameColumns = JSON.stringify(ours.columns) === JSON.stringify(theirs.columns);
  if (!left || !right) return null;
  const count = (only: readonly boolean[]) => only.filter(Boolean).length;
  return (
    <section className={styles["comparison"]} aria-label={words.comparison}>
      <header className={styles["head"]}>
        <p>{words.compared(same, count(onlyLeft), count(onlyRight))}</p>
        <IconButton label={words.stopComparing} icon={X} onClick={() => act({ type: "compareEnded" })} />
      </header>
      {sameColumns ? null : <Note>{words.otherColumns}</Note>}
      <div className={styles["sides"]}>
        <Side card={left} title={words.left} only={sameColumns ? onlyLeft : []} />
        <Side card={right} title={words.right} only={sameColumns ? onlyRight : []} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly card: Card;
  readonly title: string;
  readonly only: readonly boolean[];
}

function Side({ card, title, only }: SideProps) {
  const { words } = useConsole();
  const result = resultOf(card);
  return (
    <div className={styles["side"]}>
      <h3 className={styles["title"]}>
        {title}: {words.answer(card.id)}, {words.rowCount(result.rows.length)}
      </h3>
      <code className={styles["query"]}>{card.query}</code>
      <ResultTable
        card={card}
        result={result}
        name={words.otherTable(card.id)}
        marked={{ rows: only, text: words.onlyHere }}
      />
    </div>
  );
}
