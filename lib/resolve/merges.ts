import { byText } from "../base/order";
import { squeeze } from "../base/text";
import type { EntityName, Given } from "../extract/types";
import type { AmendedMention } from "./apply-overrides";
import { compact } from "./names";
import type { Override } from "./overrides";
import type { Listing } from "./papers";

/** Why a spelling belongs to a thing. */
export type MergeReason =
  | "lexicon-name"
  | "lexicon-alias"
  | "lexicon-expansion"
  | "lexicon-chinese"
  /** A paper gives acronym and long form together. */
  | "paper-expansion"
  /** A paper gives another spelling of something known. */
  | "paper-alias"
  | "paper-name"
  | "model-pattern"
  /** The same letters and digits as the thing's key. */
  | "same-letters"
  | "override";

export interface Merge {
  /** The spelling as it stands in a text. */
  readonly alias: string;
  readonly reason: MergeReason;
  /** The known spelling it was recognised by; differs from the alias in case, hyphens, blanks or plural. */
  readonly by: string;
  /** Where a paper says so. */
  readonly given?: Given;
  /** The decisions that moved it here. */
  readonly overrides?: readonly Override[];
}

interface Mentioned {
  readonly listing: Listing;
  readonly mention: AmendedMention;
}

/** Every spelling under which a thing was found, each with its reason, by spelling. */
export function mergesOf(mentioned: readonly Mentioned[], chosen: EntityName): Merge[] {
  const merges = new Map<string, Merge>();
  for (const { listing, mention } of mentioned) {
    const alias = surfaceOf({ listing, mention });
    if (!merges.has(alias)) merges.set(alias, { alias, ...reasonOf(mention, chosen) });
  }
  const usual = chosen.entry?.zh[0];
  if (usual !== undefined && !merges.has(usual))
    merges.set(usual, { alias: usual, reason: "lexicon-chinese", by: usual });
  return [...merges.values()].toSorted((a, b) => byText(a.alias, b.alias));
}

/** A mention as it stands in the text, on one line. */
export function surfaceOf({ listing, mention }: Mentioned): string {
  return squeeze(listing.digest.text.slice(mention.start, mention.end));
}

function reasonOf(mention: AmendedMention, chosen: EntityName): Omit<Merge, "alias"> {
  const { entity, spelling: by, given, amended } = mention;
  const moved = amended?.filter(({ action }) => action === "merge" || action === "split") ?? [];
  if (moved.length > 0) return { reason: "override", by, overrides: moved };
  if (entity.key !== chosen.key) return { reason: "same-letters", by, ...(given && { given }) };
  return given
    ? { reason: reasonOfPaper(entity, by), by, given }
    : { reason: reasonOfLexicon(entity, by), by };
}

function reasonOfPaper({ entry, name, expansion }: EntityName, by: string): MergeReason {
  if (entry) return "paper-alias";
  if (expansion !== undefined && compact(expansion) === compact(by)) return "paper-expansion";
  return compact(name) === compact(by) ? "paper-name" : "paper-alias";
}

function reasonOfLexicon({ entry }: EntityName, by: string): MergeReason {
  if (!entry) return "model-pattern";
  if (by === entry.name) return "lexicon-name";
  if (by === entry.expansion) return "lexicon-expansion";
  return entry.zh.includes(by) ? "lexicon-chinese" : "lexicon-alias";
}
