import { type KeyboardEvent, useRef, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { runCypher } from "@/lib/explorer/api";
import { EXAMPLE_QUERIES } from "@/lib/explorer/cells";
import { amount } from "@/lib/explorer/words";
import forms from "../_ui/form.module.css";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
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
        aria-label="Cypher query"
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
          Run
        </button>
        <button
          type="button"
          className={forms["secondary"]}
          disabled={run.status !== "busy"}
          onClick={cancel}
        >
          Cancel
        </button>
        <span className={styles["hint"]}>Ctrl Enter runs. Reading only.</span>
      </div>
      <Outcome run={run} />
      <Examples />
    </div>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  switch (run.status) {
    case "idle":
      return null;
    case "busy":
      return <Note>Running …</Note>;
    case "cancelled":
      return <Note>Cancelled. Nothing was changed: the console only reads.</Note>;
    case "failed":
      return <Note tone="fault">{run.fault}</Note>;
    case "done":
      return <Result result={run.result} />;
  }
}

function Result({ result }: { readonly result: CypherResponse }) {
  const { rows, truncated, elapsedMs } = result;
  const time = `${Math.max(1, Math.round(elapsedMs)).toLocaleString("en")} ms`;
  if (rows.length === 0)
    return <Note>No rows, after {time}. The statement is fine; nothing matches it.</Note>;
  return (
    <section className={headings["section"]}>
      <Note>
        {amount(rows.length, "row")} in {time}
        {truncated ? ". There are more: the result was cut here, add a LIMIT or narrow the pattern" : ""}.
      </Note>
      <ResultTable result={result} />
    </section>
  );
}

function Examples() {
  const { dispatch } = useWorkspace();
  return (
    <section className={headings["section"]} aria-labelledby="examples">
      <h2 id="examples" className={headings["title"]}>
        Examples
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
