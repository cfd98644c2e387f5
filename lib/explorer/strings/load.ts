import type { Language } from "../../model/languages";
import { en, type Strings } from "./en";

/** The sentences of a language. English is at hand, others are loaded when they are wanted. */
export async function loadStrings(language: Language): Promise<Strings> {
  if (language === "en") return en;
  const { zh } = await import("./zh");
  return zh;
}
