import { type ChartSize, chartOf } from "@/lib/explorer/board/chart";
import type { Dot } from "@/lib/explorer/board/progress";
import { valueText } from "@/lib/explorer/board/tables";
import { useStrings } from "../_ui/strings";
import styles from "./best-chart.module.css";
import type { SelectRow } from "./use-board-select";

const SIZE: ChartSize = { width: 328, height: 132, left: 34, right: 8, top: 10, bottom: 22 };
const RADIUS = { record: 4, other: 2.5 };

interface BestChartProps {
  readonly dots: readonly Dot[];
  readonly measure: string;
  readonly onSelect: SelectRow;
}

/** Every dated value, and the best so far as a line of steps. The table below says the same in words. */
export function BestChart({ dots, measure, onSelect }: BestChartProps) {
  const t = useStrings();
  const { dots: placed, line, levels, months } = chartOf(dots, SIZE);
  const said = ({ row }: Dot) =>
    t.boards.record(
      valueText(row) + row.unit,
      (row.of ?? row.paper).name,
      t.words.date(row.date.slice(0, 7)),
    );
  const records = dots.filter(({ record }) => record).map(said);
  return (
    <figure className={styles["figure"]}>
      <figcaption className={styles["caption"]}>{t.boards.chart}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t.boards.chartLabel(measure, records)}
        className={styles["chart"]}
      >
        {levels.map(({ y, value }) => (
          <g key={value}>
            <line className={styles["level"]} x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y} y2={y} />
            <text className={styles["tick"]} x={SIZE.left - 6} y={y + 4} textAnchor="end">
              {t.words.number(value)}
            </text>
          </g>
        ))}
        {months.map(({ x, month, end }) => (
          <text key={end} className={styles["tick"]} x={x} y={SIZE.height - 4} textAnchor={end}>
            {t.words.date(month)}
          </text>
        ))}
        <path className={styles["line"]} d={line} />
        {placed.map(({ x, y, dot }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table do the same by keyboard
          <circle
            key={`${dot.row.result} ${dot.row.paper.id}`}
            className={styles["dot"]}
            data-record={dot.record}
            cx={x}
            cy={y}
            r={dot.record ? RADIUS.record : RADIUS.other}
            onClick={() => onSelect(dot.row, (dot.row.of ?? dot.row.paper).id)}
          >
            <title>{said(dot)}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );
}
