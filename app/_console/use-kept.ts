import { useEffect, useReducer } from "react";
import { keptAfter, readKept, writeKept } from "@/lib/explorer/console/keep/kept";
import type { ParameterTexts } from "@/lib/explorer/console/params";

const KEY = "paper-atlas-console";

/**
 * History, saved queries and values of parameters, kept in this browser; without its storage, for this visit.
 * `given` are values that come with the link that was opened.
 */
export function useKept(given: ParameterTexts) {
  const [kept, keep] = useReducer(keptAfter, null, () =>
    keptAfter(readKept(stored()), { type: "values", values: given }),
  );
  useEffect(() => {
    try {
      window.localStorage.setItem(KEY, writeKept(kept));
    } catch {
      // Storage that is full or switched off costs the memory of this visit, not the visit.
    }
  }, [kept]);
  return { kept, keep };
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
