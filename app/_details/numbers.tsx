import { useMemo } from "react";
import type { ProfileResponse } from "@/lib/contract/profile";
import { NumberTable } from "../_board/number-table";
import { useBoardSelect } from "../_board/use-board-select";
import { useWorkspace } from "../_explorer/context";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";

const KINDS = ["score", "delta"] as const;

/** The numbers reported for a method or model, or by a paper: the leaderboards from their other side. */
export function Numbers({ results }: Pick<ProfileResponse, "results">) {
  const { view } = useWorkspace();
  const t = useStrings();
  const onSelect = useBoardSelect(view.board);
  const parts = useMemo(
    () => KINDS.map((kind) => ({ kind, rows: results.rows.filter((row) => row.kind === kind) })),
    [results],
  );
  if (results.rows.length === 0) return null;
  return (
    <section className={headings["section"]} aria-labelledby="numbers">
      <h3 id="numbers" className={headings["title"]}>
        {t.details.numbers}
      </h3>
      {parts.map(({ kind, rows }) =>
        rows.length === 0 ? null : (
          <div key={kind} className={headings["section"]}>
            {kind === "delta" ? <Note>{`${t.boards.deltas}. ${t.boards.deltasNote}`}</Note> : null}
            <NumberTable
              rows={rows}
              tables={results.tables}
              side="thing"
              title={kind === "delta" ? t.boards.deltas : t.details.numbers}
              onSelect={onSelect}
            />
          </div>
        ),
      )}
    </section>
  );
}
