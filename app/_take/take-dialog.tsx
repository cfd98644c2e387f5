import { Dialog, DialogDismiss, DialogHeading, useDialogStore } from "@ariakit/react";
import { X } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { GRAPH_FORMATS, LIST_FORMATS, PICTURE_FORMATS, type TakeFormat } from "@/lib/explorer/take/files";
import { type Scope, scopesOf } from "@/lib/explorer/take/scope";
import { useWorkspace } from "../_explorer/context";
import type { MapHandle } from "../_map/create-map";
import { useStrings } from "../_ui/strings";
import { ScopeChoice } from "./scope-choice";
import { SizeChoice } from "./size-choice";
import styles from "./take-dialog.module.css";
import { useTake } from "./use-take";

interface TakeDialogProps {
  readonly handle: MapHandle | null;
  readonly onClose: () => void;
}

const WIDTHS = [1920, 3840, 7680] as const;

/** What of the view to save, and as what. */
export function TakeDialog({ handle, onClose }: TakeDialogProps) {
  const { loaded, view, shown } = useWorkspace();
  const t = useStrings();
  const store = useDialogStore({ defaultOpen: true, setOpen: (open) => open || onClose() });
  const scopes = useMemo(() => scopesOf(loaded.source.atlas, view, shown), [loaded, view, shown]);
  const [key, setKey] = useState<Scope["key"] | undefined>(scopes[0]?.key);
  const [width, setWidth] = useState<number>(WIDTHS[0]);
  const scope = scopes.find((one) => one.key === key) ?? scopes[0];
  const { said, busy, take } = useTake(handle);
  if (!scope) return null;
  const buttons = (formats: readonly TakeFormat[]) => ({
    formats,
    busy: busy || scope.nodes.size === 0,
    onTake: (format: TakeFormat) => void take(format, scope, width),
  });
  return (
    <Dialog
      store={store}
      className={styles["dialog"]}
      backdrop={<div className={styles["backdrop"]} />}
      unmountOnHide
    >
      <header className={styles["head"]}>
        <DialogHeading className={styles["title"]}>{t.take.title}</DialogHeading>
        <DialogDismiss className={styles["close"]} aria-label={t.take.close}>
          <X size={18} aria-hidden="true" />
        </DialogDismiss>
      </header>
      <ScopeChoice scopes={scopes} chosen={scope} onChoose={setKey} />
      <Formats title={t.take.lists(scope.papers.length)} {...buttons(LIST_FORMATS)} />
      <Formats title={t.take.pictures} {...buttons(PICTURE_FORMATS)}>
        <SizeChoice widths={WIDTHS} chosen={width} onChoose={setWidth} />
      </Formats>
      <Formats title={t.take.graphs} {...buttons(GRAPH_FORMATS)} />
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </Dialog>
  );
}

interface FormatsProps {
  readonly title: string;
  readonly formats: readonly TakeFormat[];
  readonly busy: boolean;
  readonly onTake: (format: TakeFormat) => void;
  readonly children?: React.ReactNode;
}

function Formats({ title, formats, busy, onTake, children }: FormatsProps) {
  const t = useStrings();
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <h2 id={id} className={styles["name"]}>
        {title}
      </h2>
      <div className={styles["buttons"]}>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className={styles["button"]}
            aria-disabled={busy}
            onClick={() => busy || onTake(format)}
          >
            {t.take.formats[format]}
          </button>
        ))}
      </div>
      {children}
    </section>
  );
}
