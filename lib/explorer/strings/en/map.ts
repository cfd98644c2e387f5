import { amount, words } from "./words";

const { number } = words;

/** What the map offers for its nodes, a selection and itself. */
export const mapStrings = {
  menu: {
    ofNode: (name: string) => `Actions for ${name}`,
    ofMap: "Actions for the map",
    open: "Open details",
    add: "Add to the selection",
    remove: "Take out of the selection",
    neighbours: (count: number) => `Select its ${amount(count, "neighbour")}`,
    expand: "Expand",
    expandAll: "Everything beside it",
    counts: (total: number, hidden: number) =>
      hidden === 0 ? number(total) : `${number(total)}, ${number(hidden)} not shown`,
    focus: "Focus on this",
    hide: "Hide this",
    hideOthers: "Hide all others",
    pathFrom: "Path from here",
    pathTo: "Path to here",
    pin: "Pin here",
    unpin: "Unpin",
    unpinAll: (count: number) => `Unpin ${amount(count, "node")}`,
    fold: (topic: string) => `Draw ${topic} as one node`,
    unfold: "Open this topic",
    readTopic: "Show this topic",
    hideTopic: "Hide this topic",
    coauthors: "Co-authors",
    comethods: "Used together with",
    fit: "Fit map",
    everything: "Show everything again",
    linesAs: "Lines show",
    asRead: "what texts say",
    asCoauthors: "papers written together",
    asComethods: "methods used together",
  },
  selection: {
    name: "Selection",
    count: (count: number) => `${number(count)} selected`,
    common: (count: number) => amount(count, "common neighbour"),
    focus: "Focus",
    hide: "Hide",
    path: "Path between",
    clear: "Clear",
  },
  focusBar: {
    name: "Focus",
    of: (names: string, more: number) => (more === 0 ? names : `${names} and ${number(more)} more`),
    depth: "Depth",
    steps: (depth: number) => (depth === 0 ? "these alone" : amount(depth, "step")),
    shown: (nodes: number, all: number) => `${number(nodes)} of ${number(all)} shown`,
    leave: "Show all",
  },
  area: "Select an area",
  overview: "Overview of the map",
  link: {
    coauthors: (count: number) => `${amount(count, "paper")} written together`,
    comethods: (count: number) => `${amount(count, "paper")} using both`,
    folded: (count: number) => `${amount(count, "relationship")} between them`,
    why: "Why they are joined",
    counted: {
      coauthors: (most: number) =>
        `A paper with more than ${number(most)} authors joins nobody on the map: it says little about any two.`,
      comethods: (most: number) =>
        `A paper with more than ${number(most)} methods joins none on the map: it says little about any two.`,
    },
    gone: "What joins them is not in this atlas.",
  },
};
