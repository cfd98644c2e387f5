import { Search } from "lucide-react";
import type { RefObject } from "react";
import { NodeCombobox } from "./node-combobox";
import styles from "./search-box.module.css";
import { useOpen } from "./use-open";

/** The one box that is always there; choosing a result selects it and flies to it. */
export function SearchBox({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) {
  const open = useOpen();
  return (
    <search className={styles["box"]}>
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <NodeCombobox
        label="Search the atlas"
        placeholder="Search methods, papers, people …"
        value=""
        className={styles["field"]}
        fieldRef={fieldRef}
        onChoose={(node) => {
          open(node);
          document.getElementById("map")?.focus();
        }}
      />
      <kbd className={styles["key"]}>Ctrl K</kbd>
    </search>
  );
}
