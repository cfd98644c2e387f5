import { useState } from "react";
import styles from "./summary.module.css";

interface SummaryProps {
  readonly english: string;
  readonly chinese: string;
}

/** A paper's summary in the language it was written in; both where two digests carry it. */
export function Summary({ english, chinese }: SummaryProps) {
  const [wanted, setWanted] = useState<"en" | "zh">("en");
  if (!english && !chinese) return null;
  const both = english !== "" && chinese !== "";
  const only = english ? "en" : "zh";
  const language = both ? wanted : only;
  return (
    <section aria-label="Summary" className={styles["summary"]}>
      {both ? (
        <div className={styles["languages"]}>
          <button type="button" aria-pressed={language === "en"} onClick={() => setWanted("en")}>
            English
          </button>
          <button type="button" aria-pressed={language === "zh"} lang="zh" onClick={() => setWanted("zh")}>
            中文
          </button>
        </div>
      ) : null}
      <p lang={language}>{language === "en" ? english : chinese}</p>
    </section>
  );
}
