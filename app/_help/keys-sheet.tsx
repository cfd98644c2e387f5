import { Dialog, DialogDismiss, DialogHeading, useDialogStore } from "@ariakit/react";
import { X } from "lucide-react";
import { Fragment } from "react";
import { SHORTCUTS } from "@/lib/explorer/shortcuts";
import dialog from "../_take/take-dialog.module.css";
import { useStrings } from "../_ui/strings";
import styles from "./keys-sheet.module.css";

/** All shortcuts of the page, by where they work. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings();
  const store = useDialogStore({ defaultOpen: true, setOpen: (open) => open || onClose() });
  const { page, map } = t.help.does;
  return (
    <Dialog
      store={store}
      className={dialog["dialog"]}
      backdrop={<div className={dialog["backdrop"]} />}
      unmountOnHide
    >
      <header className={dialog["head"]}>
        <DialogHeading className={dialog["title"]}>{t.help.keys}</DialogHeading>
        <DialogDismiss className={dialog["close"]} aria-label={t.help.close}>
          <X size={18} aria-hidden="true" />
        </DialogDismiss>
      </header>
      <Keys title={t.help.where.page} keys={SHORTCUTS.page} does={page} />
      <Keys title={t.help.where.map} keys={SHORTCUTS.map} does={map} />
    </Dialog>
  );
}

interface KeysProps {
  readonly title: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly does: Readonly<Record<string, string>>;
}

function Keys({ title, keys, does }: KeysProps) {
  const t = useStrings();
  return (
    <section className={dialog["group"]}>
      <h2 className={dialog["name"]}>{title}</h2>
      <dl className={styles["keys"]}>
        {Object.entries(keys).map(([id, ways]) => (
          <div key={id} className={styles["row"]}>
            <dt>
              {ways.map((way, i) => (
                <Fragment key={way}>
                  {i === 0 ? null : ` ${t.help.or} `}
                  <kbd className={styles["key"]}>{readable(way)}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  Escape: "Esc",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  ContextMenu: "≣",
};

/** "Ctrl Shift Z". */
const readable = (way: string) =>
  way === "+"
    ? way
    : way
        .split("+")
        .map((part) => SIGNS[part] ?? part)
        .join(" ");
