import { useState } from "react";
import type { ConnectionGroup as Group } from "@/lib/explorer/connections";
import { ordered, type Sort } from "@/lib/explorer/details/ordered";
import { useWorkspace } from "../_explorer/context";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { ConnectionRow } from "./connection-row";
import { ConnectionTools } from "./connection-tools";
import styles from "./connections.module.css";

/** Neighbours that are listed before one asks for more, and with each further page. */
const FIRST = 8;
const PAGE = 50;

/** The neighbours of one relation and kind, which one may sort, filter, and hide or select on the map. */
export function ConnectionGroup({ group: { neighbours, phrase } }: { readonly group: Group }) {
  const { atlas } = useWorkspace().loaded.source;
  const t = useStrings();
  const [size, setSize] = useState(FIRST);
  const [sort, setSort] = useState<Sort>("sure");
  const [text, setText] = useState("");
  const listed = ordered(neighbours, { sort, text }, atlas);
  const [first] = neighbours;
  const counted = first ? t.words.counted(neighbours.length, first.node.label) : "";
  const left = listed.length - size;
  return (
    <div>
      <header className={styles["head"]}>
        <h4 className={styles["phrase"]}>
          {phrase} {counted}
        </h4>
        <ConnectionTools
          ids={neighbours.map(({ node }) => node.id)}
          {...{ counted, phrase, sort, setSort }}
        />
      </header>
      {neighbours.length > FIRST ? (
        <input
          type="search"
          className={styles["filter"]}
          aria-label={t.details.filter(`${phrase} ${counted}`)}
          placeholder={t.details.filterHint}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      ) : null}
      <ul className={styles["list"]}>
        {listed.slice(0, size).map((neighbour) => (
          <ConnectionRow key={neighbour.connection.id} neighbour={neighbour} />
        ))}
      </ul>
      {listed.length === 0 ? <Note>{t.details.noneLeft(text)}</Note> : null}
      {left > 0 ? (
        <button type="button" className={styles["more"]} onClick={() => setSize(size + PAGE)}>
          {left > PAGE ? t.details.nextPage(PAGE) : t.more.all(listed.length)}
        </button>
      ) : null}
      {left <= 0 && size > FIRST && listed.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setSize(FIRST)}>
          {t.more.fewer}
        </button>
      ) : null}
    </div>
  );
}
