"use client";

import styles from "./_explorer/opening.module.css";
import { useLanguage } from "./_explorer/use-language";
import { useKeptLanguage } from "./_explorer/use-theme";

/** What stands in for the page where it broke: no details of the fault, but a way on. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const { broken } = useLanguage(useKeptLanguage());
  return (
    <main className={styles["opening"]}>
      <div className={styles["text"]} role="alert">
        <h1>{broken.title}</h1>
        <p>{broken.text}</p>
        <button type="button" onClick={reset}>
          {broken.retry}
        </button>
      </div>
    </main>
  );
}
