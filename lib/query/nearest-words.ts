import type { Lift, Nearest } from "../contract/path";
import { named } from "./path-words";

const hops = (count: number) => (count === 1 ? "1 hop" : `${count} hops`);
const things = (count: number) => `${count.toLocaleString("en")} other ${count === 1 ? "thing" : "things"}`;

const ADDED: Readonly<Record<string, string>> = {
  similar: "walking between similar papers",
  topic: "walking over topics",
  digest: "walking over digests",
};
const DROPPED: Readonly<Record<Exclude<Lift["parameter"], "include" | "maxHops">, string>> = {
  via: "without the stops in between",
  avoid: "without avoiding anything",
  kinds: "through things of every kind",
  types: "over relations of every type",
  since: "without the earliest day",
  until: "without the latest day",
  direction: "against the direction of relations too",
};

/** What changes, in words: "with up to 12 hops", "walking between similar papers as well". */
export function liftWords({ parameter, value }: Pick<Lift, "parameter" | "value">): string {
  if (parameter === "maxHops") return `with up to ${value} hops`;
  if (parameter === "include") return `${ADDED[value?.split(",").at(-1) ?? ""] ?? "walking more"} as well`;
  return DROPPED[parameter];
}

/** Says that there is no way, how far each end reaches, what would give one, and how near one gets. */
export function nearestText({ from, to, reachable, lifts, gap }: Omit<Nearest, "text">): string {
  const alone = reachable.from === 0 || reachable.to === 0;
  const reach = `${named(from)} reaches ${things(reachable.from)}, ${named(to)} ${things(reachable.to)}.`;
  const options = lifts.map((lift) => `${liftWords(lift)} (${hops(lift.length)})`);
  return [
    `Nothing that may be walked connects ${named(from)} and ${named(to)}${alone ? "" : " this way"}.`,
    reach,
    options.length === 0 ? "" : `There is a path ${options.join("; ")}.`,
    gap === null ? "" : gapText(gap, from),
  ]
    .filter(Boolean)
    .join(" ");
}

function gapText(gap: NonNullable<Nearest["gap"]>, from: Nearest["from"]): string {
  const [reached] = gap.nodes;
  const start =
    !reached || reached.id === from.id ? "From there" : `It gets as far as ${named(reached)}; from there`;
  return `${start} ${hops(gap.length)} of any sort would be left: ${gap.sentences.join(" ")}`;
}
