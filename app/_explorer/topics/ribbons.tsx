import { useMemo, useState } from "react";
import { type Growth, growthOf } from "@/lib/explorer/topic/growth";
import { type RibbonRow, ribbonRows } from "@/lib/explorer/topic/ribbon-rows";
import { shortTopicName } from "@/lib/explorer/topics";
import headings from "../../_ui/heading.module.css";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { HEIGHT, ribbonShapes, WIDTH } from "./ribbon-shapes";
import { RibbonTable } from "./ribbon-table";
import styles from "./ribbons.module.css";
import { useTopicColour } from "./use-topic-colour";

/** Every topic as a ribbon as thick as its papers of each month. */
export function Ribbons() {
  const { loaded, view } = useWorkspace();
  const t = useStrings();
  const { basis } = view.filters.time;
  const { atlas } = loaded.source;
  const growth = useMemo(() => growthOf(atlas, loaded.parents, basis), [atlas, loaded, basis]);
  const rows = useMemo(() => ribbonRows(growth, loaded.topics), [growth, loaded]);
  if (growth.months.length < 2) return null;
  return (
    <section className={headings["section"]} aria-labelledby="ribbons">
      <h2 id="ribbons" className={headings["title"]}>
        {t.topics.overTime}
      </h2>
      <Stream growth={growth} rows={rows} />
      <RibbonTable growth={growth} rows={rows} />
    </section>
  );
}

interface StreamProps {
  readonly growth: Growth;
  readonly rows: readonly RibbonRow[];
}

interface Pointed {
  readonly row: RibbonRow;
  readonly month: number;
}

/** The drawing. Its numbers are in the table below it, its topics in the list, so it is no stop of the keyboard. */
function Stream({ growth, rows }: StreamProps) {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const colourOf = useTopicColour();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const shapes = useMemo(() => ribbonShapes(rows.map(({ counts }) => counts)), [rows]);
  const monthAt = (share: number) =>
    Math.min(growth.months.length - 1, Math.max(0, Math.round(share * (growth.months.length - 1))));
  const chosen = view.topic;
  const stands = ({ id, parent }: RibbonRow) => chosen === null || id === chosen || parent === chosen;
  return (
    <div className={styles["stream"]}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.topics.ribbonsLabel}
        onPointerLeave={() => setPointed(null)}
      >
        {rows.map((row, i) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of topics does the same by keyboard
          <path
            key={row.id ?? "rest"}
            d={shapes[i]}
            fill={colourOf(row.id ?? "")}
            data-quiet={!stands(row) || (pointed !== null && pointed.row !== row)}
            data-open={row.id !== null}
            onPointerMove={({ currentTarget, clientX }) => {
              const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
              if (box) setPointed({ row, month: monthAt((clientX - box.left) / box.width) });
            }}
            onClick={() => {
              if (row.id !== null)
                dispatch({ type: "topic", topic: row.id, members: loaded.members.get(row.id) ?? [] });
            }}
          />
        ))}
      </svg>
      <p className={styles["axis"]} aria-hidden="true">
        <span>{t.words.month(growth.months[0] ?? "")}</span>
        <span>{t.words.month(growth.months.at(-1) ?? "")}</span>
      </p>
      <p className={styles["reading"]} aria-hidden="true">
        {pointed ? reading(pointed) : t.topics.ribbonsHint}
      </p>
    </div>
  );

  function reading({ row, month }: Pointed): string {
    const name = row.name === null ? t.topics.others : shortTopicName(row.name);
    return t.topics.reading(name, row.counts[month] ?? 0, growth.months[month] ?? "");
  }
}
