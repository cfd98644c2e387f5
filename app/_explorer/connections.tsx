import { ChevronDown, ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { type ConnectionGroup, groupConnections, type Neighbour } from "@/lib/explorer/connections";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
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
  const t = useStrings();
  const groups = useMemo(() => groupConnections(id, neighbours, t.words), [id, neighbours, t]);
  return (
    <section className={headings["section"]} aria-labelledby="connections">
      <h3 id="connections" className={headings["title"]}>
        {t.details.connections}
      </h3>
      {total > neighbours.length ? <Note>{t.details.partOf(neighbours.length, total)}</Note> : null}
      {groups.length === 0 ? <Note>{t.details.noConnection}</Note> : null}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: ConnectionGroup }) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const { neighbours, phrase } = group;
  const [first] = neighbours;
  const shown = all ? neighbours : neighbours.slice(0, FIRST);
  return (
    <div>
      <h4 className={styles["phrase"]}>
        {phrase} {first ? t.words.counted(neighbours.length, first.node.label) : ""}
      </h4>
      <ul className={styles["list"]}>
        {shown.map((neighbour) => (
          <Row key={neighbour.connection.id} neighbour={neighbour} />
        ))}
      </ul>
      {neighbours.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.more.all(neighbours.length)}
        </button>
      ) : null}
    </div>
  );
}

function Row({ neighbour }: { readonly neighbour: Neighbour }) {
  const goTo = useOpen();
  const t = useStrings();
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
            aria-label={t.details.why(node.name)}
            title={t.details.whyHint}
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
  const t = useStrings();
  const { evidence, shared = [] } = connection;
  return (
    <div className={styles["reasons"]}>
      {evidence.map((item) => (
        <Quote key={`${item.digest} ${item.start} ${item.end}`} evidence={item} />
      ))}
      {shared.length > 0 ? <Note>{t.details.sharedTerms(shared)}</Note> : null}
    </div>
  );
}
