import { useState } from "react";
import type { CypherResponse, PlanStep } from "@/lib/contract/cypher";
import { runCypher } from "@/lib/explorer/ask";
import type { Card } from "@/lib/explorer/console/run/cards";
import { planStatement } from "@/lib/explorer/console/run/plan";
import type { Strings } from "@/lib/explorer/strings/en";
import { useRequest } from "../../_explorer/use-request";
import forms from "../../_ui/form.module.css";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./result-plan.module.css";

interface ResultPlanProps {
  readonly card: Card;
  readonly result: CypherResponse;
}

/** How the database works the statement out: the plan the answer came with, or one asked for now. */
export function ResultPlan({ card, result }: ResultPlanProps) {
  return result.plan ? <Plan plan={result.plan} /> : <AskedPlan card={card} />;
}

function AskedPlan({ card }: { readonly card: Card }) {
  const { words } = useConsole();
  const [word, setWord] = useState<"EXPLAIN" | "PROFILE">("EXPLAIN");
  const key = JSON.stringify([planStatement(word, card.query), card.params]);
  const { value, busy, fault } = useRequest(key, askPlan);
  return (
    <div className={styles["asked"]}>
      {fault ? <Note tone="fault">{fault}</Note> : null}
      {value?.plan ? <Plan plan={value.plan} /> : null}
      {!value && busy ? <Note>{words.planBusy}</Note> : null}
      {word === "EXPLAIN" && value?.plan ? (
        <div className={forms["row"]}>
          <button type="button" className={forms["secondary"]} onClick={() => setWord("PROFILE")}>
            {words.profile}
          </button>
          <Note>{words.profileNote}</Note>
        </div>
      ) : null}
    </div>
  );
}

function askPlan(key: string, signal: AbortSignal) {
  const [statement, params]: [string, Card["params"]] = JSON.parse(key);
  return runCypher(statement, signal, { ...params });
}

function Plan({ plan }: { readonly plan: PlanStep }) {
  const { words } = useConsole();
  return (
    <div className={styles["plan"]}>
      <Note>{words.planNote}</Note>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles["frame"]} tabIndex={0} aria-label={words.plan}>
        <ul>
          <Step step={plan} />
        </ul>
      </section>
    </div>
  );
}

function Step({ step }: { readonly step: PlanStep }) {
  const { words } = useConsole();
  return (
    <li className={styles["step"]}>
      <p className={styles["line"]}>
        <span className={styles["operator"]}>{step.operator}</span>
        <code className={styles["detail"]}>{step.detail}</code>
        <span className={styles["counts"]}>{countsOf(step, words)}</span>
      </p>
      {step.children.length > 0 ? (
        <ul className={styles["children"]}>
          {step.children.map((child, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity besides their place
            <Step key={i} step={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function countsOf({ rows, estimatedRows, dbHits, timeMs }: PlanStep, words: Strings["console"]): string {
  const expected = estimatedRows === undefined ? "" : words.planEstimate(estimatedRows);
  return [
    rows === undefined ? expected : words.planRows(rows),
    dbHits === undefined ? "" : words.planHits(dbHits),
    timeMs === undefined ? "" : words.planTime(timeMs),
  ]
    .filter(Boolean)
    .join(" · ");
}
