import { type Dispatch, type RefObject, useEffect } from "react";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";

/** An empty one-line field has nothing that a key could be meant for. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.value !== "" && TEXT_TYPES.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(["text", "search"]);

/** What a key does wherever the focus is, apart from Ctrl or Cmd K. */
function actionOf(event: KeyboardEvent): ExplorerAction | null {
  if (isTyping(event.target) || event.defaultPrevented) return null;
  if (event.key === "Escape") return { type: "escape" };
  const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
  if (!undoes) return null;
  return { type: event.shiftKey ? "redo" : "undo" };
}

/** Keys that work everywhere on the page: search, undo and redo, and one step out. */
export function useShortcuts(
  dispatch: Dispatch<ExplorerAction>,
  searchField: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        searchField.current?.focus();
        return;
      }
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [dispatch, searchField]);
}
