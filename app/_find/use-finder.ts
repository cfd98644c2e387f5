import { useCallback, useMemo } from "react";
import type { Phrase } from "@/lib/contract/phrase";
import type { NodeSummary } from "@/lib/contract/shared";
import type { Command } from "@/lib/explorer/find/commands";
import { useWorkspace } from "../_explorer/context";
import { useCopyLink } from "../_explorer/use-copy-link";
import { faultOf } from "../_explorer/use-request";
import { useStrings } from "../_ui/strings";
import { hitsOf, runCypher, searchAll } from "./later";

/** Hits that are ringed at most: as many as a question's answer has. */
const RINGED = 1000;

const never = new AbortController().signal;

/** What choosing something in the search box does to the page. */
export interface Finder {
  /** Selects a node; others that were found with it by the same text are ringed. */
  readonly select: (
    node: Pick<NodeSummary, "id" | "label">,
    text?: string,
    others?: readonly string[],
  ) => void;
  /** Runs a phrase and rings what it finds. */
  readonly ask: (phrase: Phrase) => void;
  /** Rings everything that a text finds. */
  readonly ringAll: (text: string) => void;
  /** Opens a phrase's Cypher in the console, where it can be changed. */
  readonly toConsole: (phrase: Phrase) => void;
  readonly run: (command: Command) => void;
}

export function useFinder(): Finder {
  const { dispatch } = useWorkspace();
  const ring = useRing();
  const { ask, ringAll } = useQuestions(ring);
  const copyLink = useCopyLink();
  const select = useSelect(ring);
  const toConsole = useCallback(
    (phrase: Phrase) => {
      dispatch({ type: "query", query: phrase.query });
      dispatch({ type: "tab", tab: "cypher" });
    },
    [dispatch],
  );
  const run = useCallback(
    ({ action }: Command) => (action === "copyLink" ? copyLink() : dispatch(action)),
    [dispatch, copyLink],
  );
  return useMemo(() => ({ select, ask, ringAll, toConsole, run }), [select, ask, ringAll, toConsole, run]);
}

type Ring = (text: string, ids: readonly string[], selected?: string) => void;

/** Rings nodes on the map; one of them may be selected with them, in one step of undo. */
function useRing(): Ring {
  const { loaded, dispatch } = useWorkspace();
  const { nodes } = loaded.source.atlas;
  return useCallback(
    (text, ids, selected) => {
      const drawn = ids.filter((id) => nodes.has(id));
      const alone = selected !== undefined && drawn.length < 2;
      const hits = alone ? null : { query: text, ids: drawn };
      const selection = selected === undefined ? [] : [selected];
      dispatch({
        type: "change",
        change: { hits, selection, selected: selected ?? null, path: null },
        fly: selected === undefined ? drawn : selection,
      });
    },
    [nodes, dispatch],
  );
}

function useSelect(ring: Ring): Finder["select"] {
  const { loaded, dispatch } = useWorkspace();
  return useCallback(
    ({ id, label }, text = "", others = []) => {
      if (label === "Topic") dispatch({ type: "topic", topic: id, members: loaded.members.get(id) ?? [] });
      else ring(text, others, id);
    },
    [dispatch, loaded, ring],
  );
}

function useQuestions(ring: Ring): Pick<Finder, "ask" | "ringAll"> {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const { atlas } = loaded.source;
  const say = useCallback((notice: string) => dispatch({ type: "notice", notice }), [dispatch]);
  const ask = useCallback(
    (phrase: Phrase) => {
      const asked = async () => {
        const answer = await runCypher(phrase.query, never);
        const ids = await hitsOf(answer, atlas);
        if (ids.length === 0)
          return say(
            answer.rows.length > 0 ? t.find.offMap(answer.rows.length) : t.find.nothing(phrase.text),
          );
        ring(phrase.text, ids);
        if (answer.truncated) say(t.find.cut(ids.length));
      };
      asked().catch((error: unknown) => say(faultOf(error)));
    },
    [atlas, ring, say, t],
  );
  const ringAll = useCallback(
    (text: string) => {
      searchAll(text, RINGED, never).then(
        ({ ids, total }) => {
          ring(text, ids);
          if (ids.length < total) say(t.find.cut(ids.length));
        },
        (error: unknown) => say(faultOf(error)),
      );
    },
    [ring, say, t],
  );
  return { ask, ringAll };
}
