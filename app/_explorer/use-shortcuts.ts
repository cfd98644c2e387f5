import { type Dispatch, type RefObject, useEffect } from "react";
import type { ExplorerAction } from "@/lib/explorer/state";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select") !== null;

/** Keys that work wherever the focus is: search, undo and redo, and one step out. */
export function useShortcuts(
  dispatch: Dispatch<ExplorerAction>,
  searchField: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (command && key === "k") {
        event.preventDefault();
        searchField.current?.focus();
        searchField.current?.select();
      }
      if (isTyping(event.target) || event.defaultPrevented) return;
      if (command && key === "z") {
        event.preventDefault();
        dispatch({ type: event.shiftKey ? "redo" : "undo" });
      }
      if (event.key === "Escape") dispatch({ type: "escape" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [dispatch, searchField]);
}
