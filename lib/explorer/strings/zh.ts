import { en, type Strings } from "./en";
import { words } from "./zh/words";

/** The Chinese interface; what has no Chinese sentence yet says it in English. */
export const zh: Strings = { ...en, words };
