import { createContext, useContext } from "react";
import { en, type Strings } from "@/lib/explorer/strings/en";

const StringsContext = createContext<Strings>(en);
export const StringsProvider = StringsContext.Provider;

/** The sentences of the page in the language that was chosen. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
