import { toggled } from "./filters";
import type { View } from "./view";

export type SelectionAction =
  /** Selects one node alone, or nothing. `fly` moves the map there. */
  | { readonly type: "select"; readonly id: string | null; readonly fly?: boolean }
  /** Selects several; the last is the primary one unless another is named. */
  | {
      readonly type: "selectMany";
      readonly ids: readonly string[];
      readonly primary?: string;
      readonly fly?: boolean;
    }
  /** Adds to the selection, or takes out of it. */
  | { readonly type: "toggle"; readonly id: string }
  /** Makes a member of the selection the one that Details is about. */
  | { readonly type: "primary"; readonly id: string }
  | { readonly type: "edge"; readonly id: string | null };

/** What an action on the selection changes. Nodes and a relationship are never selected at once. */
export function selectionChange(view: View, action: SelectionAction): Partial<View> {
  switch (action.type) {
    case "select":
      return selecting(action.id === null ? [] : [action.id]);
    case "selectMany":
      return selecting([...new Set(action.ids)], action.primary);
    case "toggle":
      return selecting(toggled(view.selection, action.id), keptPrimary(view, action.id));
    case "primary":
      return view.selection.includes(action.id) ? { selected: action.id } : {};
    case "edge":
      return action.id === null ? { edge: null } : { ...selecting([]), edge: action.id };
  }
}

function selecting(selection: readonly string[], primary?: string): Partial<View> {
  const named = primary !== undefined && selection.includes(primary) ? primary : undefined;
  return { selection, selected: named ?? selection.at(-1) ?? null, edge: null };
}

/** What is added becomes primary; taking another one out leaves the primary one as it was. */
function keptPrimary({ selection, selected }: View, id: string): string | undefined {
  return selection.includes(id) && selected !== null && selected !== id ? selected : undefined;
}
