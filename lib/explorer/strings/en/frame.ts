import { listed, words } from "./words";

const { counted, date, month, number } = words;

/** The page around its tools: opening, toolbar, map, tabs, search. */
export const frame = {
  title: "Paper Atlas",
  opening: {
    loading: (done: number, of: number) => `Loading the map … ${number(done)} of ${number(of)} parts`,
    empty: "Nothing has been extracted yet, so there is no map to draw.",
    extractFirst: "Read the digests into the store first, then reload this page:",
    extractNote: "It reads the files of seeds/, or the files and folders that you name after it.",
    reload: "Reload",
  },
  broken: {
    title: "Something went wrong",
    text: "The page could not go on. Your atlas is untouched; trying again usually helps.",
    retry: "Try again",
  },
  part: {
    coming: "Fetching this part of the page …",
    missing:
      "This part of the page could not be fetched. Check that the server still runs, then reload the page.",
  },
  faults: {
    unreachable: "The server does not answer. Check that `npm start` is still running, then try again.",
    unreadable: "The server's answer could not be read. Reload the page; it may be older than the server.",
    cancelled: "Cancelled.",
    unexpected: "Something unexpected went wrong. Reload the page.",
    brokenLink: "This link could not be read, so the atlas opened at its start.",
    noWebgl:
      "This browser cannot draw the map, because WebGL is off. Search, lists, details, topics, paths and queries work without it.",
  },
  map: {
    name: "Map",
    controls: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit map",
    startLayout: "Start layout",
    stopLayout: "Stop layout",
    asList: "Show it as a list",
  },
  toolbar: {
    name: "View",
    undo: "Undo",
    redo: "Redo",
    copyLink: "Copy link",
    linkCopied: "Link copied: it opens exactly this view",
    copyYourself: (link: string) => `Copy this link yourself: ${link}`,
    themes: { system: "Theme: System", light: "Theme: Light", dark: "Theme: Dark" },
  },
  tools: {
    name: "Tools",
    tabs: {
      explore: "Explore",
      topics: "Topics",
      paths: "Paths",
      leaderboards: "Leaderboards",
      cypher: "Cypher",
    },
    height: "Change the height of the panel",
    fold: "Fold the panel",
    open: "Open the panel",
  },
  search: {
    label: "Search the atlas",
    placeholder: "Search methods, papers, people …",
    key: "Ctrl K",
    busy: "Searching …",
    none: (text: string) => `Nothing here is called “${text}”. Try a short form, such as GRPO or MATH.`,
  },
  explore: {
    holdings: ({
      kinds,
      topics,
      digests,
      newest,
      updated,
    }: {
      kinds: readonly string[];
      topics: number;
      digests: number;
      newest: string | null;
      updated: string | null;
    }) =>
      `${listed(kinds)} in ${counted(topics, "Topic")}, from ${counted(digests, "Digest")}${newest ? `; the newest is of ${date(newest)}` : ""}${updated ? `, read ${date(updated)}` : ""}.`,
    starts: "Start with a question",
    colourBy: "Colour the map by",
    colour: "Colour",
    colours: { kind: "Kind", topic: "Topic", time: "Date" },
    timeScale: (first: string, last: string) => `First seen: ${month(first)} to ${month(last)}`,
    ranking: "On the map, best connected first",
    more: (next: number, left: number) => `Show ${number(next)} more of ${number(left)}`,
    noneShown: (kinds: string) => `${kinds} are hidden by the filters. Remove one to see them here.`,
    rankingKind: "Kind of the list",
  },
  starts: {
    method: (name: string) => `What is ${name}, and who uses it?`,
    path: (a: string, b: string) => `How are ${a} and ${b} connected?`,
    board: (name: string) => `Who leads on ${name}?`,
    benchmark: (name: string) => `Who evaluates on ${name}?`,
    topic: (name: string) => `What belongs to ${name}?`,
    model: (name: string) => `Which papers work with ${name}?`,
  },
  more: {
    fewer: "Show fewer",
    all: (count: number) => `Show all ${number(count)}`,
  },
};
