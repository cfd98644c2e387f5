import { Combobox, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { type KeyboardEvent, type RefObject, useMemo, useState } from "react";
import { asksForCommands, type Command, commandsFor } from "@/lib/explorer/find/commands";
import { bestOf, findAll } from "@/lib/explorer/find/found";
import { nextHit } from "@/lib/explorer/find/hits";
import { useWorkspace } from "../_explorer/context";
import { useRequest } from "../_explorer/use-request";
import { useStrings } from "../_ui/strings";
import { useChoices } from "./choices";
import styles from "./search-box.module.css";

/** What hangs under the box is loaded when the box is first used. */
const FindList = dynamic(() => import("./find-list").then((module) => module.FindList), { ssr: false });

/** A pause in typing of this length sends the search. */
const TYPING_MS = 90;
const LONGEST = 200;

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
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && !open) {
      setText("");
      dispatch({ type: "escape" });
      return event.preventDefault();
    }
    if (event.key !== "Enter" || event.currentTarget.getAttribute("aria-activedescendant")) return;
    event.preventDefault();
    if (view.hits?.query === text) return cycle(event.shiftKey ? -1 : 1);
    // Where the search fails the list says so.
    takeBest().catch(() => {});
  };
  return (
    <search className={styles["box"]}>
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <ComboboxProvider
        value={text}
        setValue={setText}
        open={open}
        setOpen={setOpen}
        resetValueOnHide={false}
        includesBaseElement={false}
        placement="bottom"
      >
        <Combobox
          ref={fieldRef}
          aria-label={t.search.label}
          placeholder={t.search.placeholder}
          className={styles["field"]}
          maxLength={LONGEST}
          showOnClick
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
        />
        <ComboboxPopover
          getAnchorRect={boxAround}
          gutter={8}
          sameWidth
          portal
          unmountOnHide
          className={styles["popover"]}
          aria-label={t.search.label}
        >
          <FindList text={text} found={found} commands={commands} choose={choose} />
        </ComboboxPopover>
      </ComboboxProvider>
      <kbd className={styles["key"]}>{t.search.key}</kbd>
    </search>
  );
}

const never = new AbortController().signal;

/** Results hang under the whole box. */
const boxAround = (field: HTMLElement | null) => field?.closest("search")?.getBoundingClientRect() ?? null;

function useCommands(): readonly Command[] {
  const { counts } = useWorkspace().loaded.source.atlas;
  const t = useStrings();
  return useMemo(() => commandsFor(counts, t), [counts, t]);
}
