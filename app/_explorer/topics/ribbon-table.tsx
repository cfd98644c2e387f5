import type { Growth } from "@/lib/explorer/topic/growth";
import type { RibbonRow } from "@/lib/explorer/topic/ribbon-rows";
import { useStrings } from "../../_ui/strings";
import styles from "./ribbon-table.module.css";

interface RibbonTableProps {
  readonly growth: Growth;
  readonly rows: readonly RibbonRow[];
}

/** The numbers behind the ribbons, for who reads rather than looks. */
export function RibbonTable({ growth, rows }: RibbonTableProps) {
  const t = useStrings();
  return (
    <details className={styles["details"]}>
      <summary>{t.topics.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles["frame"]} tabIndex={0} aria-label={t.topics.tableLabel}>
        <table aria-label={t.topics.tableLabel}>
          <thead>
            <tr>
              <th scope="col">{t.words.kind.Topic}</th>
              {growth.months.map((month) => (
                <th key={month} scope="col">
                  {t.words.month(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts }) => (
              <tr key={id ?? "rest"}>
                <th scope="row">{name ?? t.topics.others}</th>
                {counts.map((count, i) => (
                  <td key={growth.months[i]}>{count === 0 ? "–" : t.words.number(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
