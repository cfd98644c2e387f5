import type { ColourMode, Hits, PathOptions, Tab, View } from "./view";

/** Where the map should go next; a new object asks again. */
export interface Flight {
  readonly ids: readonly string[] | "all";
}

/** What a panel shows, and several changes as one. */
export type PanelAction =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "topic"; readonly topic: string | null; readonly members: readonly string[] }
  | { readonly type: "end"; readonly end: "from" | "to"; readonly id: string | null }
  | { readonly type: "pathOptions"; readonly options: Partial<PathOptions> }
  | { readonly type: "path"; readonly path: readonly string[] | null }
  | { readonly type: "board"; readonly board: string | null }
  | { readonly type: "hits"; readonly hits: Hits | null }
  | { readonly type: "colour"; readonly colour: ColourMode }
  /** Several changes as one step, such as what a command of the search box stands for. */
  | { readonly type: "change"; readonly change: Partial<View>; readonly fly?: Flight["ids"] };

/** What an action of a panel changes. */
export function panelChange(view: View, action: PanelAction): Partial<View> {
  switch (action.type) {
    case "tab":
      return { tab: action.tab };
    case "topic":
      return action.topic === null
        ? { topic: null }
        : { topic: action.topic, tab: "topics", colour: "topic", selection: [], selected: null, edge: null };
    case "end":
      return { [action.end]: action.id, path: null };
    case "pathOptions":
      return { pathOptions: { ...view.pathOptions, ...action.options }, path: null };
    case "path":
      return { path: action.path };
    case "board":
      return { board: action.board };
    case "hits":
      return { hits: action.hits };
    case "colour":
      return { colour: action.colour };
    case "change":
      return consistent(action.change);
  }
}

/** A change that names a selection or its primary item alone sets the other to fit. */
function consistent(change: Partial<View>): Partial<View> {
  const { selection, selected } = change;
  if (selection === undefined && selected === undefined) return change;
  const all = [...new Set(selection ?? (selected ? [selected] : []))];
  const primary = selected && all.includes(selected) ? selected : (all.at(-1) ?? null);
  return { edge: null, ...change, selection: all, selected: primary };
}
