import type { LucideIcon } from "lucide-react";
import styles from "./icon-button.module.css";

interface IconButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

/** A square button with an icon; its label is its name and its tooltip. */
export function IconButton({ label, icon: Icon, onClick, disabled, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
