import { useEffect, useState } from "react";
import { en, type Strings } from "@/lib/explorer/strings/en";
import { loadStrings } from "@/lib/explorer/strings/load";
import type { Language } from "@/lib/model/languages";

/** The sentences of a language; those shown before stay until they are there. */
export function useLanguage(language: Language): Strings {
  const [strings, setStrings] = useState<Strings>(en);
  useEffect(() => {
    let wanted = true;
    document.documentElement.lang = language;
    loadStrings(language).then(
      (loaded) => wanted && setStrings(loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return strings;
}
