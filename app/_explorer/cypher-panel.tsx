import { type KeyboardEvent, useRef, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { runCypher } from "@/lib/explorer/api";
import { EXAMPLE_QUERIES } from "@/lib/explorer/cells";
import forms from "../_ui/form.module.css";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./cypher-panel.module.css";
import { ResultTable } from "./result-table";
import { faultOf } from "./use-request";

type Run =
  | { readonly status: "idle" | "busy" | "cancelled" }
  | { readonly status: "failed"; readonly fault: string }
  | { readonly status: "done"; readonly result: CypherResponse };

/** Runs a statement; a newer run or `cancel` ends the one under way, on the server too. */
function useCypher() {
  const [run, setRun] = useState<Run>({ status: "idle" });
  const abort = useRef<AbortController | null>(null);
  const start = (query: string) => {
    abort.current?.abort();
    const mine = new AbortController();
    abort.current = mine;
    setRun({ status: "busy" });
    const settle = (next: Run) => {
      if (abort.current === mine && !mine.signal.aborted) setRun(next);
    };
    runCypher(query, mine.signal).then(
      (result) => settle({ status: "done", result }),
      (error: unknown) => settle({ status: "failed", fault: faultOf(error) }),
    );
  };
  const cancel = () => {
    abort.current?.abort();
    setRun({ status: "cancelled" });
  };
  return { run, start, cancel };
}

/** The console: one read-only statement at a time, its rows as a table. */
export function CypherPanel() {
  const { query, dispatch } = useWorkspace();
  const t = useStrings();
  const { run, start, cancel } = useCypher();
  const ready = query.trim() !== "" && run.status !== "busy";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (ready) start(query);
  };
  return (
    <div className={styles["panel"]}>
      <textarea
        aria-label={t.cypher.box}
        className={forms["area"]}
        placeholder="MATCH (p:Paper)-[:USES]->(m:Method) RETURN m, count(p) AS papers"
        spellCheck={false}
        autoCapitalize="off"
        value={query}
        onChange={(event) => dispatch({ type: "query", query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <div className={forms["row"]}>
        <button type="button" className={forms["primary"]} disabled={!ready} onClick={() => start(query)}>
          {t.cypher.run}
        </button>
        <button
          type="button"
          className={forms["secondary"]}
          disabled={run.status !== "busy"}
          onClick={cancel}
        >
          {t.cypher.cancel}
        </button>
        <span className={styles["hint"]}>{t.cypher.hint}</span>
      </div>
      <Outcome run={run} />
      <Examples />
    </div>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  const t = useStrings();
  switch (run.status) {
    case "idle":
      return null;
    case "busy":
      return <Note>{t.cypher.busy}</Note>;
    case "cancelled":
      return <Note>{t.cypher.cancelled}</Note>;
    case "failed":
      return <Note tone="fault">{run.fault}</Note>;
    case "done":
      return <Result result={run.result} />;
  }
}

function Result({ result }: { readonly result: CypherResponse }) {
  const { rows, truncated, elapsedMs } = result;
  const t = useStrings();
  if (rows.length === 0) return <Note>{t.cypher.noRows(elapsedMs)}</Note>;
  return (
    <section className={headings["section"]}>
      <Note>{t.cypher.rows(rows.length, elapsedMs, truncated)}</Note>
      <ResultTable result={result} />
    </section>
  );
}

function Examples() {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  return (
    <section className={headings["section"]} aria-labelledby="examples">
      <h2 id="examples" className={headings["title"]}>
        {t.cypher.examples}
      </h2>
      <ul className={styles["examples"]}>
        {EXAMPLE_QUERIES.map(({ title, query }) => (
          <li key={title}>
            <button
              type="button"
              className={styles["example"]}
              onClick={() => dispatch({ type: "query", query })}
            >
              <span>{title}</span>
              <code>{query.split("\n").join(" ")}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
