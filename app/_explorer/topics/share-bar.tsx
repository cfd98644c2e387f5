import styles from "./share-bar.module.css";

interface ShareBarProps {
  /** Of all, 0 to 1. */
  readonly share: number;
  /** What of it is shown, of all as well. */
  readonly visible: number;
  readonly colour?: string | undefined;
}

/** How much of all a thing is, as a bar; its number stands beside it in words. */
export function ShareBar({ share, visible, colour }: ShareBarProps) {
  const percent = (value: number) => `${100 * Math.min(1, Math.max(0, value))}%`;
  return (
    <span className={styles["track"]} aria-hidden="true">
      <span className={styles["share"]} style={{ width: percent(share) }} />
      <span className={styles["visible"]} style={{ width: percent(visible), background: colour }} />
    </span>
  );
}
