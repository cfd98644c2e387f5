import type { Language } from "../../../model/languages";
import { en } from "./en";
import type { PathWords } from "./path-words";
import { zh } from "./zh";

const WORDS: Readonly<Record<Language, PathWords>> = { en, zh };

/** How a language speaks of paths; English where none is asked for. */
export const pathWords = (language: Language = "en"): PathWords => WORDS[language];
