import type { KeyboardEvent } from "react";
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
  readonly handle: MapHandle;
  readonly selected: string | null;
  readonly keys: Keys;
}

/** Keys of the map besides the arrows, each with what it does. */
const MAP_KEYS: Readonly<Record<string, (pressed: Pressed) => void>> = {
  "+": ({ handle }) => handle.zoom(1),
  "=": ({ handle }) => handle.zoom(1),
  "-": ({ handle }) => handle.zoom(-1),
  "0": ({ handle }) => handle.fly("all"),
  Enter: () => document.getElementById("details")?.focus(),
  e: ({ selected, keys }) => selected !== null && keys.open(selected),
  p: ({ selected, handle }) => selected !== null && handle.pin(selected),
  m: openMenu,
  ContextMenu: openMenu,
};

function openMenu({ handle, selected, keys }: Pressed): void {
  keys.menu({ id: selected, ...handle.pointOf(selected) });
}

/** The keyboard of the map: arrows walk, with Shift they add to the selection; Enter opens, M and Shift F10 the menu. */
export function useMapKeys(keys: Keys) {
  const { view, dispatch } = useWorkspace();
  const walk = (handle: MapHandle, arrow: Arrow, adding: boolean) => {
    const { selected, selection } = view;
    const next = handle.walk(selected, arrow);
    if (next === null) return;
    if (adding && selected !== null && !selection.includes(next)) dispatch({ type: "toggle", id: next });
    else dispatch({ type: "select", id: next, fly: true });
  };
  return (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const { handle } = keys;
    if (!handle || isElsewhere(event)) return;
    const does = MAP_KEYS[shiftKey && key === "F10" ? "ContextMenu" : key];
    if (!does && !isArrow(key)) return;
    event.preventDefault();
    if (isArrow(key)) walk(handle, key, shiftKey);
    else does?.({ handle, selected: view.selected, keys });
  };
}

const isElsewhere = ({ ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || target !== currentTarget;
