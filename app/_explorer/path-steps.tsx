import { Ban } from "lucide-react";
import type { Path } from "@/lib/contract/path";
import type { Connection, NodeSummary } from "@/lib/contract/shared";
import { IconButton } from "../_ui/icon-button";
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
          <Stop node={node} number={i + 1} avoidable={!brief && i > 0 && i < path.length} />
          <Hop connection={path.edges[i]} from={node.id} sentence={brief ? undefined : path.sentences[i]} />
        </li>
      ))}
    </ol>
  );
}

interface StopProps {
  readonly node: NodeSummary;
  readonly number: number;
  readonly avoidable: boolean;
}

function Stop({ node, number, avoidable }: StopProps) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { avoid, via } = view.pathOptions;
  const asked = [view.from, view.to, ...via].includes(node.id);
  return (
    <div className={styles["place"]}>
      <button
        type="button"
        className={styles["stop"]}
        onClick={() => dispatch({ type: "select", id: node.id })}
      >
        <span className={styles["number"]}>{number}</span>
        <span className={styles["name"]}>{node.name}</span>
        <KindMark label={node.label} />
      </button>
      {avoidable && !asked ? (
        <IconButton
          label={t.paths.avoid(node.name)}
          icon={Ban}
          onClick={() => dispatch({ type: "pathOptions", options: { avoid: [...avoid, node.id] } })}
        />
      ) : null}
    </div>
  );
}

interface HopProps {
  readonly connection: Connection | undefined;
  readonly from: string;
  /** What the step says as a whole sentence; the relation alone stands where it is left out. */
  readonly sentence: string | undefined;
}

function Hop({ connection, from, sentence }: HopProps) {
  const t = useStrings();
  if (!connection) return null;
  const phrase = t.words.relation(connection.type, connection.source === from ? "out" : "in");
  const [evidence] = connection.evidence;
  return (
    <div className={styles["hop"]}>
      <p className={styles["phrase"]}>{sentence ?? phrase}</p>
      {evidence ? <Quote evidence={evidence} /> : <Shared terms={connection.shared ?? []} />}
    </div>
  );
}

function Shared({ terms }: { readonly terms: readonly string[] }) {
  const t = useStrings();
  return <Note>{terms.length > 0 ? t.details.sharedTerms(terms) : t.details.computed}</Note>;
}
