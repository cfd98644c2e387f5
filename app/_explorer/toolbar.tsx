import { Link2, Monitor, Moon, Redo2, Sun, Undo2 } from "lucide-react";
import { addressOf } from "@/lib/explorer/link/write";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import { THEME_MODES } from "@/lib/explorer/state/view";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./toolbar.module.css";

interface ToolbarProps {
  readonly state: ExplorerState;
}

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Undo, redo, the link to this view, and the theme. */
export function Toolbar({ state }: ToolbarProps) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const mode = state.view.theme;
  const next = THEME_MODES[(THEME_MODES.indexOf(mode) + 1) % THEME_MODES.length] ?? "system";
  const copy = () => {
    const link = `${window.location.origin}${window.location.pathname}${addressOf(state.view, state.query)}`;
    copyText(link).then(
      () => dispatch({ type: "notice", notice: t.toolbar.linkCopied }),
      () => dispatch({ type: "notice", notice: t.toolbar.copyYourself(link) }),
    );
  };
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label={t.toolbar.name}>
      <IconButton
        label={t.toolbar.undo}
        icon={Undo2}
        disabled={state.past.length === 0}
        onClick={() => dispatch({ type: "undo" })}
      />
      <IconButton
        label={t.toolbar.redo}
        icon={Redo2}
        disabled={state.future.length === 0}
        onClick={() => dispatch({ type: "redo" })}
      />
      <IconButton label={t.toolbar.copyLink} icon={Link2} onClick={copy} />
      <IconButton
        label={t.toolbar.themes[mode]}
        icon={THEME_ICONS[mode]}
        onClick={() => dispatch({ type: "theme", theme: next })}
      />
    </div>
  );
}

/** The clipboard is absent where a page is not served from a trusted address. */
async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
