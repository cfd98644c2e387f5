import type { Strings } from "./en";
import { boards } from "./zh/boards";
import { consoleWords } from "./zh/console";
import { details } from "./zh/details";
import { filters } from "./zh/filters";
import { find } from "./zh/find";
import { frame } from "./zh/frame";
import { help } from "./zh/help";
import { mapStrings } from "./zh/map";
import { status } from "./zh/status";
import { take } from "./zh/take";
import { tools } from "./zh/tools";
import { words } from "./zh/words";

/** Every sentence of the page in Chinese. */
export const zh: Strings = {
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
