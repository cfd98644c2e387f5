import { useMemo } from "react";
import { type Bridge, bridgesOf } from "@/lib/explorer/topic/bridges";
import headings from "../../_ui/heading.module.css";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./bridges.module.css";
import { useTopicColour } from "./use-topic-colour";

/** How many neighbouring topics are named. */
const MOST = 6;

/** The topics that this one shares papers and things with, and by way of what. */
export function Bridges({ topic }: { readonly topic: string }) {
  const { loaded } = useWorkspace();
  const t = useStrings();
  const { atlas } = loaded.source;
  const bridges = useMemo(() => bridgesOf(atlas, topic, loaded.parents), [atlas, topic, loaded]);
  if (bridges.length === 0) return null;
  return (
    <section className={headings["section"]} aria-labelledby="bridges">
      <h3 id="bridges" className={headings["title"]}>
        {t.topics.bridges}
      </h3>
      <ul className={styles["list"]}>
        {bridges.slice(0, MOST).map((bridge) => (
          <li key={bridge.topic}>
            <BridgeRow bridge={bridge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BridgeRow({ bridge: { topic, papers, by } }: { readonly bridge: Bridge }) {
  const { loaded, dispatch } = useWorkspace();
  const colourOf = useTopicColour();
  const t = useStrings();
  const name = loaded.topics.find(({ id }) => id === topic)?.name ?? topic;
  return (
    <button
      type="button"
      className={styles["bridge"]}
      onClick={() => dispatch({ type: "topic", topic, members: loaded.members.get(topic) ?? [] })}
    >
      <span className={styles["swatch"]} style={{ background: colourOf(topic) }} />
      <span className={styles["name"]}>{name}</span>
      <span className={styles["papers"]}>{t.words.counted(papers, "Paper")}</span>
      <span className={styles["by"]}>{t.topics.byWayOf(by.map((node) => node.name))}</span>
    </button>
  );
}
