import { ListOrdered } from "lucide-react";
import { loadLeaderboard } from "@/lib/explorer/board/load";
import { tablesWithRows } from "@/lib/explorer/board/tables";
import { Editions } from "../_board/editions";
import { NumberTable } from "../_board/number-table";
import { useBoardSelect } from "../_board/use-board-select";
import { useWorkspace } from "../_explorer/context";
import { useRequest } from "../_explorer/use-request";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./details.module.css";

/** The biggest table of a benchmark's leaderboard, and the way to all of it. */
export function BoardGlance({ id }: { readonly id: string }) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const { value, fault } = useRequest(id, loadLeaderboard);
  const onSelect = useBoardSelect(id);
  const openBoard = (board: string) =>
    dispatch({ type: "change", change: { board, tab: "leaderboards", selected: board } });
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (!value) return <Note>{t.boards.busy}</Note>;
  const [best] = tablesWithRows(value.tables, [...value.scores, ...value.deltas]);
  return (
    <section className={headings["section"]} aria-labelledby="board">
      <h3 id="board" className={headings["title"]}>
        {t.details.numbers}
      </h3>
      {best ? (
        <>
          <Note>
            {t.boards.measure(best.table)}. {t.boards.direction[best.table.direction]}
          </Note>
          <NumberTable
            rows={best.rows}
            tables={[best.table]}
            side="board"
            title={t.boards.measure(best.table)}
            opened
            onSelect={onSelect}
          />
          <button type="button" className={styles["chip"]} onClick={() => openBoard(id)}>
            <ListOrdered size={14} aria-hidden="true" />
            {t.boards.open}
          </button>
        </>
      ) : (
        <Note>{t.boards.empty(value.benchmark.name)}</Note>
      )}
      <Editions editions={value.editions} onChoose={openBoard} />
    </section>
  );
}
