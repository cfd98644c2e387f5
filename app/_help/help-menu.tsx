import { Menu, MenuItem, useMenuStore } from "@ariakit/react";
import { useEffect, useRef } from "react";
import { useWorkspace } from "../_explorer/context";
import menu from "../_map/map-menu.module.css";
import { closesAlone, hangingAt, openUntil } from "../_ui/hanging-at";
import { useStrings } from "../_ui/strings";

interface HelpMenuProps {
  /** The button that it belongs to. */
  readonly button: HTMLElement;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** Shortcuts, the start, and the other language. */
export function HelpMenu({ button, onClose, onKeys }: HelpMenuProps) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const other = view.language === "en" ? "zh" : "en";
  const store = useMenuStore({ ...openUntil(onClose), placement: "bottom-end" });
  const first = useRef<HTMLDivElement>(null);
  // The menu is open when it is first drawn, and takes the focus only where it opens later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Menu
      store={store}
      aria-label={t.help.open}
      className={menu["menu"]}
      {...hangingAt(button)}
      hideOnEscape={closesAlone}
      gutter={8}
    >
      <MenuItem ref={first} className={menu["item"]} onClick={onKeys}>
        <span className={menu["text"]}>{t.help.keys}</span>
        <span className={menu["note"]}>?</span>
      </MenuItem>
      <MenuItem className={menu["item"]} onClick={() => dispatch({ type: "start" })}>
        {t.help.start}
      </MenuItem>
      <MenuItem
        className={menu["item"]}
        lang={other}
        onClick={() => dispatch({ type: "language", language: other })}
      >
        {t.help.language}
      </MenuItem>
    </Menu>
  );
}
