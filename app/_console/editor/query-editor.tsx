import { type RefObject, useEffect, useRef, useState } from "react";
import { loadSchema } from "@/lib/explorer/ask";
import type { Problem } from "@/lib/explorer/console/language/language";
import { vocabularyOf } from "@/lib/explorer/console/language/vocabulary";
import { valuesFromTexts } from "@/lib/explorer/console/params";
import { offsetOf, placeAt } from "@/lib/explorer/console/run/fault";
import { useRequest } from "../../_explorer/use-request";
import { useConsole } from "../context";
import { type CypherEditor, createEditor, type Selected } from "./create-editor";
import styles from "./query-editor.module.css";
import { createWorkerLanguage } from "./worker-language";

interface QueryEditorProps {
  readonly handle: RefObject<CypherEditor | null>;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onSelection: (selected: Selected) => void;
}

/** The box a statement is written in, and what there is to say about it. */
export function QueryEditor({ handle, onChange, onRun, onSelection }: QueryEditorProps) {
  const { words, query } = useConsole();
  const box = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const vocabulary = useVocabulary();
  // The editor outlives many renderings; it reads what is current from here.
  const current = useRef({ query, vocabulary, onChange, onRun, onSelection });
  useEffect(() => {
    current.current = { query, vocabulary, onChange, onRun, onSelection };
  });

  useEffect(() => {
    if (!box.current) return;
    const language = createWorkerLanguage(() => handle.current?.check());
    const editor = createEditor({
      parent: box.current,
      text: current.current.query,
      label: words.box,
      placeholder: words.placeholder,
      language,
      vocabulary: () => current.current.vocabulary,
      onChange: (text) => current.current.onChange(text),
      onRun: () => current.current.onRun(),
      onSelection: ({ from, to }) => current.current.onSelection({ from, to }),
      onProblems: setProblems,
    });
    handle.current = editor;
    return () => {
      handle.current = null;
      editor.destroy();
      language.close();
    };
  }, [handle, words]);

  useEffect(() => handle.current?.setText(query), [handle, query]);
  useFaultMark(handle);
  return (
    <div>
      <div ref={box} className={styles["box"]} />
      <Problems problems={query.trim() === "" ? [] : problems} />
    </div>
  );
}

/** The names there are in the graph and the parameters at hand; without the schema, those alone. */
function useVocabulary() {
  const { kept } = useConsole();
  const { value } = useRequest("schema", loadSchemaOnce);
  return vocabularyOf(value ?? { labels: [], types: [] }, valuesFromTexts(kept.values));
}

const loadSchemaOnce = (_: string, signal: AbortSignal) => loadSchema(signal);

/** Shows in the editor where the answer that is open went wrong, as long as its statement stands there. */
function useFaultMark(handle: RefObject<CypherEditor | null>): void {
  const { cards, query } = useConsole();
  const open = cards.cards.find(({ id }) => id === cards.open);
  const place = open?.outcome.status === "failed" ? open.outcome.fault.place : undefined;
  const offset = place && query.includes(open?.query ?? "") ? offsetOf(query, place) : null;
  useEffect(() => handle.current?.mark(offset), [handle, offset]);
}

/** Remarks that are listed; the editor underlines all of them. */
const LISTED = 3;

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, query, goTo } = useConsole();
  const unique = problems.filter(({ from, message }, i) =>
    problems.every((other, j) => j >= i || other.from !== from || other.message !== message),
  );
  return (
    <ul className={styles["problems"]} aria-label={words.problems(unique.length)} aria-live="polite">
      {unique.slice(0, LISTED).map(({ from, severity, message }) => {
        const place = placeAt(query, from);
        return (
          <li key={`${from} ${message}`} data-severity={severity}>
            <button type="button" className={styles["place"]} onClick={() => goTo(place)}>
              {words.goTo(place.line, place.column)}
            </button>{" "}
            {message}
          </li>
        );
      })}
    </ul>
  );
}
