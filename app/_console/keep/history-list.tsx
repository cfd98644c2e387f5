import { X } from "lucide-react";
import type { HistoryEntry } from "@/lib/explorer/console/keep/kept";
import { valuesFromTexts } from "@/lib/explorer/console/params";
import type { Strings } from "@/lib/explorer/strings/en";
import { IconButton } from "../../_ui/icon-button";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./lists.module.css";

/** What was run in this browser, newest first. */
export function HistoryList() {
  const { words, kept, keep } = useConsole();
  if (kept.history.length === 0) return <Note>{words.noHistory}</Note>;
  return (
    <section aria-label={words.history}>
      <ul className={styles["list"]}>
        {kept.history.map((entry) => (
          <Entry key={`${entry.at} ${entry.query}`} entry={entry} />
        ))}
      </ul>
      <button type="button" className={styles["clear"]} onClick={() => keep({ type: "historyCleared" })}>
        {words.clearHistory}
      </button>
    </section>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { words, keep, load } = useConsole();
  const { at, query, values } = entry;
  const line = query.split(/\s*\n\s*/u).join(" ");
  return (
    <li className={styles["row"]}>
      <button type="button" className={styles["item"]} onClick={() => load(query, valuesFromTexts(values))}>
        <code className={styles["code"]} data-main="true">
          {line}
        </code>
        <span className={styles["aside"]}>
          {outcomeText(entry, words)}, {words.clock(new Date(at))}
        </span>
      </button>
      <IconButton
        label={words.forget(line.slice(0, 60))}
        icon={X}
        onClick={() => keep({ type: "forgotten", at })}
      />
    </li>
  );
}

function outcomeText({ outcome, rows, elapsedMs }: HistoryEntry, words: Strings["console"]): string {
  if (outcome === "done") return words.rows(rows ?? 0, elapsedMs ?? 0);
  return outcome === "failed" ? words.failed : words.cancelledShort;
}
