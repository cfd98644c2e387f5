import { ArrowDownUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Path } from "@/lib/contract/path";
import { findPaths } from "@/lib/explorer/api";
import forms from "../_ui/form.module.css";
import { IconButton } from "../_ui/icon-button";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { NodeCombobox } from "./node-combobox";
import { PathSteps } from "./path-steps";
import styles from "./paths-panel.module.css";
import { type Request, useRequest } from "./use-request";

const SEPARATOR = "\n";

function load(key: string, signal: AbortSignal) {
  const [from = "", to = ""] = key.split(SEPARATOR);
  return findPaths(from, to, signal);
}

/** How two things are connected: paths through what texts say, with one sentence a hop. */
export function PathsPanel() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { from, to } = view;
  // Two ends are a question already; the button asks it again.
  const [attempt, setAttempt] = useState(0);
  const found = useRequest(from && to ? [from, to, attempt].join(SEPARATOR) : null, load);
  useFirstPath(found);
  const swap = () => {
    dispatch({ type: "end", end: "from", id: to });
    dispatch({ type: "end", end: "to", id: from });
  };
  return (
    <div className={styles["panel"]}>
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
        }}
      >
        <End end="from" label={t.paths.from} />
        <End end="to" label={t.paths.to} />
        <div className={forms["row"]}>
          <button type="submit" className={forms["primary"]}>
            {t.paths.find}
          </button>
          <IconButton label={t.paths.swap} icon={ArrowDownUp} onClick={swap} />
        </div>
      </form>
      <Found found={found} />
    </div>
  );
}

/** Draws the best path as soon as there is one. */
function useFirstPath({ value, busy }: Request<{ paths: readonly Path[] }>): void {
  const { view, dispatch } = useWorkspace();
  const wanted = view.tab === "paths";
  const drawn = useRef<unknown>(null);
  useEffect(() => {
    const [first] = value?.paths ?? [];
    if (!wanted || busy || !first || drawn.current === value) return;
    drawn.current = value;
    // A link may name one of the other paths.
    const [start, end] = [view.path?.[0], view.path?.at(-1)];
    if (start !== undefined && start === view.from && end === view.to) return;
    dispatch({ type: "path", path: first.nodes.map(({ id }) => id) });
  }, [value, busy, wanted, view.path, view.from, view.to, dispatch]);
}

function End({ end, label }: { readonly end: "from" | "to"; readonly label: string }) {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const id = view[end];
  const name = id === null ? "" : (loaded.source.atlas.nodes.get(id)?.name ?? id);
  return (
    <div>
      <span className={forms["label"]} aria-hidden="true">
        {label}
      </span>
      <NodeCombobox
        label={label}
        placeholder={end === "from" ? t.paths.fromHint : t.paths.toHint}
        value={name}
        className={forms["input"]}
        settles
        onChoose={(node) => dispatch({ type: "end", end, id: node.id })}
      />
    </div>
  );
}

function Found({ found }: { readonly found: Request<{ paths: readonly Path[] }> }) {
  const t = useStrings();
  const { value, busy, fault } = found;
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (busy) return <Note>{t.paths.busy}</Note>;
  if (!value) return <Note>{t.paths.choose}</Note>;
  if (value.paths.length === 0) return <Note>{t.paths.none}</Note>;
  return (
    <ol aria-label={t.paths.name} className={styles["paths"]}>
      {value.paths.map((path) => (
        <PathCard key={path.nodes.map(({ id }) => id).join()} path={path} />
      ))}
    </ol>
  );
}

function PathCard({ path }: { readonly path: Path }) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const ids = path.nodes.map(({ id }) => id);
  const shown = view.path?.join() === ids.join();
  return (
    <li className={styles["path"]} data-shown={shown}>
      <button
        type="button"
        className={styles["head"]}
        aria-pressed={shown}
        onClick={() => dispatch({ type: "path", path: shown ? null : ids })}
      >
        <span>{t.paths.steps(path.length)}</span>
        <span className={styles["show"]}>{shown ? t.paths.onMap : t.paths.showOnMap}</span>
      </button>
      <PathSteps path={path} brief={!shown} />
    </li>
  );
}
