import { amount, words } from "./words";

/** Time, topics, paths, leaderboards and the console. */
export const tools = {
  time: {
    name: "Time",
    basis: "Which dates count",
    bases: { published: "Published", digest: "In digests" },
    cumulative: "Cumulative",
    cumulativeHint: "Show everything up to the end of the span",
    play: "Play through time",
    pause: "Pause",
    step: "Next step in time",
    start: "Start of the span",
    end: "End of the span",
    both: "Whole span",
    range: (start: string, end: string) => `${start} to ${end}`,
    tick: (iso: string, unit: "day" | "week" | "month") =>
      unit === "day" ? words.date(iso).replace(/ \d{4}$/u, "") : words.month(iso),
  },
  topics: {
    name: "Topics",
    none: "This atlas has no topics: it holds too few papers to tell them apart.",
    hint: "What occurs together. Choose a topic to see where it lies.",
    showAll: "Show all",
    within: (name: string) => `Within ${name}`,
    all: "All topics",
    visibleOf: (visible: number, total: number) =>
      `${words.number(visible)} of ${words.counted(total, "Paper")}`,
    size: (papers: number, share: number) =>
      `${words.counted(papers, "Paper")}, ${Math.round(share * 100)} % of all`,
    partOf: ", part of ",
    keywords: "Keywords",
    only: "Only this",
    hide: "Hide",
    asOne: "Draw as one node",
    growth: "Growth",
    trends: {
      new: "New: nothing of it was there in the first months.",
      growing: "Growing: a larger share of all papers lately than at first.",
      steady: "Steady: about the same share of all papers throughout.",
      fading: "Fading: a smaller share of all papers lately than at first.",
    },
    byMonth: (bars: readonly { readonly month: string; readonly papers: number }[]) =>
      `Papers by month: ${bars.map(({ month, papers }) => `${words.month(month)} ${papers}`).join(", ")}`,
    inMonth: (papers: number, all: number, month: string) =>
      `${words.number(papers)} of ${words.counted(all, "Paper")} in ${words.month(month)}`,
    lists: {
      methods: "Methods",
      benchmarks: "Benchmarks",
      models: "Models",
      authors: "Authors",
    },
    allOf: (count: number) => `All ${words.number(count)}`,
    bridges: "Bridges to other topics",
    byWayOf: (names: readonly string[]) => `By way of ${names.join(", ")}`,
    asCypher: "List its papers in Cypher",
    overTime: "Over time",
    ribbonsLabel: "Papers of each topic by month as ribbons; the table after it holds the numbers",
    ribbonsHint: "Point at a ribbon to read it, press it to open its topic.",
    reading: (name: string, papers: number, month: string) =>
      `${name}: ${words.counted(papers, "Paper")} in ${words.month(month)}`,
    others: "All other topics",
    asTable: "As a table",
    tableLabel: "Papers of each topic by month",
  },
  paths: {
    name: "Paths",
    from: "From",
    to: "To",
    fromHint: "A method, paper or author",
    toHint: "Another one",
    find: "Find paths",
    swap: "Swap the ends",
    busy: "Looking for the most telling connections …",
    choose: "Choose two things to see how papers connect them, with the sentence behind each step.",
    none: "No text connects these two. Try a more general method, or a paper that names it.",
    steps: (count: number) => amount(count, "step"),
    onMap: "On the map",
    showOnMap: "Show on the map",
  },
};
