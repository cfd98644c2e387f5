import { SlidersHorizontal } from "lucide-react";
import { useRef, useState } from "react";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { lazyOverlay } from "../lazy-part";
import { loadFiltersPopover } from "../parts";
import styles from "./filters-button.module.css";

const FiltersPopover = lazyOverlay(loadFiltersPopover);

/** Opens the filters that need more room than a legend has. */
export function FiltersButton() {
  const { view } = useWorkspace();
  const t = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { confidence, degree, hiddenRelations, since } = view.filters;
  const active = [confidence, degree, since].filter(Boolean).length + (hiddenRelations.length > 0 ? 1 : 0);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        data-active={active > 0}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={14} aria-hidden="true" />
        {t.filters.more}
        {active > 0 ? <span className={styles["badge"]}>{active}</span> : null}
      </button>
      {open && button.current ? (
        <FiltersPopover button={button.current} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
