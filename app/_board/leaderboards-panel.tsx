import { useMemo } from "react";
import type { LeaderboardResponse } from "@/lib/contract/leaderboard";
import { measuredBenchmarks } from "@/lib/explorer/atlas";
import { loadLeaderboard } from "@/lib/explorer/board/load";
import { tablesWithRows } from "@/lib/explorer/board/tables";
import { useWorkspace } from "../_explorer/context";
import { useRequest } from "../_explorer/use-request";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { BoardChooser } from "./board-chooser";
import { BoardHeading, BoardSection } from "./board-section";
import styles from "./board-section.module.css";
import { Editions } from "./editions";
import { useBoardSelect } from "./use-board-select";

/** Reported numbers per benchmark, in tables of what compares, each number with its date and its sentence. */
export function LeaderboardsPanel() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const boards = useMemo(() => measuredBenchmarks(loaded.source.atlas), [loaded]);
  const boardOf = (id: string | null) => boards.find(({ benchmark }) => benchmark.id === id);
  const selected = boardOf(view.selected);
  const board = selected ?? boardOf(view.board) ?? boards[0];
  const wanted = view.tab === "leaderboards" ? (board?.benchmark.id ?? null) : null;
  const { value, busy, fault } = useRequest(wanted, loadLeaderboard);
  if (boards.length === 0) return <Note>{t.boards.none}</Note>;
  // A benchmark that is selected on the map comes first, so another choice lets go of it.
  const choose = (id: string) =>
    dispatch({ type: "change", change: { board: id, ...(selected ? { selection: [] } : {}) } });
  return (
    <div className={styles["panel"]}>
      <BoardChooser boards={boards} chosen={board} onChoose={choose} />
      {fault ? <Note tone="fault">{fault}</Note> : null}
      {!value && busy ? <Note>{t.boards.busy}</Note> : null}
      {value ? <Boards key={value.benchmark.id} board={value} onChoose={choose} /> : null}
    </div>
  );
}

interface BoardsProps {
  readonly board: LeaderboardResponse;
  readonly onChoose: (id: string) => void;
}

function Boards({ board, onChoose }: BoardsProps) {
  const t = useStrings();
  const { benchmark, tables, scores, deltas, editions, usualMetric } = board;
  const onSelect = useBoardSelect(benchmark.id);
  const all = tablesWithRows(tables, [...scores, ...deltas]);
  const [high, low] = (["score", "delta"] as const).map((kind) =>
    all.filter(({ table }) => table.kind === kind),
  );
  const sections = (part: typeof all, first: boolean) =>
    part.map((each, i) => (
      <BoardSection
        key={each.table.key}
        board={each}
        name={benchmark.name}
        usual={usualMetric}
        opened={first && i === 0}
        onSelect={onSelect}
      />
    ));
  return (
    <>
      {high && high.length > 0 ? (
        <>
          <BoardHeading
            title={t.boards.scores(benchmark.name)}
            note={high.length > 1 ? t.boards.apart(high.length) : ""}
          />
          {sections(high, true)}
        </>
      ) : null}
      {low && low.length > 0 ? (
        <>
          <BoardHeading title={t.boards.deltas} note={t.boards.deltasNote} />
          {sections(low, !high || high.length === 0)}
        </>
      ) : null}
      <Editions editions={editions} onChoose={onChoose} />
    </>
  );
}
