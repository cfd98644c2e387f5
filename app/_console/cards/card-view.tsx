import { ChevronDown, ChevronRight, Columns2, Pin, PinOff, SquarePen, X } from "lucide-react";
import type { Card, Outcome } from "@/lib/explorer/console/run/cards";
import type { Strings } from "@/lib/explorer/strings/en";
import { IconButton } from "../../_ui/icon-button";
import { useConsole } from "../context";
import styles from "./card-view.module.css";
import { OutcomeView } from "./outcome-view";

/** One run: its statement, what came of it in a few words, and, where it is open, all of it. */
export function CardView({ card }: { readonly card: Card }) {
  const { words, cards, act } = useConsole();
  const { id, query, outcome } = card;
  const open = cards.open === id;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <article
      className={styles["card"]}
      aria-label={words.answer(id)}
      data-open={open}
      data-status={outcome.status}
    >
      <header className={styles["head"]}>
        <button
          type="button"
          className={styles["title"]}
          aria-expanded={open}
          onClick={() => act({ type: "opened", id: open ? null : id })}
        >
          <Chevron size={16} aria-hidden="true" />
          <code className={styles["query"]}>{query.split(/\s*\n\s*/u).join(" ")}</code>
          {open ? null : <span className={styles["outcome"]}>{inShort(outcome, words)}</span>}
        </button>
        <Tools card={card} />
      </header>
      {open ? <OutcomeView card={card} /> : null}
    </article>
  );
}

function Tools({ card }: { readonly card: Card }) {
  const { words, cards, act, load } = useConsole();
  const { id, query, params, pinned, outcome } = card;
  return (
    <div className={styles["tools"]}>
      <IconButton
        label={pinned ? words.unpin : words.pin}
        icon={pinned ? PinOff : Pin}
        pressed={pinned}
        onClick={() => act({ type: "pinned", id })}
      />
      {outcome.status === "done" ? (
        <IconButton
          label={words.compare}
          icon={Columns2}
          pressed={cards.compared.includes(id)}
          onClick={() => act({ type: "compared", id })}
        />
      ) : null}
      <IconButton label={words.edit} icon={SquarePen} onClick={() => load(query, params)} />
      <IconButton label={words.remove} icon={X} onClick={() => act({ type: "removed", id })} />
    </div>
  );
}

function inShort(outcome: Outcome, words: Strings["console"]): string {
  switch (outcome.status) {
    case "running":
      return "…";
    case "failed":
      return words.failed;
    case "cancelled":
      return words.cancelledShort;
    case "done":
      return words.rowCount(outcome.result.rows.length);
  }
}
