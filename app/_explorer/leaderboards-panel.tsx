import { useMemo, useState } from "react";
import type { LeaderboardResponse, LeaderboardRow } from "@/lib/contract/leaderboard";
import { loadLeaderboard } from "@/lib/explorer/api";
import { measuredBenchmarks } from "@/lib/explorer/atlas";
import forms from "../_ui/form.module.css";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./leaderboards-panel.module.css";
import { useRequest } from "./use-request";

/** Reported numbers per benchmark, each with its date and its sentence. */
export function LeaderboardsPanel() {
  const { loaded, view } = useWorkspace();
  const t = useStrings();
  const boards = useMemo(() => measuredBenchmarks(loaded.source.atlas), [loaded]);
  const [chosen, setChosen] = useState<{ board: string; whileSelected: string | null } | null>(null);
  const selected = boards.find(({ benchmark }) => benchmark.id === view.selected)?.benchmark.id;
  const kept = chosen && chosen.whileSelected === view.selected ? chosen.board : undefined;
  const board = kept ?? selected ?? chosen?.board ?? boards[0]?.benchmark.id ?? null;
  const wanted = view.tab === "leaderboards" ? board : null;
  const { value, busy, fault } = useRequest(wanted, loadLeaderboard);
  if (boards.length === 0) return <Note>{t.boards.none}</Note>;
  return (
    <div className={styles["panel"]}>
      <label>
        <span className={forms["label"]}>{t.boards.benchmark}</span>
        <select
          className={forms["select"]}
          value={board ?? ""}
          onChange={(event) => setChosen({ board: event.target.value, whileSelected: view.selected })}
        >
          {boards.map(({ benchmark, results }) => (
            <option key={benchmark.id} value={benchmark.id}>
              {t.boards.option(benchmark.name, results)}
            </option>
          ))}
        </select>
      </label>
      {fault ? <Note tone="fault">{fault}</Note> : null}
      {!value && busy ? <Note>{t.boards.busy}</Note> : null}
      {value ? <Boards board={value} /> : null}
    </div>
  );
}

function Boards({ board }: { readonly board: LeaderboardResponse }) {
  const t = useStrings();
  const { benchmark, higherIsBetter, scores, deltas } = board;
  return (
    <>
      <Board
        title={t.boards.scores(benchmark.name)}
        note={t.boards.scoresNote(higherIsBetter)}
        rows={scores}
      />
      <Board title={t.boards.deltas} note={t.boards.deltasNote} rows={deltas} />
    </>
  );
}

interface BoardProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly LeaderboardRow[];
}

function Board({ title, note, rows }: BoardProps) {
  const t = useStrings();
  if (rows.length === 0) return null;
  return (
    <section className={headings["section"]}>
      <h2 className={headings["title"]}>{title}</h2>
      <Note>{note}</Note>
      <table className={styles["table"]} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t.boards.value}</th>
            <th scope="col">{t.boards.of}</th>
            <th scope="col">{t.boards.date}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BoardRow key={row.result} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BoardRow({ row }: { readonly row: LeaderboardRow }) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const { value, unit, kind, metric, of, paper, date, evidence } = row;
  const [sentence] = evidence;
  const sign = kind === "delta" && value > 0 ? "+" : "";
  return (
    <>
      <tr>
        <td>
          <button
            type="button"
            className={styles["value"]}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {sign}
            {value}
            <span className={styles["unit"]}>{unit}</span>
          </button>
        </td>
        <td>
          <button
            type="button"
            className={styles["name"]}
            onClick={() => dispatch({ type: "select", id: (of ?? paper).id, fly: true })}
          >
            {(of ?? paper).name}
          </button>
          {metric ? <span className={styles["metric"]}>{metric}</span> : null}
        </td>
        <td className={styles["date"]}>{t.words.date(date.slice(0, 7))}</td>
      </tr>
      {open && sentence ? (
        <tr>
          <td colSpan={3}>
            <button
              type="button"
              className={styles["paper"]}
              onClick={() => dispatch({ type: "select", id: paper.id, fly: true })}
            >
              {paper.name}
            </button>
            <Quote evidence={sentence} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
