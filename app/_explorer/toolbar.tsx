import { Link2, Monitor, Moon, Redo2, Sun, Undo2 } from "lucide-react";
import type { ExplorerState } from "@/lib/explorer/state";
import { searchFromView } from "@/lib/explorer/url";
import { IconButton } from "../_ui/icon-button";
import { useWorkspace } from "./context";
import styles from "./toolbar.module.css";
import { THEME_MODES, type ThemeMode } from "./use-theme";

interface ToolbarProps {
  readonly state: ExplorerState;
  readonly mode: ThemeMode;
  readonly setMode: (mode: ThemeMode) => void;
}

const THEMES = {
  system: { icon: Monitor, label: "Theme: System" },
  light: { icon: Sun, label: "Theme: Light" },
  dark: { icon: Moon, label: "Theme: Dark" },
} as const;

/** Undo, redo, the link to this view, and the theme. */
export function Toolbar({ state, mode, setMode }: ToolbarProps) {
  const { dispatch } = useWorkspace();
  const next = THEME_MODES[(THEME_MODES.indexOf(mode) + 1) % THEME_MODES.length] ?? "system";
  const copy = () => {
    const link = `${window.location.origin}${window.location.pathname}${searchFromView(state.view, state.query)}`;
    copyText(link).then(
      () => dispatch({ type: "notice", notice: "Link copied: it opens exactly this view" }),
      () => dispatch({ type: "notice", notice: `Copy this link yourself: ${link}` }),
    );
  };
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label="View">
      <IconButton
        label="Undo"
        icon={Undo2}
        disabled={state.past.length === 0}
        onClick={() => dispatch({ type: "undo" })}
      />
      <IconButton
        label="Redo"
        icon={Redo2}
        disabled={state.future.length === 0}
        onClick={() => dispatch({ type: "redo" })}
      />
      <IconButton label="Copy link" icon={Link2} onClick={copy} />
      <IconButton label={THEMES[mode].label} icon={THEMES[mode].icon} onClick={() => setMode(next)} />
    </div>
  );
}

/** The clipboard is absent where a page is not served from a trusted address. */
async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
