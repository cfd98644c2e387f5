import { SquareTerminal, StepForward } from "lucide-react";
import type { CypherResponse } from "@/lib/contract/cypher";
import type { Card } from "@/lib/explorer/console/run/cards";
import { commandFor, nextPageOf } from "@/lib/explorer/console/run/more";
import { useWorkspace } from "../../_explorer/context";
import { useConsole } from "../context";
import { ToggleButton } from "../toggle-button";
import { copyText } from "../use-share";
import styles from "./cut-banner.module.css";

/** Says that rows are missing and offers the ways to the rest. */
export function CutBanner({ card, result }: { readonly card: Card; readonly result: CypherResponse }) {
  const { words, run, running } = useConsole();
  const { dispatch } = useWorkspace();
  const kept = result.rows.length;
  const next = nextPageOf(card.query, kept);
  const take = () => {
    const command = commandFor(card.query, card.params);
    copyText(command).then(
      () => dispatch({ type: "notice", notice: words.commandTaken }),
      () => dispatch({ type: "notice", notice: command }),
    );
  };
  return (
    <aside className={styles["banner"]} aria-label={words.cutTitle(kept)}>
      <p>
        <strong>{words.cutTitle(kept)}</strong> {result.cut?.message ?? words.cutDefault}
      </p>
      <div className={styles["ways"]}>
        {next === null ? null : (
          <ToggleButton
            label={words.nextPage(kept)}
            icon={StepForward}
            disabled={running !== undefined}
            onClick={() => run({ query: next, params: card.params, start: card.start })}
          />
        )}
        <ToggleButton label={words.commandLine} icon={SquareTerminal} onClick={take} />
      </div>
    </aside>
  );
}
