import { boards } from "./en/boards";
import { consoleWords } from "./en/console";
import { details } from "./en/details";
import { filters } from "./en/filters";
import { find } from "./en/find";
import { frame } from "./en/frame";
import { help } from "./en/help";
import { mapStrings } from "./en/map";
import { status } from "./en/status";
import { take } from "./en/take";
import { tools } from "./en/tools";
import { words } from "./en/words";

/** Every English sentence of the page. */
export const en = {
  words,
  status,
  details,
  filters,
  find,
  boards,
  help,
  mapStrings,
  take,
  ...frame,
  ...tools,
  console: consoleWords,
};

/** What each language has to say. */
export type Strings = typeof en;
