import { Route, X } from "lucide-react";
import { useMemo } from "react";
import type { NodeResponse } from "@/lib/contract/node";
import { loadNeighbours, loadNode } from "@/lib/explorer/api";
import { factsOf } from "@/lib/explorer/facts";
import { shortTopicName } from "@/lib/explorer/topics";
import headings from "../_ui/heading.module.css";
import { IconButton } from "../_ui/icon-button";
import { KindMark } from "../_ui/kind-mark";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { Connections } from "./connections";
import { useWorkspace } from "./context";
import styles from "./details.module.css";
import { Evidence } from "./evidence";
import { Summary } from "./summary";
import { useRequest } from "./use-request";

/** Everything known about the selection, with the sentences it was read from. */
export function Details({ id }: { readonly id: string }) {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const node = useRequest(id, loadNode);
  const beside = useRequest(id, loadNeighbours);
  const known = node.value?.node ?? loaded.source.atlas.nodes.get(id);
  return (
    <aside id="details" tabIndex={-1} aria-label={t.details.name} className={styles["details"]}>
      <header className={styles["head"]}>
        <p className={styles["kind"]}>
          {known ? <KindMark label={known.label} /> : null}
          {known ? t.words.kind[known.label] : t.details.loading}
        </p>
        <IconButton label={t.details.close} icon={X} onClick={() => dispatch({ type: "select", id: null })} />
      </header>
      <div className={styles["body"]}>
        <h2 className={styles["name"]}>{known?.name ?? id}</h2>
        {node.fault ? <Note tone="fault">{node.fault}</Note> : null}
        {node.value ? <Facts node={node.value} /> : null}
        {beside.fault ? <Note tone="fault">{beside.fault}</Note> : null}
        {beside.value ? (
          <>
            <Evidence id={id} neighbours={beside.value.neighbours} />
            <Connections id={id} neighbours={beside.value.neighbours} total={beside.value.total} />
          </>
        ) : null}
        {!beside.value && !beside.fault ? <Note>{t.details.collecting}</Note> : null}
      </div>
    </aside>
  );
}

function Facts({ node }: { readonly node: NodeResponse }) {
  const t = useStrings();
  const facts = useMemo(() => factsOf(node), [node]);
  return (
    <>
      {facts.aliases.length > 0 ? <p className={styles["aliases"]}>{facts.aliases.join(" · ")}</p> : null}
      <p className={styles["line"]}>
        {[
          facts.firstSeen ? t.details.firstSeen(facts.firstSeen) : "",
          t.words.links(node.node.degree),
          ...facts.more,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Actions node={node} facts={facts} />
      <Summary english={facts.summary} chinese={facts.summaryZh} />
    </>
  );
}

interface ActionsProps {
  readonly node: NodeResponse;
  readonly facts: ReturnType<typeof factsOf>;
}

function Actions({ node, facts }: ActionsProps) {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const { id, topic } = node.node;
  const place = loaded.topics.find((candidate) => candidate.id === topic);
  const startPath = () => {
    dispatch({ type: "end", end: view.from && view.from !== id ? "to" : "from", id });
    dispatch({ type: "tab", tab: "paths" });
  };
  return (
    <div className={styles["actions"]}>
      {facts.links.map(({ to, href }) => (
        <a key={to} className={styles["chip"]} href={href} target="_blank" rel="noreferrer">
          {t.details.links[to]}
        </a>
      ))}
      {place ? (
        <button
          type="button"
          className={styles["chip"]}
          onClick={() =>
            dispatch({ type: "topic", topic: place.id, members: loaded.members.get(place.id) ?? [] })
          }
        >
          <span className={headings["hidden"]}>{t.details.topicPrefix}</span>
          {shortTopicName(place.name)}
        </button>
      ) : null}
      <button type="button" className={styles["chip"]} onClick={startPath}>
        <Route size={14} aria-hidden="true" />
        {view.from && view.from !== id ? t.details.pathTo : t.details.pathFrom}
      </button>
    </div>
  );
}
