import { Search } from "lucide-react";
import { type KeyboardEvent, type RefObject, useCallback, useId, useMemo, useRef, useState } from "react";
import { bestOf } from "@/lib/explorer/find/best";
import { asksForCommands, type Command, commandsFor } from "@/lib/explorer/find/commands";
import { nextHit } from "@/lib/explorer/find/hits";
import { useWorkspace } from "../_explorer/context";
import { lazyOverlay } from "../_explorer/lazy-part";
import { loadFindList } from "../_explorer/parts";
import { useRequest } from "../_explorer/use-request";
import { useStrings } from "../_ui/strings";
import { useChoices } from "./choices";
import { findAll } from "./later";
import { ListFrame } from "./list-frame";
import styles from "./search-box.module.css";
import { SearchField } from "./search-field";
import { ListProvider, useListKeys } from "./use-list";

/** What hangs under the box is loaded when the box is first used. */
const FindList = lazyOverlay(loadFindList);

/** A pause in typing of this length sends the search. */
const TYPING_MS = 90;

/** The one box that is always there: things, questions in words, commands. Enter takes the best, then cycles. */
export function SearchBox({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const commands = useCommands();
  const wanted = text.trim() === "" || asksForCommands(text) ? null : text.trim();
  const found = useRequest(wanted, findAll, TYPING_MS);
  const choose = useChoices(setText, setOpen);
  const box = useRef<HTMLElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { list, onKeyDown: onListKey, show } = useListKeys(element, open, setOpen);
  const leave = useCallback(() => setOpen(false), []);

  const takeBest = async () => {
    if (wanted === null) return;
    const fresh = found.value?.text === wanted && !found.busy ? found.value : await findAll(wanted, never);
    const best = bestOf(fresh, commands);
    if (best) choose.best(best, fresh);
  };
  const cycle = (step: 1 | -1) => {
    const next = view.hits && nextHit(view.hits, view.selected, step);
    if (next !== null) dispatch({ type: "select", id: next, fly: true });
  };
  const enter = (back: boolean) => {
    if (view.hits?.query === text) return cycle(back ? -1 : 1);
    // Where the search fails the list says so.
    takeBest().catch(() => {});
  };
  const clear = () => {
    setText("");
    dispatch({ type: "escape" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    onListKey(event);
    if (event.defaultPrevented) return;
    if (event.key === "Escape") clear();
    else if (event.key === "Enter") enter(event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <search ref={box} className={styles["box"]}>
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <SearchField
        fieldRef={fieldRef}
        text={text}
        list={open ? { id: listId, active: list.active } : null}
        onText={(typed) => {
          setText(typed);
          show();
        }}
        onShow={() => open || show()}
        onLeave={leave}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <ListFrame id={listId} label={t.search.label} box={box} element={element} onLeave={leave}>
          <ListProvider value={list}>
            <FindList text={text} found={found} commands={commands} choose={choose} />
          </ListProvider>
        </ListFrame>
      ) : null}
      <kbd className={styles["key"]}>{t.search.key}</kbd>
    </search>
  );
}

const never = new AbortController().signal;

function useCommands(): readonly Command[] {
  const { counts } = useWorkspace().loaded.source.atlas;
  const t = useStrings();
  return useMemo(() => commandsFor(counts, t), [counts, t]);
}
