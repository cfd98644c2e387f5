import { useState } from "react";
import { type Bridge, loadBridges } from "@/lib/explorer/topic/bridges";
import headings from "../../_ui/heading.module.css";
import { NodeRow } from "../../_ui/node-row";
import { Note } from "../../_ui/note";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { useRequest } from "../use-request";
import styles from "./bridges.module.css";
import lists from "./topic-list.module.css";
import { useTopicColour } from "./use-topic-colour";

/** Entries that are listed before one asks for all. */
const FIRST = 6;

/** The papers and methods that tie this topic to others, what ties most and to nothing else first. */
export function Bridges({ topic }: { readonly topic: string }) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const { value, busy, fault } = useRequest(topic, loadBridges);
  if (!fault && (busy || !value || value.length === 0)) return null;
  const bridges = value ?? [];
  return (
    <section className={headings["section"]} aria-labelledby="bridges">
      <h3 id="bridges" className={headings["title"]}>
        {t.topics.bridges}
      </h3>
      {fault ? <Note tone="fault">{fault}</Note> : null}
      <ul className={lists["list"]}>
        {(all ? bridges : bridges.slice(0, FIRST)).map((bridge) => (
          <li key={bridge.node.id}>
            <BridgeRow bridge={bridge} />
          </li>
        ))}
      </ul>
      {bridges.length > FIRST ? (
        <button type="button" className={lists["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.topics.allOf(bridges.length)}
        </button>
      ) : null}
    </section>
  );
}

function BridgeRow({ bridge: { node, own, other } }: { readonly bridge: Bridge }) {
  const { loaded, dispatch } = useWorkspace();
  const colourOf = useTopicColour();
  const t = useStrings();
  return (
    <>
      <NodeRow
        label={node.label}
        name={node.name}
        aside={t.topics.tiedHere(own)}
        onClick={() => dispatch({ type: "select", id: node.id, fly: true })}
      />
      <button
        type="button"
        className={styles["other"]}
        onClick={() =>
          dispatch({ type: "topic", topic: other.id, members: loaded.members.get(other.id) ?? [] })
        }
      >
        <span className={styles["swatch"]} style={{ background: colourOf(other.id) }} />
        <span className={styles["name"]}>{other.name}</span>
        <span className={styles["share"]}>{t.topics.tiedThere(other.share)}</span>
      </button>
    </>
  );
}
