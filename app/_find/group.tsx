import { ComboboxGroup, ComboboxGroupLabel } from "@ariakit/react";
import type { ReactNode } from "react";
import styles from "./find-list.module.css";

/** A titled group of results. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <ComboboxGroup>
      <ComboboxGroupLabel className={styles["group"]}>{title}</ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  );
}
