import { useEffect, useReducer } from "react";
import { keptAfter, readKept, writeKept } from "@/lib/explorer/console/keep/kept";

const KEY = "paper-atlas-console";

/** History, saved queries and values of parameters, kept in this browser; without its storage, for this visit. */
export function useKept() {
  const [kept, keep] = useReducer(keptAfter, null, () => readKept(stored()));
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
