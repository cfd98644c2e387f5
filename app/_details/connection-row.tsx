import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { Neighbour } from "@/lib/explorer/connections";
import { bySentence } from "@/lib/explorer/quote";
import { useWorkspace } from "../_explorer/context";
import { useOpen } from "../_explorer/use-open";
import { NodeRow } from "../_ui/node-row";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import styles from "./connections.module.css";

/** One neighbour; beside it the sentences that tie it to the selection, or the terms that both share. */
export function ConnectionRow({ neighbour: { node, connection } }: { readonly neighbour: Neighbour }) {
  const goTo = useOpen();
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const { evidence, shared = [] } = connection;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className={styles["row"]}>
        <NodeRow label={node.label} name={node.name} onClick={() => goTo(node)} />
        {evidence.length > 0 || shared.length > 0 ? (
          <button
            type="button"
            className={styles["why"]}
            aria-expanded={open}
            aria-label={t.details.why(node.name)}
            title={t.details.whyHint}
            onClick={() => setOpen(!open)}
          >
            <Chevron size={16} aria-hidden="true" />
          </button>
        ) : null}
      </div>
      {shared.length > 0 ? <p className={styles["shared"]}>{t.details.sharedTerms(shared)}</p> : null}
      {open ? <Reasons connection={connection} name={node.name} /> : null}
    </li>
  );
}

function Reasons({ connection, name }: Pick<Neighbour, "connection"> & { readonly name: string }) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  return (
    <div className={styles["reasons"]}>
      {bySentence(connection.evidence).map(([first, ...others]) => (
        <Quote key={`${first.digest} ${first.start}`} evidence={first} others={others} />
      ))}
      <button
        type="button"
        className={styles["more"]}
        aria-label={t.details.openRelationship(name)}
        onClick={() => dispatch({ type: "edge", id: connection.id })}
      >
        {t.details.relationship}
      </button>
    </div>
  );
}
