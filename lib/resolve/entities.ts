import { byText, groupBy, inOrder } from "../base/order";
import type { EntityName } from "../extract/types";
import type { GraphNode } from "../model/document";
import type { AmendedMention } from "./apply-overrides";
import { recordDate, seenOf } from "./dates";
import { type Merge, mergesOf, surfaceOf } from "./merges";
import { familyName, mergeKey, mostCommon } from "./names";
import { type Listing, optional, type Paper } from "./papers";

/** A mention with the paper and listing it stands in. */
export interface Placed {
  readonly paper: Paper;
  readonly listing: Listing;
  readonly mention: AmendedMention;
}

/** A thing of the graph with all that was read of it. */
export interface Thing {
  readonly node: GraphNode;
  /** Every spelling in the texts, with the reason for which it belongs here. */
  readonly merges: readonly Merge[];
  readonly mentions: readonly Placed[];
}

export interface Entities {
  /** The id of the node that a name became part of. */
  readonly idOf: (name: EntityName) => string;
  readonly familyId: (family: string) => string;
  readonly things: readonly Thing[];
}

interface Named {
  readonly entity: EntityName;
  readonly place?: Placed;
}

/** Merges the names of all mentions into nodes: spellings that differ in case, hyphens or blanks are one. */
export function resolveEntities(
  placed: readonly Placed[],
  renamed: ReadonlyMap<string, EntityName>,
): Entities {
  const familyEntity = (family: string) => {
    const name = familyName(family);
    return renamed.get(mergeKey(name)) ?? name;
  };
  const named = placed.flatMap((place) => [
    { entity: place.mention.entity, place },
    ...(place.mention.entity.families ?? []).map((family) => ({ entity: familyEntity(family), place })),
  ]);
  const groups = [...groupBy(named, ({ entity }) => mergeKey(entity))];
  const ids = new Map(groups.map(([key, group]) => [key, representative(group).key]));
  const idOf = (name: EntityName) => ids.get(mergeKey(name)) ?? name.key;
  return {
    idOf,
    familyId: (family) => idOf(familyName(family)),
    things: groups.map(([, group]) => thingOf(group)),
  };
}

/** Lexicon entries give the name; else the most frequent key does. */
function representative(group: readonly Named[]): EntityName {
  const counts = new Map(
    [...groupBy(group, ({ entity }) => entity.key)].map(([key, all]) => [key, all.length]),
  );
  const [best] = group
    .map(({ entity }) => entity)
    .toSorted(
      inOrder<EntityName>(
        (a, b) => Number(b.title !== undefined) - Number(a.title !== undefined),
        (a, b) => Number(b.entry !== undefined) - Number(a.entry !== undefined),
        (a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0),
        (a, b) => byText(a.key, b.key),
        (a, b) => byText(a.name, b.name),
      ),
    );
  return best ?? { key: "", label: "Method", name: "" };
}

function thingOf(group: readonly Named[]): Thing {
  const chosen = representative(group);
  const mentions = group.flatMap(({ entity, place }) => (place?.mention.entity === entity ? [place] : []));
  const merges = mergesOf(mentions, chosen);
  const aliases = merges.map(({ alias }) => alias);
  const nameZh = chosen.entry?.zh[0] ?? chinese(mentions.map(surfaceOf));
  return { node: entityNode(group, chosen, { aliases, ...(nameZh && { nameZh }) }), merges, mentions };
}

interface Spellings {
  readonly aliases: readonly string[];
  readonly nameZh?: string;
}

function entityNode(group: readonly Named[], chosen: EntityName, { aliases, nameZh }: Spellings): GraphNode {
  const { key, label, entry } = chosen;
  const read = entry?.name ?? mostCommon(group.map(({ entity }) => entity.name)) ?? chosen.name;
  const name = chosen.title ?? read;
  const expansion = entry?.expansion ?? mostCommon(group.flatMap(({ entity }) => entity.expansion ?? []));
  return {
    id: key,
    label,
    properties: {
      name,
      aliases: aliases.filter((alias) => alias !== name),
      ...optional("expansion", label === "Method" ? expansion : undefined),
      ...optional("nameZh", label === "Method" ? nameZh : undefined),
      ...optional("family", entry?.family ?? (label === "Model" ? familyOf(group) : undefined)),
      ...optional("task", entry?.task),
      ...optional("metric", entry?.metric),
      ...optional("higherIsBetter", entry?.higherIsBetter),
      ...seenOf(group.map(({ place }) => place && recordDate(place.listing.digest, place.listing.record))),
    },
  };
}

function chinese(surfaces: readonly string[]): string | undefined {
  return mostCommon(surfaces.filter((surface) => /\p{Script=Han}/u.test(surface)));
}

function familyOf(group: readonly Named[]): string | undefined {
  return mostCommon(group.flatMap(({ entity }) => entity.families?.[0] ?? []));
}
