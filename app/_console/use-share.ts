import { useCallback } from "react";
import { textsOf, valuesOf } from "@/lib/explorer/console/params";
import { addressOf } from "@/lib/explorer/link/write";
import { useWorkspace } from "../_explorer/context";
import { useConsole } from "./context";

/** Takes a link that opens the console with this statement and its values; opening it runs nothing. */
export function useShare(): () => void {
  const { view, dispatch } = useWorkspace();
  const { words, query, parameters } = useConsole();
  return useCallback(() => {
    const address = addressOf({ ...view, tab: "cypher" }, query, textsOf(valuesOf(parameters)));
    const link = `${window.location.origin}${window.location.pathname}${address}`;
    copyText(link).then(
      () => dispatch({ type: "notice", notice: words.shared }),
      () => dispatch({ type: "notice", notice: words.sharedByHand(link) }),
    );
  }, [view, query, parameters, dispatch, words]);
}

/** The clipboard is absent where a page is not served from a trusted address. */
export async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
