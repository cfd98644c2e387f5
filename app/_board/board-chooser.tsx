import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { useState } from "react";
import { fold } from "@/lib/base/text";
import type { Measured } from "@/lib/explorer/atlas";
import forms from "../_ui/form.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./board-chooser.module.css";

interface BoardChooserProps {
  readonly boards: readonly Measured[];
  readonly chosen: Measured | undefined;
  readonly onChoose: (id: string) => void;
}

/** Benchmarks that are listed before one types. */
const LISTED = 60;

/** A searchable list of the benchmarks with numbers, those with most numbers first. Enter takes the first. */
export function BoardChooser({ boards, chosen, onChoose }: BoardChooserProps) {
  const t = useStrings();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const wanted = fold(typed ?? "").trim();
  const matching = boards.filter(({ benchmark }) => fold(benchmark.name).includes(wanted));
  const choose = (id: string) => {
    setTyped(null);
    setOpen(false);
    onChoose(id);
  };
  return (
    <div>
      <ComboboxProvider
        value={typed ?? chosen?.benchmark.name ?? ""}
        setValue={setTyped}
        open={open}
        setOpen={setOpen}
        resetValueOnHide={false}
        includesBaseElement={false}
      >
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox within is the control */}
        <label>
          <span className={forms["label"]}>{t.boards.benchmark}</span>
          <Combobox
            aria-label={t.boards.benchmark}
            placeholder={t.boards.placeholder}
            className={forms["input"]}
            showOnClick
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => setTyped(null)}
            onKeyDown={(event) => {
              const [first] = matching;
              if (event.key !== "Enter" || event.currentTarget.getAttribute("aria-activedescendant")) return;
              event.preventDefault();
              if (first && wanted !== "") choose(first.benchmark.id);
            }}
          />
        </label>
        <ComboboxPopover
          sameWidth
          gutter={4}
          portal
          unmountOnHide
          className={styles["popover"]}
          aria-label={t.boards.benchmark}
        >
          {matching.slice(0, LISTED).map(({ benchmark, results }) => (
            <ComboboxItem
              key={benchmark.id}
              value={benchmark.name}
              setValueOnClick={false}
              className={styles["item"]}
              onClick={() => choose(benchmark.id)}
            >
              <span>{benchmark.name}</span>
              <span className={styles["count"]}>{t.boards.numbers(results)}</span>
            </ComboboxItem>
          ))}
          {matching.length > LISTED ? <Note>{t.boards.moreBoards(matching.length - LISTED)}</Note> : null}
          {matching.length === 0 ? <Note>{t.boards.noMatch(typed ?? "")}</Note> : null}
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
