import type { ReactNode } from "react";
import styles from "./note.module.css";

/** A quiet sentence where a list would be: what is going on, why there is nothing, or what went wrong. */
export function Note({ tone, children }: { readonly tone?: "fault"; readonly children: ReactNode }) {
  return (
    <p className={styles["note"]} data-tone={tone}>
      {children}
    </p>
  );
}
