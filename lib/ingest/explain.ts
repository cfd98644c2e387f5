import { groupBy } from "../base/order";
import type { Digest } from "../digest/types";
import type { EntityName } from "../extract/types";
import type { Resolution } from "../resolve/build";
import type { Placed, Thing } from "../resolve/entities";
import { type Merge, type MergeReason, surfaceOf } from "../resolve/merges";
import { compact, mergeKey } from "../resolve/names";
import type { Override } from "../resolve/overrides";
import { createLocator, type Locate } from "./places";
import { findThings, formsOf, nameOf, paperCount, suggestNames } from "./thing-names";

export interface Corpus extends Pick<Resolution, "things"> {
  readonly digests: readonly Digest[];
  readonly overrides: readonly Override[];
}

export interface Explanation {
  /** False where nothing is called so; the lines then say what comes near. */
  readonly found: boolean;
  readonly lines: readonly string[];
}

/** Why the atlas has what is called so: spellings and why they are one, mentions, readings that lost. */
export function explain(name: string, corpus: Corpus): Explanation {
  const found = findThings(corpus.things, name);
  const locate = createLocator(corpus.digests);
  const parts = found.map((thing) => [
    ...heading(thing),
    ...section(
      "Spellings",
      thing.merges.map((merge) => mergeLine(merge, locate)),
    ),
    ...section(
      "Mentions",
      thing.mentions.map((mention) => mentionLine(mention, locate)),
    ),
    ...section("Competing readings", competingLines(thing, corpus.things, locate)),
    ...section("Decisions", [...overridesOf(thing)].map(overrideLine)),
  ]);
  if (found.length > 0) return { found: true, lines: parts.flatMap((part) => [...part, ""]) };
  return { found: false, lines: notFound(name, corpus) };
}

function notFound(name: string, { things, overrides }: Corpus): string[] {
  const bare = (text: string) => compact(text.replace(/^\w+:/u, ""));
  const decisions = overrides.filter((override) => bare(override.name) === bare(name));
  const near = suggestNames(things, name);
  return [
    `Nothing is called ${name}.${near.length > 0 ? ` Near it: ${near.join(", ")}.` : ""}`,
    ...decisions.map(overrideLine),
  ];
}

function heading(thing: Thing): string[] {
  const { id, label, properties } = thing.node;
  const { expansion, nameZh, family } = properties;
  const facts = { expansion, "Chinese name": nameZh, family };
  const known = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`],
  );
  const times = thing.mentions.length === 1 ? "1 mention" : `${thing.mentions.length} mentions`;
  return [`${nameOf(thing)}  ${label}  ${id}`, ...known, `  ${times} in ${paperCount(thing)}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

const REASONS: Readonly<Record<MergeReason, string>> = {
  "lexicon-name": "name in the lexicon",
  "lexicon-alias": "alias in the lexicon",
  "lexicon-expansion": "long form in the lexicon",
  "lexicon-chinese": "Chinese form in the lexicon",
  "paper-expansion": "long form given with the acronym",
  "paper-alias": "given beside a known name",
  "paper-name": "name given by a paper",
  "model-pattern": "model name: a known family with version, size or variant",
  "same-letters": "same letters and digits",
  override: "decision",
};

function mergeLine({ alias, reason, by, given, overrides }: Merge, locate: Locate): string {
  const variant = alias === by ? "" : ` (a spelling of ${by})`;
  const where = given ? `, ${locate(given.digest, given.start)}` : "";
  const decided = overrides ? ` ${overrides.map(({ file, line }) => `${file}:${line}`).join(", ")}` : "";
  return `${alias}: ${REASONS[reason]}${variant}${where}${decided}`;
}

function mentionLine(placed: Placed, locate: Locate): string {
  const { paper, listing, mention } = placed;
  const { start, role, cued, rule, confidence } = mention;
  const says = cued ? role : `${role} (usual)`;
  return `${locate(listing.digest.id, start)}  ${paper.id}  “${surfaceOf(placed)}”  ${says}  ${rule} ${confidence.toFixed(2)}`;
}

/** Who else is called so, what else its mentions might have been, and where it lost itself. */
function competingLines(thing: Thing, things: readonly Thing[], locate: Locate): string[] {
  const place = ({ listing, mention }: Placed) => locate(listing.digest.id, mention.start);
  return [
    ...sharingLines(thing, things),
    ...kindLines(thing, locate),
    ...lostLines(thing, place),
    ...wonLines(thing, things, place),
  ];
}

function sharingLines(thing: Thing, things: readonly Thing[]): string[] {
  const forms = formsOf(thing);
  return things.flatMap((other) => {
    const shared = other === thing ? undefined : [...formsOf(other)].find((form) => forms.has(form));
    return shared === undefined ? [] : [`${other.node.id} is also called ${shared}`];
  });
}

function kindLines({ node, mentions }: Thing, locate: Locate): string[] {
  const others = mentions.flatMap(({ mention: { given } }) =>
    given && given.label !== node.label
      ? [`its own paper alone reads it as ${given.label}: ${locate(given.digest, given.start)}`]
      : [],
  );
  return [...new Set(others)];
}

type PlaceOf = (placed: Placed) => string;

function lostLines({ mentions }: Thing, place: PlaceOf): string[] {
  const rivals = mentions.flatMap((placed) =>
    (placed.mention.rivals ?? []).map((rival) => ({ rival, placed })),
  );
  return [...groupBy(rivals, ({ rival }) => rival.key)].map(
    ([key, group]) => `may also be ${key}: ${group.map(({ placed }) => place(placed)).join(", ")}`,
  );
}

function wonLines({ node }: Thing, things: readonly Thing[], place: PlaceOf): string[] {
  if (!isEntity(node.label)) return [];
  const own = mergeKey({ key: node.id, label: node.label, name: "" });
  return things.flatMap((other) => {
    const won = other.mentions.filter(({ mention }) =>
      mention.rivals?.some((rival) => mergeKey(rival) === own),
    );
    return won.length === 0 ? [] : [`read as ${other.node.id} instead: ${won.map(place).join(", ")}`];
  });
}

function isEntity(label: Thing["node"]["label"]): label is EntityName["label"] {
  return label === "Method" || label === "Benchmark" || label === "Dataset" || label === "Model";
}

function overridesOf({ mentions }: Thing): ReadonlySet<Override> {
  return new Set(mentions.flatMap(({ mention }) => mention.amended ?? []));
}

function overrideLine(override: Override): string {
  return `${override.file}:${override.line}  ${override.action} ${override.name}${effectOf(override)}: ${override.reason}`;
}

function effectOf(override: Override): string {
  switch (override.action) {
    case "merge":
    case "split":
      return ` into ${override.into}`;
    case "rename":
      return ` to ${override.to}`;
    case "kind":
      return ` is a ${override.kind}`;
    case "drop":
      return "";
  }
}
