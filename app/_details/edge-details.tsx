import { ArrowDown } from "lucide-react";
import type { EdgeResponse } from "@/lib/contract/profile";
import type { EvidenceItem } from "@/lib/contract/shared";
import { loadEdge } from "@/lib/explorer/details/load";
import { bySentence } from "@/lib/explorer/quote";
import { useOpen } from "../_explorer/use-open";
import { useRequest } from "../_explorer/use-request";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import styles from "./edge-details.module.css";

/** Why two things are linked: every sentence that says so, with the mention marked, its place and how sure it is. */
export function EdgeDetails({ id }: { readonly id: string }) {
  const t = useStrings();
  const { value, fault } = useRequest(id, loadEdge);
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (!value) return <Note>{t.details.collecting}</Note>;
  return (
    <>
      <Ends edge={value} />
      <Reasons edge={value} />
    </>
  );
}

function Ends({ edge: { source, target, connection } }: { readonly edge: EdgeResponse }) {
  const open = useOpen();
  const t = useStrings();
  return (
    <div className={styles["ends"]}>
      <NodeRow label={source.label} name={source.name} onClick={() => open(source)} />
      <p className={styles["relation"]}>
        <ArrowDown size={14} aria-hidden="true" />
        {t.words.relation(connection.type, "out")}
      </p>
      <NodeRow label={target.label} name={target.name} onClick={() => open(target)} />
    </div>
  );
}

function Reasons({ edge: { connection } }: { readonly edge: EdgeResponse }) {
  const t = useStrings();
  const { evidence, shared = [] } = connection;
  const sentences = bySentence(evidence);
  return (
    <section className={headings["section"]} aria-labelledby="evidence">
      <h3 id="evidence" className={headings["title"]}>
        {t.details.evidence}
      </h3>
      <Note>{sentences.length > 0 ? t.details.because(sentences.length) : t.details.noWhy}</Note>
      {shared.length > 0 ? <Note>{t.details.sharedTerms(shared)}</Note> : null}
      {sentences.map((items) => (
        <div key={`${items[0].digest} ${items[0].start}`}>
          <Quote evidence={items[0]} others={items.slice(1)} />
          <p className={styles["rule"]}>{t.details.rule(rulesOf(items))}</p>
        </div>
      ))}
    </section>
  );
}

const rulesOf = (items: readonly EvidenceItem[]) => [...new Set(items.map(({ rule }) => rule))].join(", ");
