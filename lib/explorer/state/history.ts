import type { View } from "./view";

/** The views before and after the present one. `gesture` names the continuous change that is under way. */
export interface History {
  readonly view: View;
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly gesture: string | null;
}

/** How many steps back are kept. */
export const HISTORY_LIMIT = 100;

/**
 * Takes a view in as one step of undo. Steps of one gesture, such as the moves of a slider, are one step.
 * A view that is like the present one is none.
 */
export function stepped<T extends History>(state: T, view: View, gesture: string | null): T {
  if (sameView(view, state.view)) return state;
  const goesOn = gesture !== null && gesture === state.gesture;
  const past = goesOn ? state.past : [...state.past, state.view].slice(-HISTORY_LIMIT);
  return { ...state, view, past, future: [], gesture };
}

/** Takes a change in without a step of undo. */
export function drifted<T extends History>(state: T, change: Partial<View>): T {
  const view = { ...state.view, ...change };
  return sameView(view, state.view) ? state : { ...state, view };
}

export function undone<T extends History>(state: T): T {
  return moved(state, "past", "future");
}

export function redone<T extends History>(state: T): T {
  return moved(state, "future", "past");
}

function moved<T extends History>(state: T, from: "past" | "future", to: "past" | "future"): T {
  const view = state[from].at(-1);
  if (!view) return state;
  // Where the map is looked at from, its theme and its language are no steps, so no step takes them back.
  const { camera, theme, language } = state.view;
  return {
    ...state,
    view: { ...view, camera, theme, language },
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.view],
    gesture: null,
  };
}

function sameView(a: View, b: View): boolean {
  const keys = Object.keys(a) as (keyof View)[];
  return keys.every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
