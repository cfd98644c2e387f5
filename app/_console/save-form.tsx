import { type FormEvent, useState } from "react";
import { textsOf, valuesOf } from "@/lib/explorer/console/params";
import forms from "../_ui/form.module.css";
import { useConsole } from "./context";
import styles from "./save-form.module.css";

/** Keeps the statement under a name, with the values of its parameters. */
export function SaveForm({ onDone }: { readonly onDone: () => void }) {
  const { words, kept, keep, query, parameters } = useConsole();
  const [name, setName] = useState("");
  const trimmed = name.trim();
  const exists = kept.saved.some((saved) => saved.name === trimmed);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (trimmed === "" || query.trim() === "") return;
    keep({ type: "saved", saved: { name: trimmed, query, values: { ...textsOf(valuesOf(parameters)) } } });
    onDone();
  };
  return (
    <form className={styles["form"]} onSubmit={save}>
      <label className={styles["label"]}>
        <span className={forms["label"]}>{words.saveName}</span>
        <input
          className={forms["input"]}
          value={name}
          maxLength={120}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className={forms["secondary"]} disabled={trimmed === "" || query.trim() === ""}>
        {words.saveDone}
      </button>
      {exists ? <span className={styles["note"]}>{words.saveExists}</span> : null}
    </form>
  );
}
