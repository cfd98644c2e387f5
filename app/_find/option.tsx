import { type ReactNode, useId } from "react";
import { useList } from "./use-list";

interface OptionProps {
  readonly className?: string | undefined;
  readonly keys?: string | undefined;
  /** Whether the list stays when this is taken. */
  readonly stay?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One line of the list that may be taken; the focus stays in the box. */
export function Option({ className, keys, stay = false, onClick, children }: OptionProps) {
  const { active, close } = useList();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names this as its active descendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
    <div
      id={id}
      role="option"
      aria-selected={active === id}
      aria-keyshortcuts={keys}
      data-active-item={active === id || undefined}
      className={className}
      onClick={() => {
        if (!stay) close();
        onClick();
      }}
    >
      {children}
    </div>
  );
}
