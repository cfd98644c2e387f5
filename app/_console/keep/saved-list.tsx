import { X } from "lucide-react";
import { valuesFromTexts } from "@/lib/explorer/console/params";
import { IconButton } from "../../_ui/icon-button";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./lists.module.css";

/** Queries kept under a name in this browser. */
export function SavedList() {
  const { words, kept, keep, load } = useConsole();
  if (kept.saved.length === 0) return <Note>{words.noSaved}</Note>;
  return (
    <section aria-label={words.saved}>
      <ul className={styles["list"]}>
        {kept.saved.map(({ name, query, values }) => (
          <li key={name} className={styles["row"]}>
            <button
              type="button"
              className={styles["item"]}
              onClick={() => load(query, valuesFromTexts(values))}
            >
              <span className={styles["title"]}>{name}</span>
              <code className={styles["code"]}>{query.split("\n").join(" ")}</code>
            </button>
            <IconButton label={words.forget(name)} icon={X} onClick={() => keep({ type: "unsaved", name })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
