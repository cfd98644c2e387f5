"use client";

import { en } from "@/lib/explorer/strings/en";
import styles from "./_explorer/opening.module.css";

/** What stands in for the page where it broke: no details of the fault, but a way on. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main className={styles["opening"]}>
      <div className={styles["text"]} role="alert">
        <h1>{en.broken.title}</h1>
        <p>{en.broken.text}</p>
        <button type="button" onClick={reset}>
          {en.broken.retry}
        </button>
      </div>
    </main>
  );
}
