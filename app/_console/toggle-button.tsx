import type { LucideIcon } from "lucide-react";
import styles from "./toggle-button.module.css";

interface ToggleButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** For a button that opens something: whether it is open. */
  readonly open?: boolean;
  readonly pressed?: boolean;
  /** Something behind the button wants attention. */
  readonly mark?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A small button with an icon and its name in words. */
export function ToggleButton({
  label,
  icon: Icon,
  open,
  pressed,
  mark = false,
  disabled,
  onClick,
}: ToggleButtonProps) {
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-expanded={open}
      aria-pressed={pressed}
      data-mark={mark}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}
