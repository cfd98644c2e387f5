import { DEFAULT_VIEW, type View } from "../state/view";

export interface LinkedView {
  readonly view: View;
  readonly query: string;
  /** What the link gives for the parameters of the query: JSON texts by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether the link was not followed, because something in it could not be read. */
  readonly broken: boolean;
}

/** What a page opens with where a link says nothing: this browser's own choices. */
export type Preferences = Pick<View, "theme" | "language">;

/** What an address without a link opens. */
export function unlinkedView(preferences: Preferences): LinkedView {
  return { view: { ...DEFAULT_VIEW, ...preferences }, query: "", values: {}, broken: false };
}

/** How the part behind `#` begins where it holds a view. */
export const LONG_PREFIX = "#v=1&";

/** Upper ends of ranges that exclude nothing. */
export const MOST = { confidence: 1, degree: Number.MAX_SAFE_INTEGER } as const;
