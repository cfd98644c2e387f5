import { useId, useState } from "react";
import type { AtlasNode } from "@/lib/explorer/atlas";
import headings from "../../_ui/heading.module.css";
import { NodeRow } from "../../_ui/node-row";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./topic-list.module.css";

/** Entries that are listed before one asks for all. */
const FIRST = 5;

interface TopicListProps {
  readonly title: string;
  readonly items: readonly { readonly node: AtlasNode; readonly aside: string }[];
}

/** The first few of a kind, and all of them on demand. */
export function TopicList({ title, items }: TopicListProps) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const id = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className={headings["section"]} aria-labelledby={id}>
      <h3 id={id} className={headings["title"]}>
        {title}
      </h3>
      <ul className={styles["list"]}>
        {(all ? items : items.slice(0, FIRST)).map(({ node, aside }) => (
          <li key={node.id}>
            <NodeRow
              label={node.label}
              name={node.name}
              aside={aside}
              onClick={() => dispatch({ type: "select", id: node.id, fly: true })}
            />
          </li>
        ))}
      </ul>
      {items.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.topics.allOf(items.length)}
        </button>
      ) : null}
    </section>
  );
}
