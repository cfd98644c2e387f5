import { Search } from "lucide-react";
import type { RefObject } from "react";
import { useStrings } from "../_ui/strings";
import { NodeCombobox } from "./node-combobox";
import styles from "./search-box.module.css";
import { useOpen } from "./use-open";

/** The one box that is always there; choosing a result selects it and flies to it. */
export function SearchBox({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) {
  const open = useOpen();
  const t = useStrings();
  return (
    <search className={styles["box"]}>
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <NodeCombobox
        label={t.search.label}
        placeholder={t.search.placeholder}
        value=""
        className={styles["field"]}
        fieldRef={fieldRef}
        onChoose={(node) => {
          open(node);
          document.getElementById("map")?.focus();
        }}
      />
      <kbd className={styles["key"]}>{t.search.key}</kbd>
    </search>
  );
}
