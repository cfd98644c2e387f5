/*
 * What is loaded apart from the first view, lightest and likeliest first. Each is imported here and nowhere else: a
 * second import of the same module would be a second chunk, and what was fetched ahead would be fetched again.
 */

export const loadFindList = () => import("../_find/find-list").then((module) => module.FindList);
export const loadDetails = () => import("../_details/details").then((module) => module.Details);
export const loadMapMenu = () => import("../_map/map-menu").then((module) => module.MapMenu);
export const loadFiltersPopover = () =>
  import("./narrow/filters-popover").then((module) => module.FiltersPopover);
export const loadHelpMenu = () => import("../_help/help-menu").then((module) => module.HelpMenu);
export const loadTopicsPanel = () => import("./topics/topics-panel").then((module) => module.TopicsPanel);
export const loadPathsPanel = () => import("./paths-panel").then((module) => module.PathsPanel);
export const loadLeaderboardsPanel = () =>
  import("../_board/leaderboards-panel").then((module) => module.LeaderboardsPanel);
export const loadKeysSheet = () => import("../_help/keys-sheet").then((module) => module.KeysSheet);
export const loadTakeDialog = () => import("../_take/take-dialog").then((module) => module.TakeDialog);
export const loadConsole = () => import("../_console/console").then((module) => module.ConsoleView);
export const loadGraphCanvas = () => import("../_map/graph-canvas").then((module) => module.GraphCanvas);
