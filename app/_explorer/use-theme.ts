import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Preferences } from "@/lib/explorer/link/opening";
import type { Theme } from "@/lib/explorer/palette";
import { THEME_MODES } from "@/lib/explorer/state/view";
import { LANGUAGES } from "@/lib/model/languages";

const KEYS = { theme: "paper-atlas-theme", language: "paper-atlas-language" } as const;
const DARK = "(prefers-color-scheme: dark)";

/** The choices that this browser kept from earlier visits. */
export function storedPreferences(): Preferences {
  const [theme, language] = [
    window.localStorage.getItem(KEYS.theme),
    window.localStorage.getItem(KEYS.language),
  ];
  return {
    theme: THEME_MODES.find((mode) => mode === theme) ?? "system",
    language: LANGUAGES.find((known) => known === language) ?? "en",
  };
}

const never = () => () => {};

/** The language that this browser kept; English while a server draws the page. */
export function useKeptLanguage(): Preferences["language"] {
  return useSyncExternalStore(
    never,
    () => storedPreferences().language,
    () => "en",
  );
}

/** Keeps choices for later visits once they were made here: those that came with a link are not this person's own. */
export function useStoredPreferences({ theme, language }: Preferences): void {
  const before = useRef<Preferences>({ theme, language });
  useEffect(() => {
    const { current } = before;
    if (current.theme !== theme) window.localStorage.setItem(KEYS.theme, theme);
    if (current.language !== language) window.localStorage.setItem(KEYS.language, language);
    before.current = { theme, language };
  }, [theme, language]);
}

function watchDark(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The theme in use for a choice of theme; the page takes it on. */
export function useTheme(mode: Preferences["theme"]): Theme {
  const dark = useSyncExternalStore(watchDark, () => window.matchMedia(DARK).matches);
  useEffect(() => {
    if (mode === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = mode;
  }, [mode]);
  const system: Theme = dark ? "dark" : "light";
  return mode === "system" ? system : mode;
}
