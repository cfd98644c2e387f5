import { useCallback } from "react";
import { addressOf } from "@/lib/explorer/link/write";
import { copyText } from "../_ui/copy-text";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";

/** Puts the link to the present view on the clipboard, and says so. */
export function useCopyLink(): () => void {
  const { view, query, dispatch } = useWorkspace();
  const t = useStrings();
  return useCallback(() => {
    const link = `${window.location.origin}${window.location.pathname}${addressOf(view, query)}`;
    copyText(link).then(
      () => dispatch({ type: "notice", notice: t.toolbar.linkCopied }),
      () => dispatch({ type: "notice", notice: t.toolbar.copyYourself(link) }),
    );
  }, [view, query, dispatch, t]);
}
