import type { LeaderboardResponse } from "@/lib/contract/leaderboard";
import { useStrings } from "../_ui/strings";
import styles from "./board-section.module.css";

interface EditionsProps {
  readonly editions: LeaderboardResponse["editions"];
  readonly onChoose: (id: string) => void;
}

/** Other editions of a benchmark that have numbers, such as another year's. */
export function Editions({ editions, onChoose }: EditionsProps) {
  const t = useStrings();
  if (editions.length === 0) return null;
  return (
    <p className={styles["editions"]}>
      {t.boards.editions}
      {editions.map(({ node, results }) => (
        <button key={node.id} type="button" className={styles["edition"]} onClick={() => onChoose(node.id)}>
          {t.boards.option(node.name, results)}
        </button>
      ))}
    </p>
  );
}
