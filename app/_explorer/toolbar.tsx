import { Link2, Monitor, Moon, Redo2, Sun, Undo2 } from "lucide-react";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import { THEME_MODES } from "@/lib/explorer/state/view";
import { HelpButton } from "../_help/help-button";
import type { MapHandle } from "../_map/create-map";
import { TakeButton } from "../_take/take-button";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./toolbar.module.css";
import { useCopyLink } from "./use-copy-link";

interface ToolbarProps {
  readonly state: ExplorerState;
  readonly handle: MapHandle | null;
  /** Asks for the sheet of shortcuts. */
  readonly onKeys: () => void;
}

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Undo, redo, the link to this view, the view as a file, the theme, and help. */
export function Toolbar({ state, handle, onKeys }: ToolbarProps) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const mode = state.view.theme;
  const next = THEME_MODES[(THEME_MODES.indexOf(mode) + 1) % THEME_MODES.length] ?? "system";
  const copy = useCopyLink();
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label={t.toolbar.name} data-float="">
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
      <TakeButton handle={handle} />
      <IconButton
        label={t.toolbar.themes[mode]}
        icon={THEME_ICONS[mode]}
        onClick={() => dispatch({ type: "theme", theme: next })}
      />
      <HelpButton onKeys={onKeys} />
    </div>
  );
}
