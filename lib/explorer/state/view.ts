import { COMPUTED_EDGE_TYPES, EDGE_TYPES, type EdgeType, type MapLabel } from "../../model/kinds";
import type { Language } from "../../model/languages";
import { type Filters, NO_FILTERS } from "./filters";

export const TABS = ["explore", "topics", "paths", "leaderboards", "cypher"] as const;
export type Tab = (typeof TABS)[number];
export const COLOUR_MODES = ["kind", "topic", "time"] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];
export const THEME_MODES = ["system", "light", "dark"] as const;
export type ThemeMode = (typeof THEME_MODES)[number];
export const PATH_RANKS = ["telling", "shortest", "all-shortest"] as const;
export type PathRank = (typeof PATH_RANKS)[number];
export const PATH_EXTRAS = ["similar", "topic", "digest"] as const;
export type PathExtra = (typeof PATH_EXTRAS)[number];
/** Relations that a path may be kept to: those that are walked unless it is asked for more. */
export const PATH_TYPES: readonly EdgeType[] = EDGE_TYPES.filter(
  (type) => type !== "LISTED_IN" && !COMPUTED_EDGE_TYPES.has(type),
);

/** A node that was put somewhere and stays there; in the coordinates of the stored map. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Only what lies within so many steps of some nodes is shown; depth 0 shows these alone. */
export interface FocusFilter {
  readonly centres: readonly string[];
  readonly depth: number;
}

/** The neighbours of a node that are shown whatever else is filtered; null stands for all relations. */
export interface Expansion {
  readonly id: string;
  readonly relations: readonly EdgeType[] | null;
}

export const PROJECTIONS = ["coauthors", "comethods"] as const;
/** Authors joined by the papers they wrote together, or methods by the papers that use both, and nothing else. */
export type Projection = (typeof PROJECTIONS)[number];

/** What was found and is ringed on the map. */
export interface Hits {
  readonly query: string;
  readonly ids: readonly string[];
}

/** The point of the stored map at the middle of the window, and the zoom: 1 shows the whole map, less is nearer. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** How paths are looked for, besides their two ends. */
export interface PathOptions {
  readonly rank: PathRank;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly maxHops: number | null;
  readonly include: readonly PathExtra[];
  /** Kinds that may be passed; null for all. */
  readonly kinds: readonly MapLabel[] | null;
  /** Relations that may be walked; null for all that were read from texts. */
  readonly types: readonly EdgeType[] | null;
  /** ISO dates of what may be passed; empty for no bound. */
  readonly since: string;
  readonly until: string;
  readonly forward: boolean;
  /** Whether more than two things are visited in the order given, or joined by a tree. */
  readonly inOrder: boolean;
}

/** Everything about the view that a link restores and that undo steps through. Plain data throughout. */
export interface View {
  readonly tab: Tab;
  /** In the order of choosing. */
  readonly selection: readonly string[];
  /** The one of the selection that Details is about; null where nothing is selected. */
  readonly selected: string | null;
  /** Id of the selected relationship, `source|TYPE|target`. */
  readonly edge: string | null;
  /** The topic that is read about and stands out. */
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly pathOptions: PathOptions;
  /** Ids of the nodes of the path that is drawn, in order. */
  readonly path: readonly string[] | null;
  /** Id of the benchmark whose leaderboard is open. */
  readonly board: string | null;
  readonly filters: Filters;
  readonly focus: FocusFilter | null;
  readonly expanded: readonly Expansion[];
  /** Null shows the relationships as they were read. */
  readonly projection: Projection | null;
  /** Topics that are drawn as one node. */
  readonly collapsed: readonly string[];
  readonly pins: readonly Pin[];
  /** Which of the kept sets of positions is shown; 0 are the stored ones. */
  readonly positions: number;
  readonly colour: ColourMode;
  readonly hits: Hits | null;
  /** Null shows the whole map. */
  readonly camera: CameraView | null;
  readonly theme: ThemeMode;
  readonly language: Language;
}

export const DEFAULT_PATH_OPTIONS: PathOptions = {
  rank: "telling",
  via: [],
  avoid: [],
  maxHops: null,
  include: [],
  kinds: null,
  types: null,
  since: "",
  until: "",
  forward: false,
  inOrder: false,
};

export const DEFAULT_VIEW: View = {
  tab: "explore",
  selection: [],
  selected: null,
  edge: null,
  topic: null,
  from: null,
  to: null,
  pathOptions: DEFAULT_PATH_OPTIONS,
  path: null,
  board: null,
  filters: NO_FILTERS,
  focus: null,
  expanded: [],
  projection: null,
  collapsed: [],
  pins: [],
  positions: 0,
  colour: "kind",
  hits: null,
  camera: null,
  theme: "system",
  language: "en",
};

/** How far a focus may reach. */
export const DEEPEST_FOCUS = 4;
