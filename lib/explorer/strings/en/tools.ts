import { amount } from "./words";

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
  boards: {
    none: "No digest reports a number on a benchmark yet, so there is no leaderboard.",
    benchmark: "Benchmark",
    option: (name: string, numbers: number) => `${name} – ${amount(numbers, "number")}`,
    busy: "Collecting the numbers …",
    scores: (name: string) => `Scores on ${name}`,
    scoresNote: (higherIsBetter: boolean) =>
      `${higherIsBetter ? "Higher" : "Lower"} is better. Set-ups differ between papers; read the sentence before comparing.`,
    deltas: "Gains and drops",
    deltasNote: "Changes against each paper's own baseline.",
    value: "Value",
    of: "Of",
    date: "Date",
  },
};
