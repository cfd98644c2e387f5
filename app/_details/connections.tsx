import { useMemo } from "react";
import { groupConnections, type Neighbour } from "@/lib/explorer/connections";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { ConnectionGroup } from "./connection-group";

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
        <ConnectionGroup key={group.key} group={group} />
      ))}
    </section>
  );
}
