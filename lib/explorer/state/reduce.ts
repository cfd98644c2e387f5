import type { Language } from "../../model/languages";
import { type ArrangeAction, arrangeChange } from "./arrange";
import { type FilterAction, filtered } from "./filters";
import { drifted, type History, redone, stepped, undone } from "./history";
import { type Flight, type PanelAction, panelChange } from "./panels";
import { type SelectionAction, selectionChange } from "./selection";
import type { CameraView, ThemeMode, View } from "./view";

export interface ExplorerState extends History {
  readonly hovered: string | null;
  readonly flight: Flight | null;
  readonly layout: "idle" | "running";
  /** Text of the Cypher box. It travels in the link, but is never run by opening one. */
  readonly query: string;
  /** A sentence for the status line that no change of the view explains. */
  readonly notice: string;
  /** Whether the page still shows where to begin: until the first action, and when asked for again. */
  readonly start: boolean;
}

/** Kept in the link, but no steps of undo. */
type AmbientAction =
  | { readonly type: "camera"; readonly camera: CameraView | null }
  | { readonly type: "theme"; readonly theme: ThemeMode }
  | { readonly type: "language"; readonly language: Language };

/** Neither in the link nor in undo. */
type PassingAction =
  | { readonly type: "hover"; readonly id: string | null }
  | { readonly type: "fly"; readonly ids: Flight["ids"] }
  | { readonly type: "layout"; readonly layout: "idle" | "running" }
  | { readonly type: "query"; readonly query: string }
  | { readonly type: "notice"; readonly notice: string }
  | { readonly type: "start" };

type StepAction =
  /** A slider or a drag was let go: the next one is a step of its own. */
  | { readonly type: "settle" }
  | { readonly type: "escape" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

export type ExplorerAction =
  | SelectionAction
  | FilterAction
  | ArrangeAction
  | PanelAction
  | AmbientAction
  | PassingAction
  | StepAction;

export function initialState(view: View, query: string, notice: string): ExplorerState {
  return {
    view,
    query,
    notice,
    past: [],
    future: [],
    gesture: null,
    hovered: null,
    flight: null,
    layout: "idle",
    start: isUntouched(view),
  };
}

/** Whether a view is about nothing in particular yet. */
function isUntouched({ tab, selection, edge, path, topic, hits }: View): boolean {
  const about = [edge, path, topic, hits].some((part) => part !== null);
  return tab === "explore" && selection.length === 0 && !about;
}

/** The one place where what is shown changes. */
export function reduce(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.type) {
    case "hover":
      return state.hovered === action.id ? state : { ...state, hovered: action.id };
    case "fly":
      return { ...state, flight: { ids: action.ids } };
    case "layout":
      return { ...state, layout: action.layout };
    case "query":
      return { ...state, query: action.query };
    case "notice":
      return { ...state, notice: action.notice };
    case "start":
      return { ...change(state, { tab: "explore" }, null), start: true };
    case "camera":
      return drifted(state, { camera: action.camera });
    case "theme":
      return drifted(state, { theme: action.theme });
    case "language":
      return drifted(state, { language: action.language });
    case "settle":
      return state.gesture === null ? state : { ...state, gesture: null };
    case "escape":
      return stepOut(state);
    case "undo":
      return quiet(undone(state));
    case "redo":
      return quiet(redone(state));
    default:
      return flown(change(state, changeOf(state.view, action), gestureOf(action)), action);
  }
}

type ViewAction = SelectionAction | FilterAction | ArrangeAction | PanelAction;

function changeOf(view: View, action: ViewAction): Partial<View> {
  switch (action.type) {
    case "select":
    case "selectMany":
    case "toggle":
    case "primary":
    case "edge":
      return selectionChange(view, action);
    case "pin":
    case "unpin":
    case "moved":
    case "focus":
    case "depth":
    case "collapse":
    case "expand":
    case "shrink":
    case "project":
      return arrangeChange(view, action);
    case "hide":
    case "hideNodes":
    case "solo":
    case "range":
    case "time":
    case "since":
    case "filters":
      return { filters: filtered(view.filters, action) };
    case "unfilter":
      return { filters: filtered(view.filters, action), focus: null, expanded: [], collapsed: [] };
    default:
      return panelChange(view, action);
  }
}

/** Names the continuous change that an action is a moment of. */
function gestureOf(action: ViewAction): string | null {
  switch (action.type) {
    case "range":
      return `range ${action.of}`;
    case "depth":
      return "depth";
    case "time":
      return action.time.from !== undefined || action.time.to !== undefined ? "time" : null;
    default:
      return null;
  }
}

function flown(state: ExplorerState, action: ViewAction): ExplorerState {
  const ids = destination(action);
  return ids === null ? state : { ...state, flight: { ids } };
}

function destination(action: ViewAction): Flight["ids"] | null {
  switch (action.type) {
    case "select":
      return action.fly && action.id !== null ? [action.id] : null;
    case "selectMany":
      return action.fly && action.ids.length > 0 ? action.ids : null;
    case "topic":
      return action.topic === null ? null : action.members;
    case "path":
      return action.path;
    case "focus":
      return action.focus === null ? null : "all";
    case "change":
      return action.fly ?? null;
    default:
      return null;
  }
}

const quiet = (state: ExplorerState): ExplorerState => ({ ...state, notice: "" });

function change(state: ExplorerState, next: Partial<View>, gesture: string | null): ExplorerState {
  const stepping = stepped(state, { ...state.view, ...next }, gesture);
  return stepping === state ? state : quiet({ ...stepping, start: false });
}

/** One step out at a time: the selection, then the path, the hits, the topic, and the focus. */
function stepOut(state: ExplorerState): ExplorerState {
  const { selection, edge, path, hits, topic, focus } = state.view;
  const out = (next: Partial<View>) => change(state, next, null);
  if (edge !== null || selection.length > 0) return out({ selection: [], selected: null, edge: null });
  if (path !== null) return out({ path: null });
  if (hits !== null) return out({ hits: null });
  if (topic !== null) return out({ topic: null, colour: "kind" });
  if (focus !== null) return out({ focus: null, expanded: [] });
  return state.hovered === null ? state : { ...state, hovered: null };
}
