import type { CypherResponse } from "@/lib/contract/cypher";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./result-json.module.css";

/** Rows written out; beyond, a page of text gets slow. */
const ROWS = 100;

/** The answer as the server sent it. */
export function ResultJson({ result }: { readonly result: CypherResponse }) {
  const { words } = useConsole();
  const { columns, rows } = result;
  return (
    <>
      {rows.length > ROWS ? <Note>{words.jsonCut(ROWS, rows.length)}</Note> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles["frame"]} tabIndex={0} aria-label={words.jsonName}>
        <pre className={styles["json"]}>
          {JSON.stringify({ columns, rows: rows.slice(0, ROWS) }, null, 2)}
        </pre>
      </section>
    </>
  );
}
