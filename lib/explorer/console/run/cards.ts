import type { CypherResponse } from "../../../contract/cypher";
import type { Params } from "../params";
import { type Sort, sortAfter } from "../result/sort";
import type { Fault, Place } from "./fault";

export const RESULT_VIEWS = ["table", "graph", "chart", "json", "plan"] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

export type Outcome =
  | { readonly status: "running"; readonly startedMs: number }
  | { readonly status: "done"; readonly result: CypherResponse }
  | { readonly status: "failed"; readonly fault: Fault }
  | { readonly status: "cancelled"; readonly afterMs: number };

/** One run of a statement and what came of it. */
export interface Card {
  readonly id: number;
  readonly query: string;
  readonly params: Params;
  /** Where in the editor the statement began: only a selection was run where this is not its start. */
  readonly start: Place;
  readonly outcome: Outcome;
  readonly view: ResultView;
  /** How the rows of its table stand; null for the order of the answer. */
  readonly sort: Sort | null;
  readonly pinned: boolean;
}

/** Results are kept for looking back, not for ever: pinned ones count apart. */
export const KEPT_CARDS = 10;
export const KEPT_PINS = 12;

/** Cards, newest first, and the ones that are looked at. */
export interface Cards {
  readonly cards: readonly Card[];
  /** The card that is open; null where none is. */
  readonly open: number | null;
  /** Cards beside one another, in the order of choosing; one alone waits for its second. */
  readonly compared: readonly number[];
}

export const NO_CARDS: Cards = { cards: [], open: null, compared: [] };

export type CardAction =
  | {
      readonly type: "started";
      /** Larger than every one before. */
      readonly id: number;
      readonly query: string;
      readonly params: Params;
      readonly start: Place;
      readonly atMs: number;
    }
  | {
      readonly type: "settled";
      readonly id: number;
      readonly outcome: Exclude<Outcome, { status: "running" }>;
    }
  | { readonly type: "opened"; readonly id: number | null }
  | { readonly type: "pinned"; readonly id: number }
  | { readonly type: "removed"; readonly id: number }
  | { readonly type: "viewed"; readonly id: number; readonly view: ResultView }
  | { readonly type: "sorted"; readonly id: number; readonly column: number }
  | { readonly type: "compared"; readonly id: number }
  | { readonly type: "compareEnded" };

/** The one place where cards change. */
export function cardsAfter(cards: Cards, action: CardAction): Cards {
  switch (action.type) {
    case "started":
      return started(cards, action);
    case "settled":
      return withCard(cards, action.id, (card) =>
        card.outcome.status === "running" ? settled(card, action.outcome) : card,
      );
    case "opened":
      return { ...cards, open: action.id };
    case "pinned":
      return bounded(withCard(cards, action.id, (card) => ({ ...card, pinned: !card.pinned })));
    case "removed":
      return without(cards, [action.id]);
    case "viewed":
      return withCard(cards, action.id, (card) => ({ ...card, view: action.view }));
    case "sorted":
      return withCard(cards, action.id, (card) => ({ ...card, sort: sortAfter(card.sort, action.column) }));
    case "compared":
      return { ...cards, compared: comparedAfter(cards.compared, action.id) };
    case "compareEnded":
      return { ...cards, compared: [] };
  }
}

function started(cards: Cards, action: Extract<CardAction, { type: "started" }>): Cards {
  const { id, query, params, start, atMs } = action;
  const last = cards.cards.find((card) => card.query === query);
  const card: Card = {
    id,
    query,
    params,
    start,
    outcome: { status: "running", startedMs: atMs },
    view: last?.view ?? "table",
    sort: null,
    pinned: false,
  };
  return bounded({ ...cards, cards: [card, ...cards.cards], open: id });
}

/** A view that has nothing to show for this result gives way to the table. */
function settled(card: Card, outcome: Outcome): Card {
  if (outcome.status !== "done") return { ...card, outcome };
  const shown = viewsOf(outcome.result);
  return { ...card, outcome, view: shown.includes(card.view) ? card.view : "table" };
}

/** The views that a result has something to show in. */
export function viewsOf(result: CypherResponse): readonly ResultView[] {
  const graph = (result.graph?.nodes.length ?? 0) > 0;
  return RESULT_VIEWS.filter((view) => view !== "graph" || graph);
}

function withCard(cards: Cards, id: number, change: (card: Card) => Card): Cards {
  return { ...cards, cards: cards.cards.map((card) => (card.id === id ? change(card) : card)) };
}

function without(cards: Cards, ids: readonly number[]): Cards {
  const gone = (id: number) => ids.includes(id);
  return {
    ...cards,
    cards: cards.cards.filter(({ id }) => !gone(id)),
    open: cards.open !== null && gone(cards.open) ? null : cards.open,
    compared: cards.compared.filter((id) => !gone(id)),
  };
}

/** Lets the oldest go: of what is pinned and of what is not, each beyond its own number. */
function bounded(cards: Cards): Cards {
  const beyond = (pinned: boolean, most: number) =>
    cards.cards.filter((card) => card.pinned === pinned).slice(most);
  const gone = [...beyond(true, KEPT_PINS), ...beyond(false, KEPT_CARDS)].map(({ id }) => id);
  return gone.length === 0 ? cards : without(cards, gone);
}

/** Two at most: a third takes the place of the second. */
function comparedAfter(compared: readonly number[], id: number): readonly number[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return [...compared.slice(0, 1), id];
}
