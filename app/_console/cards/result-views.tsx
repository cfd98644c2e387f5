import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import type { ComponentType, ReactNode } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { type Card, RESULT_VIEWS, type ResultView, viewsOf } from "@/lib/explorer/console/run/cards";
import { useConsole } from "../context";
import { ResultChart } from "./result-chart";
import { ResultGraph } from "./result-graph";
import { ResultJson } from "./result-json";
import { ResultPlan } from "./result-plan";
import { ResultTable } from "./result-table";
import styles from "./result-views.module.css";

interface ResultViewProps {
  readonly card: Card;
  readonly result: CypherResponse;
}

const VIEWS: Readonly<Record<ResultView, ComponentType<ResultViewProps>>> = {
  table: ResultTable,
  graph: ({ result }) => <ResultGraph result={result} />,
  chart: ({ result }) => <ResultChart result={result} />,
  json: ({ result }) => <ResultJson result={result} />,
  plan: ResultPlan,
};

/** One answer, seen as a table, graph, chart, JSON or plan; `children` stand beside the choice. */
export function ResultViews({ card, result, children }: ResultViewProps & { readonly children: ReactNode }) {
  const { words, act } = useConsole();
  const { id, view } = card;
  const shown = viewsOf(result);
  const tabId = (name: ResultView) => `answer-${id}-${name}`;
  const choose = (chosen: string | null | undefined) => {
    const next = RESULT_VIEWS.find((name) => chosen === tabId(name));
    if (next) act({ type: "viewed", id, view: next });
  };
  return (
    <TabProvider selectedId={tabId(view)} setSelectedId={choose} selectOnMove={false}>
      <div className={styles["head"]}>
        <TabList aria-label={words.viewsName} className={styles["tabs"]}>
          {shown.map((name) => (
            <Tab key={name} id={tabId(name)} className={styles["tab"]}>
              {words.views[name]}
            </Tab>
          ))}
        </TabList>
        {children}
      </div>
      {shown.map((name) => {
        const View = VIEWS[name];
        return (
          <TabPanel
            key={name}
            tabId={tabId(name)}
            unmountOnHide
            focusable={false}
            className={styles["panel"]}
          >
            <View card={card} result={result} />
          </TabPanel>
        );
      })}
    </TabProvider>
  );
}
