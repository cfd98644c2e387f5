import { useEffect, useState, useSyncExternalStore } from "react";
import type { Theme } from "@/lib/explorer/palette";

export const THEME_MODES = ["system", "light", "dark"] as const;
export type ThemeMode = (typeof THEME_MODES)[number];

const KEY = "paper-atlas-theme";
const DARK = "(prefers-color-scheme: dark)";

function storedMode(): ThemeMode {
  const stored = window.localStorage.getItem(KEY);
  return THEME_MODES.find((mode) => mode === stored) ?? "system";
}

function watchDark(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The theme in use and the choice behind it, which is kept in this browser. */
export function useTheme(): { mode: ThemeMode; theme: Theme; setMode: (mode: ThemeMode) => void } {
  const [mode, setMode] = useState<ThemeMode>(storedMode);
  const dark = useSyncExternalStore(watchDark, () => window.matchMedia(DARK).matches);
  useEffect(() => {
    window.localStorage.setItem(KEY, mode);
    if (mode === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = mode;
  }, [mode]);
  const system: Theme = dark ? "dark" : "light";
  return { mode, theme: mode === "system" ? system : mode, setMode };
}
