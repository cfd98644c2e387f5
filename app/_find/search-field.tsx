import type { KeyboardEvent, RefObject } from "react";
import { useStrings } from "../_ui/strings";
import styles from "./search-box.module.css";

const LONGEST = 200;

interface SearchFieldProps {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** The list while it is open. */
  readonly list: { readonly id: string; readonly active: string | null } | null;
  readonly onText: (text: string) => void;
  readonly onShow: () => void;
  readonly onLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field of the search box: an editable combobox. */
export function SearchField({ fieldRef, text, list, ...on }: SearchFieldProps) {
  const t = useStrings();
  return (
    <input
      ref={fieldRef}
      type="text"
      role="combobox"
      aria-label={t.search.label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded={list !== null}
      aria-controls={list?.id}
      aria-activedescendant={list?.active ?? undefined}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      placeholder={t.search.placeholder}
      className={styles["field"]}
      maxLength={LONGEST}
      value={text}
      onChange={({ target }) => on.onText(target.value)}
      onClick={on.onShow}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={on.onLeave}
      onKeyDown={on.onKeyDown}
    />
  );
}
