import { type ReactNode, useId } from "react";
import styles from "./find-list.module.css";

/** A titled group of results. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: options of a list stand in a group, not in a fieldset
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles["group"]}>
        {title}
      </div>
      {children}
    </div>
  );
}
