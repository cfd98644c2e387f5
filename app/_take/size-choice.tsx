import { useStrings } from "../_ui/strings";
import styles from "./take-dialog.module.css";

interface SizeChoiceProps {
  readonly widths: readonly number[];
  readonly chosen: number;
  readonly onChoose: (width: number) => void;
}

/** How wide the PNG will be. */
export function SizeChoice({ widths, chosen, onChoose }: SizeChoiceProps) {
  const t = useStrings();
  return (
    <label className={styles["size"]}>
      {t.take.size}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {widths.map((width) => (
          <option key={width} value={width}>
            {t.take.pixels(width)}
          </option>
        ))}
      </select>
    </label>
  );
}
