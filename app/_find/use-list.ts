import {
  createContext,
  type KeyboardEvent,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";

/** The list under a box as its options see it. */
export interface List {
  /** Id of the option that the keyboard stands on. */
  readonly active: string | null;
  readonly close: () => void;
}

const ListContext = createContext<List | null>(null);
export const ListProvider = ListContext.Provider;

export function useList(): List {
  const list = useContext(ListContext);
  if (!list) throw new Error("An option stands outside of a list.");
  return list;
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

interface ListKeys {
  readonly list: List;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Opens the list, or goes on with other options in it: none is stood on. */
  readonly show: () => void;
}

/**
 * The keyboard of a box with a list, as the ARIA Authoring Practices describe an editable combobox: the focus stays in
 * the box, the arrow keys go round the options, Enter takes the one they stand on, Escape closes the list.
 */
export function useListKeys(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  setOpen: (open: boolean) => void,
): ListKeys {
  const [active, setActive] = useState<string | null>(null);
  const list = useMemo(
    () => ({ active: open ? active : null, close: () => setOpen(false) }),
    [active, open, setOpen],
  );
  useEffect(() => {
    if (list.active !== null) document.getElementById(list.active)?.scrollIntoView({ block: "nearest" });
  }, [list.active]);
  const move = (step: 1 | -1) => {
    const options = [...(element.current?.querySelectorAll("[role=option]") ?? [])].map(({ id }) => id);
    const at = active === null ? -1 : options.indexOf(active);
    const next = at === -1 && step === -1 ? options.length - 1 : at + step;
    setActive(options[(next + options.length) % options.length] ?? null);
  };
  const show = () => {
    setActive(null);
    setOpen(true);
  };
  const does = (key: string): boolean => {
    const step = STEPS.get(key);
    if (step !== undefined && open) move(step);
    else if (step !== undefined) show();
    else if (key === "Escape" && open) setOpen(false);
    else return key === "Enter" && take(list.active);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (does(event.key)) event.preventDefault();
  };
  return { list, onKeyDown, show };
}

/** False where the option is gone, as when other results have come. */
function take(active: string | null): boolean {
  const option = active === null ? null : document.getElementById(active);
  option?.click();
  return option !== null;
}
