/** A key as it was pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Every shortcut of the page by where it works: what does things reads it, and what explains them too. `Mod` stands
 * for Ctrl or Cmd; keys of one shortcut are other ways to the same.
 */
export const SHORTCUTS = {
  page: {
    search: ["Mod+K"],
    undo: ["Mod+Z"],
    redo: ["Mod+Shift+Z"],
    out: ["Escape"],
    help: ["?"],
  },
  map: {
    walk: ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"],
    add: ["Shift+ArrowLeft", "Shift+ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown"],
    details: ["Enter"],
    expand: ["E"],
    pin: ["P"],
    menu: ["M", "Shift+F10", "ContextMenu"],
    zoomIn: ["+", "="],
    zoomOut: ["-"],
    fit: ["0"],
  },
} as const;
export type Where = keyof typeof SHORTCUTS;
export type Shortcut<W extends Where> = keyof (typeof SHORTCUTS)[W];

/** Characters that may need Shift to be typed: whether it is held says nothing. */
const SYMBOL = /^[^\p{L}\p{N}]$/u;

/** How a key that was pressed is written in the table. */
function written({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  const parts = [
    ctrlKey || metaKey ? "Mod" : "",
    altKey ? "Alt" : "",
    shiftKey && !SYMBOL.test(key) ? "Shift" : "",
    name,
  ];
  return parts.filter((part) => part !== "").join("+");
}

/** The shortcut that a pressed key stands for at a place, or null. */
export function shortcutOf<W extends Where>(where: W, pressed: Pressed): Shortcut<W> | null {
  const wanted = written(pressed);
  const table: Readonly<Record<string, readonly string[]>> = SHORTCUTS[where];
  const found = Object.entries(table).find(([, keys]) => keys.includes(wanted));
  return found ? (found[0] as Shortcut<W>) : null;
}
