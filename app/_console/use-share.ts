import { useCallback } from "react";
import { useWorkspace } from "../_explorer/context";
import { useConsole } from "./context";

/** Takes a link that opens the console with this statement; opening it runs nothing. */
export function useShare(): () => void {
  const { dispatch } = useWorkspace();
  const { words } = useConsole();
  return useCallback(() => {
    const link = window.location.href;
    copyText(link).then(
      () => dispatch({ type: "notice", notice: words.shared }),
      () => dispatch({ type: "notice", notice: words.sharedByHand(link) }),
    );
  }, [dispatch, words]);
}

/** The clipboard is absent where a page is not served from a trusted address. */
export async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
