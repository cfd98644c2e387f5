import { useCallback, useMemo, useRef } from "react";
import { type Params, parametersOf, textsOf } from "@/lib/explorer/console/params";
import type { NameOf } from "@/lib/explorer/console/result/cells";
import { offsetOf } from "@/lib/explorer/console/run/fault";
import { useWorkspace } from "../_explorer/context";
import { useStrings } from "../_ui/strings";
import styles from "./console.module.css";
import { type Console, ConsoleProvider } from "./context";
import type { CypherEditor } from "./editor/create-editor";
import { QueryEditor } from "./editor/query-editor";
import { Shelf } from "./shelf";
import { useCards } from "./use-cards";
import { useKept } from "./use-kept";
import { WorkBar } from "./work-bar";

/** The console: the editor, what carries its statement out, and below it answers, examples, history and saved queries. */
export function ConsoleView() {
  const { loaded, query, dispatch } = useWorkspace();
  const given = loaded.linked.values;
  const { console: words } = useStrings();
  const { kept, keep } = useKept(given);
  const { cards, act, run, cancel } = useCards(keep);
  const editor = useRef<CypherEditor | null>(null);
  const parameters = useMemo(() => parametersOf(query, kept.values), [query, kept.values]);
  const setQuery = useCallback((text: string) => dispatch({ type: "query", query: text }), [dispatch]);
  const nameOf: NameOf = useCallback((id) => loaded.source.atlas.nodes.get(id), [loaded]);
  const load = useCallback(
    (text: string, params: Params = {}) => {
      keep({ type: "values", values: textsOf(params) });
      setQuery(text);
    },
    [keep, setQuery],
  );
  const value = useMemo(
    (): Console => ({
      words,
      cards,
      act,
      kept,
      keep,
      query,
      parameters,
      running: cards.cards.find(({ outcome }) => outcome.status === "running"),
      run,
      cancel,
      load,
      goTo: (place) => editor.current?.goTo(offsetOf(query, place)),
      nameOf,
    }),
    [words, cards, act, kept, keep, query, parameters, run, cancel, load, nameOf],
  );
  return (
    <ConsoleProvider value={value}>
      <div className={styles["console"]}>
        <WorkBar>
          {({ start, onSelection }) => (
            <QueryEditor handle={editor} onChange={setQuery} onRun={start} onSelection={onSelection} />
          )}
        </WorkBar>
        <Shelf />
      </div>
    </ConsoleProvider>
  );
}
