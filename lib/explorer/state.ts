import type { MapLabel } from "../model/kinds";

export const TABS = ["explore", "topics", "paths", "leaderboards", "cypher"] as const;
export type Tab = (typeof TABS)[number];
export const COLOUR_MODES = ["kind", "topic"] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** Everything about the view that a link restores and that undo steps through. */
export interface View {
  readonly selected: string | null;
  readonly tab: Tab;
  readonly hidden: readonly MapLabel[];
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of the nodes of the path that is drawn, in order. */
  readonly path: readonly string[] | null;
  readonly colour: ColourMode;
  /** Which of the kept sets of positions is shown; 0 are the stored ones. */
  readonly positions: number;
}

/** Where the map should go next; a new object asks again. */
export interface Flight {
  readonly ids: readonly string[] | "all";
}

export interface ExplorerState {
  readonly view: View;
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly hovered: string | null;
  readonly flight: Flight | null;
  readonly layout: "idle" | "running";
  /** Text of the Cypher box. It travels in the link, but is never run by opening one. */
  readonly query: string;
  /** A sentence for the status line that no change of the view explains. */
  readonly notice: string;
}

export type ExplorerAction =
  | { readonly type: "select"; readonly id: string | null; readonly fly?: boolean }
  | { readonly type: "hover"; readonly id: string | null }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "kind"; readonly kind: MapLabel }
  | { readonly type: "topic"; readonly topic: string | null; readonly members: readonly string[] }
  | { readonly type: "end"; readonly end: "from" | "to"; readonly id: string | null }
  | { readonly type: "path"; readonly path: readonly string[] | null }
  | { readonly type: "colour"; readonly colour: ColourMode }
  | { readonly type: "moved"; readonly positions: number }
  | { readonly type: "layout"; readonly layout: "idle" | "running" }
  | { readonly type: "query"; readonly query: string }
  | { readonly type: "notice"; readonly notice: string }
  | { readonly type: "escape" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

export const DEFAULT_VIEW: View = {
  selected: null,
  tab: "explore",
  hidden: [],
  topic: null,
  from: null,
  to: null,
  path: null,
  colour: "kind",
  positions: 0,
};

/** How many steps back are kept. */
const HISTORY_LIMIT = 100;

export function initialState(view: View, query: string, notice: string): ExplorerState {
  return { view, query, notice, past: [], future: [], hovered: null, flight: null, layout: "idle" };
}

/** The one place where what is shown changes. */
export function reduce(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.type) {
    case "select":
      return select(state, action.id, action.fly ?? false);
    case "hover":
      return state.hovered === action.id ? state : { ...state, hovered: action.id };
    case "topic":
      return showTopic(state, action.topic, action.members);
    case "path":
      return { ...change(state, { path: action.path }), flight: flightTo(action.path) ?? state.flight };
    case "layout":
      return { ...state, layout: action.layout };
    case "query":
      return { ...state, query: action.query };
    case "notice":
      return { ...state, notice: action.notice };
    case "escape":
      return stepOut(state);
    case "undo":
      return step(state, "past", "future");
    case "redo":
      return step(state, "future", "past");
    default:
      return change(state, changeOf(state.view, action));
  }
}

type PlainChange = Extract<ExplorerAction, { type: "tab" | "kind" | "end" | "colour" | "moved" }>;

function changeOf(view: View, action: PlainChange): Partial<View> {
  switch (action.type) {
    case "tab":
      return { tab: action.tab };
    case "kind":
      return {
        hidden: view.hidden.includes(action.kind)
          ? view.hidden.filter((kind) => kind !== action.kind)
          : [...view.hidden, action.kind],
      };
    case "end":
      return { [action.end]: action.id, path: null };
    case "colour":
      return { colour: action.colour };
    case "moved":
      return { positions: action.positions };
  }
}

function change(state: ExplorerState, next: Partial<View>): ExplorerState {
  const view = { ...state.view, ...next };
  if (sameView(view, state.view)) return state;
  const past = [...state.past, state.view].slice(-HISTORY_LIMIT);
  return { ...state, view, past, future: [], notice: "" };
}

function sameView(a: View, b: View): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function select(state: ExplorerState, id: string | null, fly: boolean): ExplorerState {
  const next = change(state, { selected: id });
  return fly && id !== null ? { ...next, flight: { ids: [id] } } : next;
}

function showTopic(state: ExplorerState, topic: string | null, members: readonly string[]): ExplorerState {
  const colour = topic === null ? state.view.colour : "topic";
  const next = change(state, { topic, colour, selected: topic === null ? state.view.selected : null });
  return topic === null ? next : { ...next, flight: { ids: members } };
}

const flightTo = (ids: readonly string[] | null): Flight | null => (ids === null ? null : { ids });

/** One step out at a time: the selection, then the path, then the topic. */
function stepOut(state: ExplorerState): ExplorerState {
  const { selected, path, topic } = state.view;
  if (selected !== null) return change(state, { selected: null });
  if (path !== null) return change(state, { path: null });
  if (topic !== null) return change(state, { topic: null, colour: "kind" });
  return state.hovered === null ? state : { ...state, hovered: null };
}

function step(state: ExplorerState, from: "past" | "future", to: "past" | "future"): ExplorerState {
  const view = state[from].at(-1);
  if (!view) return state;
  return { ...state, view, [from]: state[from].slice(0, -1), [to]: [...state[to], state.view], notice: "" };
}
