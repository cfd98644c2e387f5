import { MAP_LABELS, type MapLabel } from "../../model/kinds";
import type { ExplorerAction } from "../state/reduce";
import { COLOUR_MODES, TABS, THEME_MODES } from "../state/view";
import type { Strings } from "../strings/en";

/** Something the search box can do besides finding. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Further words by which it is found. */
  readonly words: string;
  /** The keys that do the same anywhere on the page. */
  readonly keys: readonly string[];
  /** What it changes, or the one thing that is no change: putting the link to this view on the clipboard. */
  readonly action: ExplorerAction | "copyLink";
}

/** Every command, in the order in which they are offered. `counts` says which kinds there are. */
export function commandsFor(counts: Readonly<Record<MapLabel, number>>, t: Strings): Command[] {
  const { commands } = t.find;
  const command = (
    id: keyof typeof commands.named,
    action: Command["action"],
    keys: readonly string[] = [],
  ): Command => ({
    id,
    ...commands.named[id],
    keys,
    action,
  });
  const kinds = MAP_LABELS.filter((kind) => counts[kind] > 0);
  return [
    command("fit", { type: "fly", ids: "all" }, ["0"]),
    command("undo", { type: "undo" }, ["Ctrl", "Z"]),
    command("redo", { type: "redo" }, ["Ctrl", "Shift", "Z"]),
    command("copyLink", "copyLink"),
    command("clear", { type: "select", id: null }, ["Esc"]),
    command("clearHits", { type: "hits", hits: null }),
    command("showAll", { type: "unfilter" }),
    ...kinds.map((kind) => ({
      id: `only ${kind}`,
      ...commands.only(t.words.kinds[kind]),
      keys: [],
      action: { type: "solo" as const, what: "kind" as const, id: kind },
    })),
    ...kinds.map((kind) => ({
      id: `hide ${kind}`,
      ...commands.hide(t.words.kinds[kind]),
      keys: [],
      action: { type: "hide" as const, what: "kind" as const, id: kind },
    })),
    ...THEME_MODES.map((theme) => ({
      id: `theme ${theme}`,
      ...commands.themes[theme],
      keys: [],
      action: { type: "theme" as const, theme },
    })),
    ...COLOUR_MODES.map((colour) => ({
      id: `colour ${colour}`,
      ...commands.colours[colour],
      keys: [],
      action: { type: "colour" as const, colour },
    })),
    ...TABS.map((tab) => ({
      id: `tab ${tab}`,
      ...commands.open(t.tools.tabs[tab]),
      keys: [],
      action: { type: "tab" as const, tab },
    })),
  ];
}

/** A mark before a text that asks for commands alone. */
const COMMAND_MARK = ">";
const SHORTEST = 2;

export const asksForCommands = (text: string) => text.startsWith(COMMAND_MARK);

/** The commands whose words begin with all that was typed; all of them for the mark alone. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const wanted = typedWords(text);
  if (!asksForCommands(text) && wanted.join("").length < SHORTEST) return [];
  return commands.filter((command) =>
    wanted.every((word) => wordsOf(command).some((candidate) => candidate.startsWith(word))),
  );
}

/** The first command all of whose typed words are whole words of it: "dark", "show only benchmarks". */
export function namedCommand(commands: readonly Command[], text: string): Command | undefined {
  const wanted = typedWords(text);
  if (wanted.length === 0) return undefined;
  return commands.find((command) => wanted.every((word) => wordsOf(command).includes(word)));
}

function typedWords(text: string): string[] {
  const typed = asksForCommands(text) ? text.slice(COMMAND_MARK.length) : text;
  return typed.toLowerCase().split(/\s+/u).filter(Boolean);
}

const wordsOf = ({ title, words }: Command) => `${title} ${words}`.toLowerCase().split(/\s+/u);
