import { type KeyboardEvent, type ReactNode, useRef } from "react";

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** What ids of this row of tabs begin with. */
  readonly prefix: string;
  readonly className?: string | undefined;
  readonly tabClassName?: string | undefined;
  readonly children: (name: Name) => ReactNode;
}

const tabId = (prefix: string, name: string) => `${prefix}-${name}`;
const panelId = (prefix: string, name: string) => `${prefix}-${name}-panel`;

/**
 * A row of tabs as the ARIA Authoring Practices describe them with manual activation: one stop of the Tab key, the
 * arrow keys, Home and End go along it, Enter or Space takes the tab that has the focus.
 */
export function Tabs<Name extends string>({ names, selected, onSelect, prefix, ...props }: TabsProps<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...(row.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const at = tabs.findIndex((tab) => tab.id === document.activeElement?.id);
    const next = placeAfter(event.key, at, tabs.length);
    if (next === null || at === -1) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={props.label} className={props.className} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(prefix, name)}
          aria-selected={name === selected}
          aria-controls={panelId(prefix, name)}
          tabIndex={name === selected ? 0 : -1}
          className={props.tabClassName}
          onClick={() => onSelect(name)}
        >
          {props.children(name)}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads in a row of `count`, round and round; null where it leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

interface TabPanelProps {
  readonly prefix: string;
  readonly name: string;
  readonly selected: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What a tab shows; it stays made while another one is shown. */
export function TabPanel({ prefix, name, selected, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={panelId(prefix, name)}
      aria-labelledby={tabId(prefix, name)}
      hidden={!selected}
      className={className}
    >
      {children}
    </div>
  );
}
