import type { Range, TimeFilter } from "../../state/filters";
import { amount, listed, words } from "./words";

const percent = (share: number) => `${Math.round(share * 100)} %`;
const NAMED = 2;

/** What narrows the map, in the legend and as chips. */
export const filters = {
  kinds: "Kinds",
  topics: "Topics shown",
  relations: "Relations",
  more: "Filters",
  share: (visible: number, total: number) => `${words.number(visible)}/${words.number(total)}`,
  percent,
  confidenceTitle: "How certain relations are",
  confidenceEnds: { from: "Lowest confidence", to: "Highest confidence" },
  anyConfidence: "Any",
  degreeTitle: "How connected things are",
  degreeEnds: { from: "Fewest links", to: "Most links" },
  anyDegree: "Any number of links",
  sinceTitle: "In digests after",
  news: (papers: number) => `${words.counted(papers, "Paper")} new since your last visit`,
  active: "Active filters",
  remove: (text: string) => `Remove filter: ${text}`,
  removeAll: "Remove all filters",
  nothing: "Nothing passes these filters. Remove one of them to see more.",
  hidden: (name: string) => `${name} hidden`,
  only: (name: string) => `Only ${name}`,
  confidence: ({ from, to }: Range) =>
    to >= 1 ? `At least ${percent(from)} certain` : `${percent(from)} to ${percent(to)} certain`,
  degree: ({ from, to }: Range) =>
    to >= Number.MAX_SAFE_INTEGER
      ? `At least ${words.links(from)}`
      : `${words.number(from)} to ${words.links(to)}`,
  time: ({ basis, mode, from, to }: TimeFilter) => {
    const seen = basis === "published" ? "Published" : "In digests";
    if (to === null) return `${seen} since ${words.date(from ?? "")}`;
    if (from === null || mode === "cumulative") return `${seen} until ${words.date(to)}`;
    return `${seen} ${words.date(from)} to ${words.date(to)}`;
  },
  since: (date: string) => `New since ${words.date(date)}`,
  focus: (names: readonly string[], depth: number) =>
    depth === 0 ? `Only ${someOf(names)}` : `Within ${amount(depth, "step")} of ${someOf(names)}`,
  expanded: (name: string) => `With neighbours of ${name}`,
  projection: { coauthors: "Co-authors", comethods: "Methods used together" },
  collapsed: (name: string) => `${name} as one`,
  hiddenNodes: (names: readonly string[]) => `${someOf(names)} hidden`,
};

function someOf(names: readonly string[]): string {
  if (names.length <= NAMED) return listed(names);
  return `${names.slice(0, NAMED).join(", ")} and ${words.number(names.length - NAMED)} more`;
}
