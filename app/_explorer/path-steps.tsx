import type { Path } from "@/lib/contract/path";
import type { Connection, NodeSummary } from "@/lib/contract/shared";
import { KindMark } from "../_ui/kind-mark";
import { Note } from "../_ui/note";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./path-steps.module.css";

/** The stops of a path in order, and between two of them what a text says; `brief` leaves the sentences out. */
export function PathSteps({ path, brief }: { readonly path: Path; readonly brief: boolean }) {
  return (
    <ol className={styles["steps"]} data-brief={brief}>
      {path.nodes.map((node, i) => (
        <li key={node.id} className={styles["step"]}>
          <Stop node={node} number={i + 1} />
          <Hop connection={path.edges[i]} from={node.id} />
        </li>
      ))}
    </ol>
  );
}

function Stop({ node, number }: { readonly node: NodeSummary; readonly number: number }) {
  const { dispatch } = useWorkspace();
  return (
    <button
      type="button"
      className={styles["stop"]}
      onClick={() => dispatch({ type: "select", id: node.id })}
    >
      <span className={styles["number"]}>{number}</span>
      <span className={styles["name"]}>{node.name}</span>
      <KindMark label={node.label} />
    </button>
  );
}

function Hop({ connection, from }: { readonly connection: Connection | undefined; readonly from: string }) {
  const t = useStrings();
  if (!connection) return null;
  const phrase = t.words.relation(connection.type, connection.source === from ? "out" : "in");
  const [evidence] = connection.evidence;
  return (
    <div className={styles["hop"]}>
      <p className={styles["phrase"]}>{phrase}</p>
      {evidence ? <Quote evidence={evidence} /> : <Shared terms={connection.shared ?? []} />}
    </div>
  );
}

function Shared({ terms }: { readonly terms: readonly string[] }) {
  const t = useStrings();
  return <Note>{terms.length > 0 ? t.details.sharedTerms(terms) : t.details.computed}</Note>;
}
