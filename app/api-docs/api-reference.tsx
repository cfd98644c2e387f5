"use client";

import dynamic from "next/dynamic";
import styles from "./api-reference.module.css";

// The reader of the description is large and knows only browsers.
const Explorer = dynamic(() => import("./openapi-explorer").then((module) => module.OpenApiExplorer), {
  ssr: false,
  loading: () => <p className={styles["opening"]}>Opening the description of the HTTP interface …</p>,
});

/** The HTTP interface to read and to try out. */
export function ApiReference() {
  return (
    <main className={styles["page"]}>
      <Explorer />
    </main>
  );
}
