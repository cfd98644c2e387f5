import { useState } from "react";
import { useStrings } from "../_ui/strings";
import styles from "./summary.module.css";

interface SummaryProps {
  readonly english: string;
  readonly chinese: string;
}

/** A paper's summary in the language it was written in; both where two digests carry it. */
export function Summary({ english, chinese }: SummaryProps) {
  const t = useStrings();
  const [wanted, setWanted] = useState<"en" | "zh">("en");
  if (!english && !chinese) return null;
  const both = english !== "" && chinese !== "";
  const only = english ? "en" : "zh";
  const language = both ? wanted : only;
  return (
    <section aria-label={t.details.summary} className={styles["summary"]}>
      {both ? (
        <div className={styles["languages"]}>
          <button type="button" aria-pressed={language === "en"} onClick={() => setWanted("en")}>
            {t.details.languages.en}
          </button>
          <button type="button" aria-pressed={language === "zh"} lang="zh" onClick={() => setWanted("zh")}>
            {t.details.languages.zh}
          </button>
        </div>
      ) : null}
      <p lang={language}>{language === "en" ? english : chinese}</p>
    </section>
  );
}
