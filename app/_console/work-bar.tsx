import { Bookmark, Braces, Share2 } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { valuesOf } from "@/lib/explorer/console/params";
import { placeAt } from "@/lib/explorer/console/run/fault";
import { useWorkspace } from "../_explorer/context";
import forms from "../_ui/form.module.css";
import { useConsole } from "./context";
import type { Selected } from "./editor/create-editor";
import { Elapsed } from "./elapsed";
import { ParameterForm } from "./parameter-form";
import { SaveForm } from "./save-form";
import { ToggleButton } from "./toggle-button";
import { useShare } from "./use-share";
import styles from "./work-bar.module.css";

interface WorkBarProps {
  /** The editor, given what starts a run and what takes note of its selection. */
  readonly children: (editor: {
    readonly start: () => void;
    readonly onSelection: (selected: Selected) => void;
  }) => ReactNode;
}

type Drawer = "parameters" | "save" | null;

/** The editor and, below it, what is done with its statement. */
export function WorkBar({ children }: WorkBarProps) {
  const { words, parameters, query, running, cancel } = useConsole();
  const [selected, setSelected] = useState<Selected>({ from: 0, to: 0 });
  const [drawer, setDrawer] = useState<Drawer>(null);
  const toggle = (which: Drawer) => setDrawer(drawer === which ? null : which);
  const share = useShare();
  const hintId = useId();
  const { start, part } = useStart(selected, () => setDrawer("parameters"));
  const wanting = parameters.filter(({ fault }) => fault !== null).length;
  return (
    <div className={styles["work"]}>
      {children({ start, onSelection: setSelected })}
      <div className={styles["bar"]}>
        <button
          type="button"
          className={forms["primary"]}
          disabled={part.trim() === "" || running !== undefined}
          aria-describedby={hintId}
          onClick={start}
        >
          {words.run}
        </button>
        <button type="button" className={forms["secondary"]} disabled={!running} onClick={cancel}>
          {words.cancel}
        </button>
        {running?.outcome.status === "running" ? <Elapsed sinceMs={running.outcome.startedMs} /> : null}
        <span className={styles["tools"]}>
          <ToggleButton
            label={words.parameters}
            icon={Braces}
            open={drawer === "parameters"}
            mark={wanting > 0}
            onClick={() => toggle("parameters")}
          />
          <ToggleButton
            label={words.save}
            icon={Bookmark}
            open={drawer === "save"}
            onClick={() => toggle("save")}
          />
          <ToggleButton label={words.share} icon={Share2} onClick={share} />
        </span>
      </div>
      <p id={hintId} className={styles["hint"]} data-keys={part === query}>
        {part === query ? words.hint : words.selectionHint(part.split("\n").length)}
      </p>
      {drawer === "parameters" ? <ParameterForm /> : null}
      {drawer === "save" ? <SaveForm onDone={() => setDrawer(null)} /> : null}
    </div>
  );
}

/** Starts all of the statement or what is selected of it; where a parameter lacks its value, asks for that instead. */
function useStart(selected: Selected, onParameters: () => void) {
  const { words, query, parameters, running, run } = useConsole();
  const { dispatch } = useWorkspace();
  const chosen = query.slice(selected.from, selected.to);
  const part = chosen.trim() === "" ? query : chosen;
  const start = () => {
    if (part.trim() === "" || running) return;
    const asked = parameters.filter(({ name }) => part.includes(`$${name}`));
    const wanting = asked.filter(({ fault }) => fault !== null).map(({ name }) => name);
    if (wanting.length > 0) {
      dispatch({ type: "notice", notice: words.parametersNeeded(wanting) });
      onParameters();
      return;
    }
    const from = part === query ? 0 : selected.from;
    run({ query: part, params: valuesOf(asked), start: placeAt(query, from) });
  };
  return { start, part };
}
