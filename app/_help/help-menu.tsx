import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import { CircleHelp } from "lucide-react";
import { useWorkspace } from "../_explorer/context";
import menu from "../_map/map-menu.module.css";
import button from "../_ui/icon-button.module.css";
import { useStrings } from "../_ui/strings";

interface HelpMenuProps {
  readonly onKeys: () => void;
}

/** Shortcuts, the start, and the other language. */
export function HelpMenu({ onKeys }: HelpMenuProps) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const other = view.language === "en" ? "zh" : "en";
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton className={button["button"]} aria-label={t.help.open} title={t.help.open}>
        <CircleHelp size={18} strokeWidth={1.75} aria-hidden="true" />
      </MenuButton>
      <Menu className={menu["menu"]} gutter={8} portal>
        <MenuItem className={menu["item"]} onClick={onKeys}>
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
    </MenuProvider>
  );
}
