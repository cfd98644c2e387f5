import type { CypherResponse } from "@/lib/contract/cypher";
import type { Card } from "@/lib/explorer/console/run/cards";
import type { Fault } from "@/lib/explorer/console/run/fault";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import { Elapsed } from "../elapsed";
import { CutBanner } from "./cut-banner";
import { MapBar } from "./map-bar";
import styles from "./outcome-view.module.css";
import { ResultViews } from "./result-views";

/** What came of a run. */
export function OutcomeView({ card }: { readonly card: Card }) {
  const { words } = useConsole();
  const { outcome } = card;
  switch (outcome.status) {
    case "running":
      return (
        <div className={styles["body"]}>
          <Elapsed sinceMs={outcome.startedMs} />
          <Note>{words.runningNote}</Note>
        </div>
      );
    case "cancelled":
      return (
        <div className={styles["body"]}>
          <Note>{words.cancelled(outcome.afterMs)}</Note>
        </div>
      );
    case "failed":
      return <FaultView fault={outcome.fault} />;
    case "done":
      return <Answer card={card} result={outcome.result} />;
  }
}

function FaultView({ fault: { message, hint, place } }: { readonly fault: Fault }) {
  const { words, goTo } = useConsole();
  return (
    <div className={styles["body"]} role="alert">
      <Note tone="fault">
        {message}
        {hint ? <span className={styles["hint"]}>{hint}</span> : null}
        {place ? (
          <button type="button" className={styles["place"]} onClick={() => goTo(place)}>
            {words.goTo(place.line, place.column)}
          </button>
        ) : null}
      </Note>
    </div>
  );
}

interface AnswerProps {
  readonly card: Card;
  readonly result: CypherResponse;
}

function Answer({ card, result }: AnswerProps) {
  const { words } = useConsole();
  const { rows, elapsedMs, truncated, notices = [], plan, columns } = result;
  const planOnly = plan !== undefined && columns.length === 0;
  return (
    <div className={styles["body"]}>
      {truncated ? <CutBanner card={card} result={result} /> : null}
      {notices.map((notice) => (
        <Note key={notice}>{notice}</Note>
      ))}
      {rows.length === 0 && !planOnly ? <Note>{words.noRows}</Note> : null}
      <ResultViews card={card} result={result}>
        <p className={styles["summary"]} aria-live="polite">
          {planOnly ? words.planOnly(elapsedMs) : words.rows(rows.length, elapsedMs)}
        </p>
        {rows.length > 0 ? <MapBar result={result} /> : null}
      </ResultViews>
    </div>
  );
}
