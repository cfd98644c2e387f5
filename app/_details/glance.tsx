import { useMemo, useState } from "react";
import type { NeighboursResponse, NodeResponse } from "@/lib/contract/node";
import type { ProfileResponse } from "@/lib/contract/profile";
import { type GlanceItem, type GlanceRow, glanceOf } from "@/lib/explorer/details/glance";
import type { Strings } from "@/lib/explorer/strings/en";
import { useOpen } from "../_explorer/use-open";
import { NodeRow } from "../_ui/node-row";
import { useStrings } from "../_ui/strings";
import styles from "./glance.module.css";

/** Items of a row that are named before one asks for more. */
const NAMED = 4;
/** Papers that are named as the reason why two things are listed together. */
const REASONS = 2;

interface GlanceProps {
  readonly node: NodeResponse["node"];
  readonly neighbours: NeighboursResponse["neighbours"];
  readonly companies: ProfileResponse["companies"];
}

/** The short answers: who uses it, on what, with whom. Each opens to all of its items with their papers. */
export function Glance({ node, neighbours, companies }: GlanceProps) {
  const t = useStrings();
  const rows = useMemo(() => glanceOf(node, neighbours, companies), [node, neighbours, companies]);
  if (rows.length === 0) return null;
  return (
    <section aria-label={t.details.atAGlance}>
      <dl className={styles["rows"]}>
        {rows.map((row) => (
          <Row
            key={row.title}
            row={row}
            title={titleOf(row, node.label, t)}
            opened={row.title === "coauthors"}
          />
        ))}
      </dl>
    </section>
  );
}

function titleOf({ title }: GlanceRow, label: NodeResponse["node"]["label"], t: Strings): string {
  if (title !== "methods") return t.details.glance[title];
  return label === "Method" ? t.details.glance.methods.together : t.details.glance.methods.of;
}

interface RowProps {
  readonly row: GlanceRow;
  readonly title: string;
  readonly opened: boolean;
}

function Row({ row, title, opened }: RowProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const { items, total } = row;
  const few = items.slice(0, NAMED);
  return (
    <div className={styles["row"]}>
      <dt className={styles["title"]}>{title}</dt>
      <dd className={styles["items"]}>
        {all || opened ? <Full items={all ? items : few} /> : <Inline items={few} />}
        {total > NAMED ? (
          <button type="button" className={styles["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.more.fewer : t.details.moreItems(total - NAMED)}
          </button>
        ) : null}
      </dd>
    </div>
  );
}

function Inline({ items }: { readonly items: readonly GlanceItem[] }) {
  const open = useOpen();
  const t = useStrings();
  return items.map((item, i) => (
    <span key={item.node.id} className={styles["item"]} data-kind={item.node.label}>
      <button type="button" className={styles["name"]} title={item.node.name} onClick={() => open(item.node)}>
        {item.node.name}
      </button>
      <span className={styles["count"]}>{noteOf(item, t, i === 0)}</span>
    </span>
  ));
}

/** "4 papers" for the first item of a row, the bare number for those after it. */
function noteOf({ papers, line }: GlanceItem, t: Strings, full: boolean): string {
  if (line > 0) return t.details.atLine(line);
  if (papers.length === 0) return "";
  return full ? t.details.inPapers(papers.length) : t.words.number(papers.length);
}

function Full({ items }: { readonly items: readonly GlanceItem[] }) {
  const open = useOpen();
  const t = useStrings();
  return (
    <ul className={styles["full"]}>
      {items.map((item) => (
        <li key={item.node.id}>
          <NodeRow
            label={item.node.label}
            name={item.node.name}
            aside={noteOf(item, t, true)}
            onClick={() => open(item.node)}
          />
          <Papers item={item} />
        </li>
      ))}
    </ul>
  );
}

/** The papers that are the reason, the newest named. */
function Papers({ item: { node, papers } }: { readonly item: GlanceItem }) {
  const open = useOpen();
  const t = useStrings();
  const [all, setAll] = useState(false);
  if (papers.length === 0) return null;
  const shown = all ? papers : papers.slice(0, REASONS);
  return (
    <ul className={styles["papers"]} aria-label={t.details.sharedPapers(node.name)}>
      {shown.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className={styles["paper"]} onClick={() => open({ id, label: "Paper" })}>
            {name}
          </button>
        </li>
      ))}
      {papers.length > REASONS ? (
        <li>
          <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
            {all ? t.more.fewer : t.details.moreItems(papers.length - REASONS)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
