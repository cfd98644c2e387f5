import { Fragment, useState } from "react";
import type { CellView, NodeView } from "@/lib/explorer/console/result/cells";
import { useOpen } from "../../_explorer/use-open";
import { KindMark } from "../../_ui/kind-mark";
import { useConsole } from "../context";
import styles from "./cell-content.module.css";

/** Letters of a text that are shown before one asks for the rest. */
const SHORT = 320;
/** Items of a list that are shown before one asks for the rest. */
const FEW = 12;

/** A value of an answer; nodes in it, however deep, lead to the map. */
export function CellContent({ view }: { readonly view: CellView }) {
  switch (view.kind) {
    case "node":
      return <NodeLink node={view} />;
    case "relationship":
      return (
        <span className={styles["relation"]}>
          <CellContent view={view.source} /> <span className={styles["type"]}>{view.type}</span>{" "}
          <CellContent view={view.target} />
        </span>
      );
    case "path":
      return <Path stops={view.stops} />;
    case "list":
      return <List items={view.items} />;
    case "map":
      return <Entries entries={view.entries} />;
    case "null":
      return <span className={styles["null"]}>null</span>;
    default:
      return <Text text={view.text} />;
  }
}

function NodeLink({ node: { id, name, label } }: { readonly node: NodeView }) {
  const open = useOpen();
  if (label === null) return name;
  return (
    <button type="button" className={styles["node"]} onClick={() => open({ id, label })}>
      <KindMark label={label} size={12} />
      <span>{name}</span>
    </button>
  );
}

function Path({ stops }: { readonly stops: readonly CellView[] }) {
  return (
    <span className={styles["path"]}>
      {stops.map((stop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass the same thing twice
        <Fragment key={i}>
          {stop.kind === "relationship" ? (
            <span className={styles["type"]}>{stop.type}</span>
          ) : (
            <CellContent view={stop} />
          )}
        </Fragment>
      ))}
    </span>
  );
}

function List({ items }: { readonly items: readonly CellView[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FEW);
  return (
    <span>
      <span className={styles["bracket"]}>[</span>
      {shown.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity besides their place
        <Fragment key={i}>
          {i > 0 ? ", " : ""}
          <CellContent view={item} />
        </Fragment>
      ))}
      {items.length > FEW ? (
        <More open={all} count={items.length - FEW} onToggle={() => setAll(!all)} />
      ) : null}
      <span className={styles["bracket"]}>]</span>
    </span>
  );
}

function Entries({ entries }: { readonly entries: readonly (readonly [string, CellView])[] }) {
  return (
    <span>
      {entries.map(([key, value]) => (
        <span key={key} className={styles["entry"]}>
          <span className={styles["key"]}>{key}</span> <CellContent view={value} />
        </span>
      ))}
    </span>
  );
}

function Text({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  if (text.length <= SHORT) return text;
  return (
    <>
      {all ? text : `${text.slice(0, SHORT)}…`}
      <More open={all} onToggle={() => setAll(!all)} />
    </>
  );
}

interface MoreProps {
  readonly open: boolean;
  readonly count?: number;
  readonly onToggle: () => void;
}

function More({ open, count, onToggle }: MoreProps) {
  const { words } = useConsole();
  return (
    <button type="button" className={styles["more"]} aria-expanded={open} onClick={onToggle}>
      {open ? words.less : `${count === undefined ? "" : `${count} `}${words.more}`}
    </button>
  );
}
