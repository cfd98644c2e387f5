import { ArrowDown } from "lucide-react";
import { useMemo } from "react";
import { endsOf } from "@/lib/explorer/links";
import { MOST_TOGETHER, projectionOf, reasonsFor } from "@/lib/explorer/projection";
import { shortTopicName } from "@/lib/explorer/topics";
import { useWorkspace } from "../_explorer/context";
import headings from "../_ui/heading.module.css";
import { KindMark } from "../_ui/kind-mark";
import { NodeRow } from "../_ui/node-row";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./link-details.module.css";

/** What a derived connection stands for: its two ends, how many papers or relationships, and which papers. */
export function LinkDetails({ id }: { readonly id: string }) {
  const { loaded, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const { link: words } = t.mapStrings;
  const [source, target] = endsOf(id);
  const projection = projectionOf(id);
  const { atlas } = loaded.source;
  const papers = useMemo(
    () => (projection === null ? [] : reasonsFor(atlas, projection, [source, target])),
    [atlas, projection, source, target],
  );
  const count =
    projection === null ? (shown.links.find((link) => link.id === id)?.count ?? 0) : papers.length;
  const select = (node: string) => dispatch({ type: "select", id: node, fly: true });
  // Papers are on the map only where lines show what texts say.
  const leave = { projection: null, focus: null, expanded: [] };
  const read = (paper: string) =>
    dispatch({ type: "change", change: { ...leave, selection: [paper] }, fly: [paper] });
  return (
    <>
      <End id={source} onOpen={select} />
      <p className={styles["relation"]}>
        <ArrowDown size={14} aria-hidden="true" />
        {count === 0 ? words.gone : words[projection ?? "folded"](count)}
      </p>
      <End id={target} onOpen={select} />
      {papers.length === 0 ? null : (
        <section className={headings["section"]} aria-labelledby="reasons">
          <h3 id="reasons" className={headings["title"]}>
            {words.why}
          </h3>
          <ul aria-labelledby="reasons">
            {papers.map((paper) => (
              <li key={paper.id}>
                <NodeRow label={paper.label} name={paper.name} onClick={() => read(paper.id)} />
              </li>
            ))}
          </ul>
          {projection === null ? null : <Note>{words.counted[projection](MOST_TOGETHER)}</Note>}
        </section>
      )}
    </>
  );
}

function End({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }) {
  const { loaded } = useWorkspace();
  const node = loaded.source.atlas.nodes.get(id);
  if (node) return <NodeRow label={node.label} name={node.name} onClick={() => onOpen(id)} />;
  const topic = loaded.topics.find((one) => one.id === id);
  return (
    <p className={styles["topic"]}>
      <KindMark label="Topic" />
      {topic ? shortTopicName(topic.name) : id}
    </p>
  );
}
