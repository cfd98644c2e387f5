import type { EdgeType, MapLabel } from "../../model/kinds";

/** Both ends belong to it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const TIME_BASES = ["published", "digest"] as const;
/** Which date counts: when a paper was published, or when a digest listed it. */
export type TimeBasis = (typeof TIME_BASES)[number];

export const TIME_MODES = ["window", "cumulative"] as const;
/** Whether only the span itself is shown, or all up to its end. */
export type TimeMode = (typeof TIME_MODES)[number];

/** A span of ISO dates, both ends included; null where a side is open. */
export interface TimeFilter {
  readonly basis: TimeBasis;
  readonly mode: TimeMode;
  readonly from: string | null;
  readonly to: string | null;
}

/** What narrows the map. Where something is solo only that is shown, and what is hidden comes back afterwards. */
export interface Filters {
  readonly hiddenKinds: readonly MapLabel[];
  readonly soloKinds: readonly MapLabel[];
  readonly hiddenTopics: readonly string[];
  readonly soloTopics: readonly string[];
  readonly hiddenRelations: readonly EdgeType[];
  readonly hiddenNodes: readonly string[];
  /** Of relationships, 0 to 1. */
  readonly confidence: Range | null;
  /** Of nodes, in connections. */
  readonly degree: Range | null;
  readonly time: TimeFilter;
  /** ISO date: only what digests listed after it. */
  readonly since: string | null;
}

export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  soloKinds: [],
  hiddenTopics: [],
  soloTopics: [],
  hiddenRelations: [],
  hiddenNodes: [],
  confidence: null,
  degree: null,
  time: { basis: "published", mode: "window", from: null, to: null },
  since: null,
};

export type FilterAction =
  /** Hides something, or shows it again. */
  | { readonly type: "hide"; readonly what: "kind"; readonly id: MapLabel }
  | { readonly type: "hide"; readonly what: "relation"; readonly id: EdgeType }
  | { readonly type: "hide"; readonly what: "topic" | "node"; readonly id: string }
  | { readonly type: "hideNodes"; readonly ids: readonly string[] }
  /** Shows only this, or with `add` this as well; once more, and everything is back. */
  | { readonly type: "solo"; readonly what: "kind"; readonly id: MapLabel; readonly add?: boolean }
  | { readonly type: "solo"; readonly what: "topic"; readonly id: string; readonly add?: boolean }
  | { readonly type: "range"; readonly of: "confidence" | "degree"; readonly range: Range | null }
  | { readonly type: "time"; readonly time: Partial<TimeFilter> }
  | { readonly type: "since"; readonly date: string | null }
  | { readonly type: "filters"; readonly filters: Partial<Filters> }
  | { readonly type: "unfilter" };

/** Adds an item to a list, or takes it out where it is in. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function soloed<T>(list: readonly T[], item: T, add: boolean): readonly T[] {
  if (add) return toggled(list, item);
  return list.length === 1 && list[0] === item ? [] : [item];
}

/** The filters after an action. */
export function filtered(filters: Filters, action: FilterAction): Filters {
  switch (action.type) {
    case "hide":
      return { ...filters, ...hidden(filters, action) };
    case "hideNodes":
      return { ...filters, hiddenNodes: [...new Set([...filters.hiddenNodes, ...action.ids])] };
    case "solo":
      return { ...filters, ...solo(filters, action) };
    case "range":
      return { ...filters, [action.of]: action.range };
    case "time":
      return { ...filters, time: { ...filters.time, ...action.time } };
    case "since":
      return { ...filters, since: action.date };
    case "filters":
      return { ...filters, ...action.filters };
    case "unfilter":
      return { ...NO_FILTERS, time: { ...filters.time, from: null, to: null } };
  }
}

function hidden(filters: Filters, action: Extract<FilterAction, { type: "hide" }>): Partial<Filters> {
  switch (action.what) {
    case "kind":
      return { hiddenKinds: toggled(filters.hiddenKinds, action.id) };
    case "relation":
      return { hiddenRelations: toggled(filters.hiddenRelations, action.id) };
    case "topic":
      return { hiddenTopics: toggled(filters.hiddenTopics, action.id) };
    case "node":
      return { hiddenNodes: toggled(filters.hiddenNodes, action.id) };
  }
}

function solo(filters: Filters, action: Extract<FilterAction, { type: "solo" }>): Partial<Filters> {
  const { add = false } = action;
  return action.what === "kind"
    ? { soloKinds: soloed(filters.soloKinds, action.id, add) }
    : { soloTopics: soloed(filters.soloTopics, action.id, add) };
}
