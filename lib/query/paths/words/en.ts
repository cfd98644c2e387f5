import type { Lift, Nearest } from "../../../contract/path";
import type { NodeSummary } from "../../../contract/shared";
import type { EdgeType } from "../../../model/kinds";
import type { Hop, PathWords } from "./path-words";

/** How a relation reads from its source on, and from its target on. */
const VERBS: Readonly<Record<EdgeType, readonly [out: string, back: string]>> = {
  AUTHORED: ["wrote", "was written by"],
  LISTED_IN: ["is listed in", "lists"],
  INTRODUCES: ["introduces", "was introduced by"],
  USES: ["uses", "is used by"],
  COMPARES_WITH: ["compares with", "is compared with by"],
  EVALUATES_ON: ["evaluates on", "is used for evaluation by"],
  TRAINS_ON: ["trains on", "is used for training by"],
  REPORTS: ["reports", "was reported by"],
  ON: ["was measured on", "has the result"],
  OF: ["is a result of", "reached"],
  EXTENDS: ["builds on", "is built on by"],
  PART_OF: ["is part of", "has as a part"],
  SIMILAR_TO: ["is similar to", "is similar to"],
  IN_TOPIC: ["belongs to the topic", "holds"],
};

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

const hops = (count: number) => (count === 1 ? "1 hop" : `${count} hops`);
const things = (count: number) => `${count.toLocaleString("en")} other ${count === 1 ? "thing" : "things"}`;

export const en: PathWords = {
  hop: (hop) => sentence(hop, named(hop.from)),
  goesOn: (hop) => sentence(hop, "That paper"),
  quoted: (quote) => `“${quote}”`,
  source: (file, line) => `(${file}, line ${line})`,
  joined: (parts) => parts.join(" "),
  nearest,
};

/** Papers by their title in quotation marks, everything else by its name. */
function named({ label, name }: NodeSummary): string {
  return label === "Paper" ? `“${name}”` : name;
}

function sentence({ from, edge, to }: Hop, subject: string): string {
  const [out, back] = VERBS[edge.type];
  const why = edge.shared?.length ? `: both speak of ${edge.shared.join(", ")}` : "";
  return `${subject} ${edge.source === from.id ? out : back} ${named(to)}${why}.`;
}

/** What changes, in words: "with up to 12 hops", "walking between similar papers as well". */
function liftWords({ parameter, value }: Lift): string {
  if (parameter === "maxHops") return `with up to ${value} hops`;
  if (parameter === "include") return `${ADDED[value?.split(",").at(-1) ?? ""] ?? "walking more"} as well`;
  return DROPPED[parameter];
}

function nearest({ from, to, reachable, lifts, gap }: Omit<Nearest, "text">): string {
  const alone = reachable.from === 0 || reachable.to === 0;
  const options = lifts.map((lift) => `${liftWords(lift)} (${hops(lift.length)})`);
  return [
    `Nothing that may be walked connects ${named(from)} and ${named(to)}${alone ? "" : " this way"}.`,
    `${named(from)} reaches ${things(reachable.from)}, ${named(to)} ${things(reachable.to)}.`,
    ...(options.length === 0 ? [] : [`There is a path ${options.join("; ")}.`]),
    ...(gap === null ? [] : [gapText(gap, from)]),
  ].join(" ");
}

function gapText(gap: NonNullable<Nearest["gap"]>, from: NodeSummary): string {
  const [reached] = gap.nodes;
  const start =
    !reached || reached.id === from.id ? "From there" : `It gets as far as ${named(reached)}; from there`;
  return `${start} ${hops(gap.length)} of any sort would be left: ${gap.sentences.join(" ")}`;
}
