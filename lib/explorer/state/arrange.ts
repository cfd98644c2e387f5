import type { EdgeType } from "../../model/kinds";
import { toggled } from "./filters";
import {
  DEEPEST_FOCUS,
  type Expansion,
  type FocusFilter,
  type Pin,
  type Projection,
  type View,
} from "./view";

export type ArrangeAction =
  /** Puts nodes somewhere for good; those that are pinned already move. */
  | { readonly type: "pin"; readonly pins: readonly Pin[] }
  | { readonly type: "unpin"; readonly ids: readonly string[] | "all" }
  /** The live layout ended: which of the kept sets of positions it made. */
  | { readonly type: "moved"; readonly positions: number }
  | { readonly type: "focus"; readonly focus: FocusFilter | null }
  | { readonly type: "depth"; readonly depth: number }
  /** Draws a topic as one node, or opens it again. */
  | { readonly type: "collapse"; readonly topic: string }
  | { readonly type: "expand"; readonly id: string; readonly relations: readonly EdgeType[] | null }
  | { readonly type: "shrink"; readonly id: string }
  | { readonly type: "project"; readonly projection: Projection | null };

/** What an action on the arrangement of the map changes. */
export function arrangeChange(view: View, action: ArrangeAction): Partial<View> {
  switch (action.type) {
    case "pin":
      return { pins: pinned(view.pins, action.pins) };
    case "unpin": {
      const { ids } = action;
      return { pins: ids === "all" ? [] : view.pins.filter(({ id }) => !ids.includes(id)) };
    }
    case "moved":
      return { positions: action.positions };
    case "focus":
      return { focus: action.focus && bounded(action.focus) };
    case "depth":
      return view.focus ? { focus: bounded({ ...view.focus, depth: action.depth }) } : {};
    case "collapse":
      return { collapsed: toggled(view.collapsed, action.topic) };
    case "expand":
      return { expanded: expandedWith(view.expanded, action) };
    case "project":
      return { projection: action.projection };
    case "shrink":
      return { expanded: view.expanded.filter(({ id }) => id !== action.id) };
  }
}

function pinned(pins: readonly Pin[], added: readonly Pin[]): readonly Pin[] {
  const all = new Map([...pins, ...added].map((pin) => [pin.id, pin]));
  return [...all.values()];
}

function bounded({ centres, depth }: FocusFilter): FocusFilter | null {
  if (centres.length === 0) return null;
  return { centres: [...new Set(centres)], depth: Math.min(DEEPEST_FOCUS, Math.max(0, Math.round(depth))) };
}

/** Expanding again adds relations to those that are shown already. */
function expandedWith(expanded: readonly Expansion[], { id, relations }: Expansion): readonly Expansion[] {
  const before = expanded.find((expansion) => expansion.id === id);
  const all = before && before.relations !== null && relations !== null;
  const joined = all ? [...new Set([...before.relations, ...relations])] : null;
  const next = { id, relations: before ? joined : relations };
  return before ? expanded.map((other) => (other.id === id ? next : other)) : [...expanded, next];
}
