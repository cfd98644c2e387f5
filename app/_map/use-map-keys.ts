import type { KeyboardEvent } from "react";
import { type Shortcut, shortcutOf } from "@/lib/explorer/shortcuts";
import { type Arrow, isArrow } from "@/lib/explorer/walk";
import { useWorkspace } from "../_explorer/context";
import type { MapHandle } from "./create-map";
import type { MenuRequest } from "./hands";

interface Keys {
  readonly handle: MapHandle | null;
  readonly open: (id: string) => void;
  readonly menu: (request: MenuRequest) => void;
}

interface Pressed {
  /** Null where the map cannot be drawn: what is no picture still works. */
  readonly handle: MapHandle | null;
  readonly selected: string | null;
  readonly keys: Keys;
}

/** What the shortcuts of the map do, besides walking. */
const MAP_KEYS: Readonly<Record<Exclude<Shortcut<"map">, "walk" | "add">, (pressed: Pressed) => void>> = {
  zoomIn: ({ handle }) => handle?.zoom(1),
  zoomOut: ({ handle }) => handle?.zoom(-1),
  fit: ({ handle }) => handle?.fly("all"),
  details: () => document.getElementById("details")?.focus(),
  expand: ({ selected, keys }) => selected !== null && keys.open(selected),
  pin: ({ selected, handle }) => selected !== null && handle?.pin(selected),
  menu: openMenu,
};

function openMenu({ handle, selected, keys }: Pressed): void {
  const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  keys.menu({ id: selected, ...(handle?.pointOf(selected) ?? middle) });
}

/** The keyboard of the map: arrows walk, with Shift they add to the selection; Enter opens, M and Shift F10 the menu. */
export function useMapKeys(keys: Keys) {
  const { view, dispatch } = useWorkspace();
  const walk = (handle: MapHandle | null, arrow: Arrow, adding: boolean) => {
    const { selected, selection } = view;
    const next = handle?.walk(selected, arrow) ?? null;
    if (next === null) return;
    if (adding && selected !== null && !selection.includes(next)) dispatch({ type: "toggle", id: next });
    else dispatch({ type: "select", id: next, fly: true });
  };
  return (event: KeyboardEvent) => {
    const { key } = event;
    const { handle } = keys;
    if (isElsewhere(event)) return;
    const shortcut = shortcutOf("map", event);
    if (shortcut === null) return;
    event.preventDefault();
    if (shortcut !== "walk" && shortcut !== "add")
      MAP_KEYS[shortcut]({ handle, selected: view.selected, keys });
    else if (isArrow(key)) walk(handle, key, shortcut === "add");
  };
}

const isElsewhere = ({ ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || target !== currentTarget;
