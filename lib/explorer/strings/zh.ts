import { en, type Strings } from "./en";
import { consoleWords } from "./zh/console";
import { words } from "./zh/words";

/** The Chinese interface; what has no Chinese sentence yet says it in English. */
export const zh: Strings = { ...en, words, console: consoleWords };
