import { CircleHelp } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { lazyOverlay } from "../_explorer/lazy-part";
import { loadHelpMenu } from "../_explorer/parts";
import styles from "../_ui/icon-button.module.css";
import { useStrings } from "../_ui/strings";

const HelpMenu = lazyOverlay(loadHelpMenu);

/** Opens the menu of shortcuts, the start and the other language. */
export function HelpButton({ onKeys }: { readonly onKeys: () => void }) {
  const t = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        aria-label={t.help.open}
        title={t.help.open}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <CircleHelp size={18} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && button.current ? (
        <HelpMenu button={button.current} onKeys={onKeys} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
