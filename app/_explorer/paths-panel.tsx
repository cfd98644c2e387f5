import { ArrowDownUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PathsResponse } from "@/lib/contract/path";
import { findPaths } from "@/lib/explorer/ask";
import { drawnOrder, pathAddress } from "@/lib/explorer/path-question";
import forms from "../_ui/form.module.css";
import { IconButton } from "../_ui/icon-button";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { PathCard } from "./path-card";
import { PathNearest } from "./path-nearest";
import { PathOptionsForm } from "./path-options";
import { MoreStops, PathEnd } from "./path-stops";
import styles from "./paths-panel.module.css";
import { type Request, useRequest } from "./use-request";

const SEPARATOR = "\n";

const load = (key: string, signal: AbortSignal) => findPaths(key.split(SEPARATOR)[0] ?? "", signal);

/** How things are connected: paths through what texts say, with one sentence a hop. */
export function PathsPanel() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { from, to } = view;
  // Two ends are a question already; the button asks it again.
  const [attempt, setAttempt] = useState(0);
  const address = pathAddress(view);
  const found = useRequest(address && `${address}${SEPARATOR}${attempt}`, load);
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
        <PathEnd end="from" label={t.paths.from} />
        <PathEnd end="to" label={t.paths.to} />
        <MoreStops />
        <PathOptionsForm />
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
function useFirstPath({ value, busy }: Request<PathsResponse>): void {
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
    dispatch({ type: "path", path: drawnOrder(first) });
  }, [value, busy, wanted, view.path, view.from, view.to, dispatch]);
}

function Found({ found }: { readonly found: Request<PathsResponse> }) {
  const t = useStrings();
  const { value, busy, fault } = found;
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (busy) return <Note>{t.paths.busy}</Note>;
  if (!value) return <Note>{t.paths.choose}</Note>;
  const { paths, total, truncated, nearest } = value;
  if (paths.length === 0) return <PathNearest nearest={nearest} />;
  return (
    <>
      {truncated ? <Note>{t.paths.truncated}</Note> : null}
      {total === undefined ? null : <Note>{t.paths.total(total, paths.length)}</Note>}
      <ol aria-label={t.paths.name} className={styles["paths"]}>
        {paths.map((path) => (
          <PathCard key={path.nodes.map(({ id }) => id).join()} path={path} />
        ))}
      </ol>
    </>
  );
}
