import { useMemo, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import {
  CHART_FORMS,
  type ChartChoice,
  chartPoints,
  numericColumns,
  suggestedChart,
} from "@/lib/explorer/console/result/chart";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./result-chart.module.css";
import { usePlot } from "./use-plot";

/** The answer as bars, a line or dots; what suits its columns comes first. */
export function ResultChart({ result }: { readonly result: CypherResponse }) {
  const { words } = useConsole();
  const suggested = useMemo(() => suggestedChart(result), [result]);
  const [chosen, setChosen] = useState<ChartChoice | null>(null);
  const choice = chosen ?? suggested;
  if (!choice) return <Note>{words.noChart}</Note>;
  return <Chart result={result} choice={choice} onChoose={setChosen} />;
}

interface ChartProps {
  readonly result: CypherResponse;
  readonly choice: ChartChoice;
  readonly onChoose: (choice: ChartChoice) => void;
}

function Chart({ result, choice, onChoose }: ChartProps) {
  const { words } = useConsole();
  const { columns } = result;
  const { points, leftOut } = useMemo(() => chartPoints(result, choice), [result, choice]);
  const [across, up] = [columns[choice.x] ?? "", columns[choice.y] ?? ""];
  const box = usePlot({ points, form: choice.form, across, up });
  return (
    <div className={styles["chart"]}>
      <Choices result={result} choice={choice} onChoose={onChoose} />
      {leftOut > 0 ? <Note>{words.chartLeftOut(points.length, leftOut)}</Note> : null}
      <div ref={box} role="img" aria-label={words.chartName(up, across)} className={styles["plot"]} />
    </div>
  );
}

function Choices({ result, choice, onChoose }: ChartProps) {
  const { words } = useConsole();
  const all = result.columns.map((_, i) => i);
  return (
    <div className={styles["choices"]}>
      <Choice
        label={words.chartForm}
        value={choice.form}
        options={CHART_FORMS.map((form) => [form, words.forms[form]])}
        onChange={(form) =>
          onChoose({ ...choice, form: CHART_FORMS.find((known) => known === form) ?? "bars" })
        }
      />
      <Choice
        label={words.chartAcross}
        value={String(choice.x)}
        options={all.map((i) => [String(i), result.columns[i] ?? ""])}
        onChange={(x) => onChoose({ ...choice, x: Number(x) })}
      />
      <Choice
        label={words.chartUp}
        value={String(choice.y)}
        options={numericColumns(result).map((i) => [String(i), result.columns[i] ?? ""])}
        onChange={(y) => onChoose({ ...choice, y: Number(y) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className={styles["choice"]}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
