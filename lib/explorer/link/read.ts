import type { Filters } from "../state/filters";
import { DEFAULT_VIEW, type Hits, type PathOptions, type View } from "../state/view";
import { type LinkedView, LONG_PREFIX, type Preferences, unlinkedView } from "./opening";
import { type Link, link } from "./schema";

/**
 * Reads an address: its search part, or the part behind `#` where a view was too long for a search part.
 * A broken one gives the default view and says so, never an error.
 */
export function viewFromAddress(
  search: string,
  hash = "",
  preferences: Preferences = DEFAULT_VIEW,
): LinkedView {
  const opening = unlinkedView(preferences);
  const text = hash.startsWith(LONG_PREFIX) ? hash.slice(1) : search;
  const read = link.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!read.success) return { ...opening, broken: true };
  const { q = "", p = {} } = read.data;
  return { view: viewOf(read.data, opening.view), query: q, values: p, broken: false };
}

function viewOf(data: Link, opening: View): View {
  return {
    ...opening,
    ...selectionOf(data),
    tab: data.tab ?? opening.tab,
    topic: data.topic ?? null,
    from: data.from ?? null,
    to: data.to ?? null,
    pathOptions: pathOptionsOf(data, opening.pathOptions),
    path: data.path ?? null,
    board: data.board ?? null,
    filters: filtersOf(data, opening.filters),
    ...arrangementOf(data),
    hits: hitsOf(data),
    colour: data.colour ?? opening.colour,
    theme: data.theme ?? opening.theme,
    language: data.lang ?? opening.language,
  };
}

function selectionOf({ sel = [], primary = "", edge }: Link): Pick<View, "selection" | "selected" | "edge"> {
  const selection = [...new Set(sel)];
  const selected = selection.includes(primary) ? primary : (selection.at(-1) ?? null);
  return { selection, selected, edge: selection.length === 0 ? (edge ?? null) : null };
}

function arrangementOf({ open, fold, as: projection, pins, cam, focus, depth }: Link) {
  return {
    focus: focus && focus.length > 0 ? { centres: focus, depth: depth ?? 1 } : null,
    expanded: open ?? [],
    collapsed: fold ?? [],
    projection: projection ?? null,
    pins: pins ?? [],
    camera: cam ?? null,
  };
}

function pathOptionsOf(data: Link, byDefault: PathOptions): PathOptions {
  return {
    rank: data.rank ?? byDefault.rank,
    via: data.via ?? [],
    avoid: data.avoid ?? [],
    maxHops: data.hops ?? null,
    include: data.include ?? [],
    kinds: data.through ?? null,
    types: data.over ?? null,
    since: data.after ?? "",
    until: data.before ?? "",
    forward: data.way === "forward",
    inOrder: data.order === "given",
  };
}

function filtersOf(data: Link, byDefault: Filters): Filters {
  const { basis, mode } = byDefault.time;
  return {
    hiddenKinds: data.hide ?? [],
    soloKinds: data.solo ?? [],
    hiddenTopics: data.hidet ?? [],
    soloTopics: data.solot ?? [],
    hiddenRelations: data.hider ?? [],
    hiddenNodes: data.hiden ?? [],
    confidence: data.conf ?? null,
    degree: data.deg ?? null,
    time: { ...(data.time ?? { from: null, to: null }), basis: data.by ?? basis, mode: data.play ?? mode },
    since: data.since ?? null,
  };
}

function hitsOf({ find, hits }: Link): Hits | null {
  return hits === undefined && find === undefined ? null : { query: find ?? "", ids: hits ?? [] };
}
