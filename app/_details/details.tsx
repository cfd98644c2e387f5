import { Route, X } from "lucide-react";
import { useEffect, useMemo } from "react";
import type { NeighboursResponse, NodeResponse } from "@/lib/contract/node";
import type { ProfileResponse } from "@/lib/contract/profile";
import { loadNeighbours, loadNode, loadProfile } from "@/lib/explorer/details/load";
import { tallyOf } from "@/lib/explorer/details/tally";
import { factsOf } from "@/lib/explorer/facts";
import { isDerived } from "@/lib/explorer/links";
import { shortTopicName } from "@/lib/explorer/topics";
import { labelOfId } from "@/lib/model/kinds";
import { useWorkspace } from "../_explorer/context";
import { useNarrow } from "../_explorer/use-narrow";
import { useRequest } from "../_explorer/use-request";
import { LinkDetails } from "../_map/link-details";
import headings from "../_ui/heading.module.css";
import { IconButton } from "../_ui/icon-button";
import { KindMark } from "../_ui/kind-mark";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { BibtexButton } from "./bibtex-button";
import { BoardGlance } from "./board-glance";
import { Connections } from "./connections";
import styles from "./details.module.css";
import { EdgeDetails } from "./edge-details";
import { Evidence } from "./evidence";
import { Glance } from "./glance";
import { Lineage } from "./lineage";
import { Numbers } from "./numbers";
import { OverTime } from "./over-time";
import { PapersBibtex } from "./papers-bibtex";
import { SelectionChoice } from "./selection-choice";
import { Summary } from "./summary";

/** Sentences that are shown before one asks for all. */
const SENTENCES = 3;

/** What the selection is, why it is on the map, and what it is connected with: a node or a relationship. */
export function Details() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { edge, selected } = view;
  useEffect(() => giveFocusBack, []);
  return (
    <aside id="details" tabIndex={-1} aria-label={t.details.name} className={styles["details"]}>
      <header className={styles["head"]}>
        {edge === null ? (
          <Kind id={selected ?? ""} />
        ) : (
          <p className={styles["kind"]}>{t.details.relationship}</p>
        )}
        <IconButton label={t.details.close} icon={X} onClick={() => dispatch({ type: "select", id: null })} />
      </header>
      <SelectionChoice />
      <div className={styles["body"]} key={edge ?? selected}>
        {edge === null ? <NodeDetails id={selected ?? ""} /> : <Reasons id={edge} />}
      </div>
    </aside>
  );
}

/** Whoever was in the details when they closed goes on at the map. */
function giveFocusBack(): void {
  if (document.activeElement === document.body) document.getElementById("map")?.focus();
}

/** Routes know the relationships that texts state; what is derived from them is known to the map alone. */
function Reasons({ id }: { readonly id: string }) {
  return isDerived(id) ? <LinkDetails id={id} /> : <EdgeDetails id={id} />;
}

function Kind({ id }: { readonly id: string }) {
  const t = useStrings();
  const label = labelOfId(id);
  return (
    <p className={styles["kind"]}>
      {label ? <KindMark label={label} /> : null}
      {label ? t.words.kind[label] : t.details.loading}
    </p>
  );
}

/** Everything known about a node, with the sentences it was read from. */
function NodeDetails({ id }: { readonly id: string }) {
  const { loaded } = useWorkspace();
  const t = useStrings();
  const node = useRequest(id, loadNode);
  const beside = useRequest(id, loadNeighbours);
  const profile = useRequest(id, loadProfile);
  const known = node.value?.node ?? loaded.source.atlas.nodes.get(id);
  const fault = node.fault || beside.fault || profile.fault;
  return (
    <>
      <h2 className={styles["name"]}>{known?.name ?? id}</h2>
      {fault ? <Note tone="fault">{fault}</Note> : null}
      {node.value ? <Facts node={node.value} neighbours={beside.value?.neighbours ?? []} /> : null}
      {node.value && beside.value && profile.value ? (
        <Sections node={node.value} beside={beside.value} profile={profile.value} />
      ) : null}
      {!beside.value && !fault ? <Note>{t.details.collecting}</Note> : null}
    </>
  );
}

interface SectionsProps {
  readonly node: NodeResponse;
  readonly beside: NeighboursResponse;
  readonly profile: ProfileResponse;
}

/** Answers first, then their sentences; where there is little room a sentence comes first. */
function Sections({ node, beside, profile }: SectionsProps) {
  const narrow = useNarrow();
  const { id, label } = node.node;
  const { neighbours, total } = beside;
  const sentences = <Evidence id={id} neighbours={neighbours} first={narrow ? 1 : SENTENCES} />;
  return (
    <>
      {narrow ? sentences : null}
      {label === "Benchmark" ? <BoardGlance id={id} /> : null}
      <Glance node={node.node} neighbours={neighbours} companies={profile.companies} />
      <SummaryOf node={node} />
      {narrow ? null : sentences}
      <Numbers results={profile.results} />
      <OverTime activity={profile.activity} />
      <Lineage id={id} descents={profile.lineage} />
      <Connections id={id} neighbours={neighbours} total={total} />
    </>
  );
}

interface FactsProps {
  readonly node: NodeResponse;
  readonly neighbours: NeighboursResponse["neighbours"];
}

function Facts({ node, neighbours }: FactsProps) {
  const t = useStrings();
  const facts = useMemo(() => factsOf(node), [node]);
  return (
    <>
      {facts.aliases.length > 0 ? <p className={styles["aliases"]}>{facts.aliases.join(" · ")}</p> : null}
      <p className={styles["line"]}>
        {[facts.firstSeen ? t.details.firstSeen(facts.firstSeen) : "", ...tallyOf(node, t), ...facts.more]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Actions node={node} facts={facts} neighbours={neighbours} />
    </>
  );
}

function SummaryOf({ node }: { readonly node: NodeResponse }) {
  const { summary, summaryZh } = useMemo(() => factsOf(node), [node]);
  return <Summary english={summary} chinese={summaryZh} />;
}

interface ActionsProps extends FactsProps {
  readonly facts: ReturnType<typeof factsOf>;
}

function Actions({ node, facts, neighbours }: ActionsProps) {
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
      {node.node.label === "Paper" ? (
        <BibtexButton node={node} neighbours={neighbours} />
      ) : (
        <PapersBibtex id={id} />
      )}
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
