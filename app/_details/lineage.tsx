import { MessageSquareQuote } from "lucide-react";
import { useMemo, useState } from "react";
import type { Descent } from "@/lib/contract/profile";
import { type Branch, treeOf } from "@/lib/explorer/details/lineage";
import { useWorkspace } from "../_explorer/context";
import { useOpen } from "../_explorer/use-open";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { useStrings } from "../_ui/strings";
import styles from "./lineage.module.css";

/** Lines of a tree that are shown before one asks for all. */
const FIRST = 10;
const INDENT = 16;
const DEEPEST = 6;

interface LineageProps {
  readonly id: string;
  readonly descents: readonly Descent[];
}

/** What it comes from and what comes from it, or the family it belongs to, as an indented tree. */
export function Lineage({ id, descents }: LineageProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const tree = useMemo(() => treeOf(descents), [descents]);
  if (tree.length === 0) return null;
  const family = descents.every(({ type }) => type === "PART_OF");
  // The selection itself is always among the first lines.
  const self = tree.findIndex(({ node }) => node.id === id);
  const from = Math.max(0, Math.min(self - FIRST + 2, tree.length - FIRST));
  const shown = all ? tree : tree.slice(from, from + FIRST);
  return (
    <section className={headings["section"]} aria-labelledby="lineage">
      <h3 id="lineage" className={headings["title"]}>
        {family ? t.details.family : t.details.lineage}
      </h3>
      <ul className={styles["tree"]}>
        {shown.map((branch, i) => (
          <Line
            key={branch.step?.id ?? `${branch.node.id} ${i}`}
            branch={branch}
            self={branch.node.id === id}
          />
        ))}
      </ul>
      {tree.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.more.all(tree.length)}
        </button>
      ) : null}
    </section>
  );
}

function Line({ branch: { node, depth, step }, self }: { readonly branch: Branch; readonly self: boolean }) {
  const { dispatch } = useWorkspace();
  const open = useOpen();
  const t = useStrings();
  return (
    <li
      className={styles["line"]}
      aria-current={self || undefined}
      style={{ paddingLeft: Math.min(depth, DEEPEST) * INDENT }}
    >
      <NodeRow label={node.label} name={node.name} onClick={() => open(node)} />
      {step ? (
        <button
          type="button"
          className={styles["why"]}
          aria-label={t.details.openRelationship(step.parent)}
          title={`${t.words.relation(step.type, "out")} ${step.parent}`}
          onClick={() => dispatch({ type: "edge", id: step.id })}
        >
          <MessageSquareQuote size={14} aria-hidden="true" />
        </button>
      ) : null}
    </li>
  );
}
