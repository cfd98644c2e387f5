import { byText, groupBy, inOrder } from "../base/order";
import { slug, squeeze } from "../base/text";
import type { EntityName, Mention } from "../extract/types";
import type { GraphNode } from "../model/document";
import { nodeId } from "../model/kinds";
import { recordDate, seenOf } from "./dates";
import { compact, mostCommon } from "./names";
import { type Listing, optional, type Paper } from "./papers";

/** A mention with the paper and listing it stands in. */
export interface Placed {
  readonly paper: Paper;
  readonly listing: Listing;
  readonly mention: Mention;
}

export interface Entities {
  /** The id of the node that a name became part of. */
  readonly idOf: (name: EntityName) => string;
  readonly familyId: (family: string) => string;
  readonly nodes: readonly GraphNode[];
}

interface Named {
  readonly entity: EntityName;
  readonly place?: Placed;
}

/** Merges the names of all mentions into nodes: spellings that differ in case, hyphens or blanks are one. */
export function resolveEntities(placed: readonly Placed[]): Entities {
  const named = placed.flatMap((place) => [
    { entity: place.mention.entity, place },
    ...(place.mention.entity.families ?? []).map((family) => ({ entity: familyName(family), place })),
  ]);
  const groups = [...groupBy(named, ({ entity }) => mergeKey(entity))];
  const ids = new Map(groups.map(([key, group]) => [key, representative(group).key]));
  const idOf = (name: EntityName) => ids.get(mergeKey(name)) ?? name.key;
  return {
    idOf,
    familyId: (family) => idOf(familyName(family)),
    nodes: groups.map(([, group]) => entityNode(group)),
  };
}

function familyName(family: string): EntityName {
  return { key: nodeId("Model", slug(family)), label: "Model", name: family };
}

function mergeKey({ key, label }: EntityName): string {
  return `${label} ${compact(key)}`;
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
        (a, b) => Number(b.entry !== undefined) - Number(a.entry !== undefined),
        (a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0),
        (a, b) => byText(a.key, b.key),
        (a, b) => byText(a.name, b.name),
      ),
    );
  return best ?? { key: "", label: "Method", name: "" };
}

function entityNode(group: readonly Named[]): GraphNode {
  const { key, label, entry, ...best } = representative(group);
  const name = entry?.name ?? mostCommon(group.map(({ entity }) => entity.name)) ?? best.name;
  const expansion = entry?.expansion ?? mostCommon(group.flatMap(({ entity }) => entity.expansion ?? []));
  const direct = group.filter(({ entity, place }) => place?.mention.entity === entity);
  const surfaces = direct.flatMap(({ place }) => (place ? surfaceOf(place) : []));
  const aliases = new Set([...surfaces, ...(entry?.zh.slice(0, 1) ?? [])]);
  aliases.delete(name);
  return {
    id: key,
    label,
    properties: {
      name,
      aliases: [...aliases].toSorted(byText),
      ...optional("expansion", label === "Method" ? expansion : undefined),
      ...optional("nameZh", label === "Method" ? (entry?.zh[0] ?? chinese(surfaces)) : undefined),
      ...optional("family", entry?.family ?? (label === "Model" ? familyOf(group) : undefined)),
      ...optional("task", entry?.task),
      ...optional("metric", entry?.metric),
      ...optional("higherIsBetter", entry?.higherIsBetter),
      ...seenOf(group.map(({ place }) => place && recordDate(place.listing.digest, place.listing.record))),
    },
  };
}

function surfaceOf({ listing, mention }: Placed): string {
  return squeeze(listing.digest.text.slice(mention.start, mention.end));
}

function chinese(surfaces: readonly string[]): string | undefined {
  return mostCommon(surfaces.filter((surface) => /\p{Script=Han}/u.test(surface)));
}

function familyOf(group: readonly Named[]): string | undefined {
  return mostCommon(group.flatMap(({ entity }) => entity.families?.[0] ?? []));
}
