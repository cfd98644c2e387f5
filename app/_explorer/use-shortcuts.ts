import { type Dispatch, type RefObject, useEffect } from "react";
import { shortcutOf } from "@/lib/explorer/shortcuts";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";

/** An empty one-line field has nothing that a key could be meant for. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.value !== "" && TEXT_TYPES.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(["text", "search"]);

interface Reach {
  readonly dispatch: Dispatch<ExplorerAction>;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** Shows all shortcuts. */
  readonly explain: () => void;
}

/** Fields where any character is meant as text, an empty one too. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && TEXT_TYPES.has(target.type);

/** Does what a key is for wherever the focus is; false where it is for nothing here. */
function act(event: KeyboardEvent, { dispatch, searchField, explain }: Reach): boolean {
  const shortcut = shortcutOf("page", event);
  if (shortcut === "search") {
    searchField.current?.focus();
    return true;
  }
  if (shortcut === null || isTyping(event.target) || event.defaultPrevented) return false;
  if (shortcut === "help") {
    if (isField(event.target)) return false;
    explain();
  } else dispatch({ type: shortcut === "out" ? "escape" : shortcut });
  return true;
}

/** Keys that work everywhere on the page: search, undo and redo, one step out, and help. */
export function useShortcuts({ dispatch, searchField, explain }: Reach): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (act(event, { dispatch, searchField, explain })) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [dispatch, searchField, explain]);
}
