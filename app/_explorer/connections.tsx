import { ChevronDown, ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { type ConnectionGroup, groupConnections, type Neighbour } from "@/lib/explorer/connections";
import { amount, counted } from "@/lib/explorer/words";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import styles from "./connections.module.css";
import { useOpen } from "./use-open";

/** Neighbours of a group that are listed before one asks for all. */
const FIRST = 8;

interface ConnectionsProps {
  readonly id: string;
  readonly neighbours: readonly Neighbour[];
  readonly total: number;
}

/** Whom the selection is connected with, by relation; each opens its neighbour or its sentences. */
export function Connections({ id, neighbours, total }: ConnectionsProps) {
  const groups = useMemo(() => groupConnections(id, neighbours), [id, neighbours]);
  return (
    <section className={headings["section"]} aria-labelledby="connections">
      <h3 id="connections" className={headings["title"]}>
        Connections
      </h3>
      {total > neighbours.length ? (
        <Note>
          The first {neighbours.length} of {amount(total, "connection")}.
        </Note>
      ) : null}
      {groups.length === 0 ? <Note>Nothing is connected with it.</Note> : null}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: ConnectionGroup }) {
  const [all, setAll] = useState(false);
  const { neighbours, phrase } = group;
  const [first] = neighbours;
  const shown = all ? neighbours : neighbours.slice(0, FIRST);
  return (
    <div>
      <h4 className={styles["phrase"]}>
        {phrase} {first ? counted(neighbours.length, first.node.label) : ""}
      </h4>
      <ul className={styles["list"]}>
        {shown.map((neighbour) => (
          <Row key={neighbour.connection.id} neighbour={neighbour} />
        ))}
      </ul>
      {neighbours.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${neighbours.length}`}
        </button>
      ) : null}
    </div>
  );
}

function Row({ neighbour }: { readonly neighbour: Neighbour }) {
  const goTo = useOpen();
  const [open, setOpen] = useState(false);
  const { node, connection } = neighbour;
  const reasons = connection.evidence.length > 0 || (connection.shared ?? []).length > 0;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className={styles["row"]}>
        <NodeRow label={node.label} name={node.name} onClick={() => goTo(node)} />
        {reasons ? (
          <button
            type="button"
            className={styles["why"]}
            aria-expanded={open}
            aria-label={`Why: ${node.name}`}
            title="Why?"
            onClick={() => setOpen(!open)}
          >
            <Chevron size={16} aria-hidden="true" />
          </button>
        ) : null}
      </div>
      {open ? <Reasons connection={connection} /> : null}
    </li>
  );
}

function Reasons({ connection }: Pick<Neighbour, "connection">) {
  const { evidence, shared = [] } = connection;
  return (
    <div className={styles["reasons"]}>
      {evidence.map((item) => (
        <Quote key={`${item.digest} ${item.start} ${item.end}`} evidence={item} />
      ))}
      {shared.length > 0 ? <Note>Shared terms: {shared.join(", ")}</Note> : null}
    </div>
  );
}
