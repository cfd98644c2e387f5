"use client";

import styles from "./_explorer/opening.module.css";

/** What stands in for the page where it broke: no details of the fault, but a way on. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main className={styles["opening"]}>
      <div className={styles["text"]} role="alert">
        <h1>Something went wrong</h1>
        <p>The page could not go on. Your atlas is untouched; trying again usually helps.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </div>
    </main>
  );
}
