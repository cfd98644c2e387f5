import { Search } from "lucide-react";
import type { RefObject } from "react";
import { useWorkspace } from "./context";
import { NodeCombobox } from "./node-combobox";
import styles from "./search-box.module.css";

/** The one box that is always there; choosing a result selects it and flies to it. */
export function SearchBox({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) {
  const { dispatch } = useWorkspace();
  return (
    <div className={styles["box"]} role="search">
      <Search size={18} strokeWidth={1.75} aria-hidden="true" />
      <NodeCombobox
        label="Search the atlas"
        placeholder="Search methods, papers, people …"
        value=""
        className={styles["field"]}
        fieldRef={fieldRef}
        onChoose={({ id }) => dispatch({ type: "select", id, fly: true })}
      />
      <kbd className={styles["key"]} aria-hidden="true">
        Ctrl K
      </kbd>
    </div>
  );
}
