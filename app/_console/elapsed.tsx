import { useEffect, useState } from "react";
import { useConsole } from "./context";
import styles from "./work-bar.module.css";

const TICK_MS = 100;
/** Answers that are there at once need no clock. */
const SHOWN_AFTER_MS = 200;

/** How long a run has taken so far. */
export function Elapsed({ sinceMs }: { readonly sinceMs: number }) {
  const { words } = useConsole();
  const [now, setNow] = useState(sinceMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const passed = now - sinceMs;
  return (
    <span className={styles["elapsed"]} role="timer">
      {passed < SHOWN_AFTER_MS ? "" : words.running(passed)}
    </span>
  );
}
