import { slug } from "../base/text";
import type { EntityName, Mention, PaperExtraction, Relation, ResultReading } from "../extract/types";
import { nodeId } from "../model/kinds";
import { compact, familyName, mergeKey } from "./names";
import { type OverridePlan, planOverrides } from "./override-plan";
import type { Override, OverrideNotice } from "./overrides";
import type { Listing, Paper } from "./papers";

/** A mention that a person's decisions changed says which ones. */
export interface AmendedMention extends Mention {
  readonly amended?: readonly Override[];
}

export interface Amended {
  readonly papers: readonly Paper[];
  /** What people renamed, by merge key: families are named by models too, without a mention of their own. */
  readonly renamed: ReadonlyMap<string, EntityName>;
  readonly notices: readonly OverrideNotice[];
}

/** Replaces what was read by what people decided: every mention keeps its place and its evidence. */
export function applyOverrides(papers: readonly Paper[], overrides: readonly Override[]): Amended {
  if (overrides.length === 0) return { papers, renamed: new Map(), notices: [] };
  const plan = planOverrides(papers.flatMap(readNames), overrides);
  const amended = papers.map((paper) => ({
    ...paper,
    listings: paper.listings.map((listing) => amendListing(paper, listing, plan)),
  }));
  const renamed = Array.from(plan.fates.values()).flatMap(({ now }) =>
    now?.title === undefined ? [] : [[mergeKey(now), now] as const],
  );
  return { papers: amended, renamed: new Map(renamed), notices: plan.notices };
}

function readNames({ listings }: Paper) {
  const mentions = listings.flatMap(({ extraction }) => extraction?.mentions ?? []);
  return mentions.flatMap(({ entity, spelling }) => [
    { entity, spelling },
    ...(entity.families ?? []).map((family) => ({ entity: familyName(family), spelling: family })),
  ]);
}

function amendListing({ id }: Paper, listing: Listing, plan: OverridePlan): Listing {
  const { extraction, digest } = listing;
  if (!extraction) return listing;
  const amended = new Map(
    extraction.mentions.map((mention) => [
      mention,
      amend(mention, plan, { paper: id, surface: digest.text.slice(mention.start, mention.end) }),
    ]),
  );
  return { ...listing, extraction: amendExtraction(extraction, (mention) => amended.get(mention)) };
}

type Amend = (mention: Mention) => AmendedMention | undefined;

function amendExtraction(extraction: PaperExtraction, amended: Amend): PaperExtraction {
  return {
    ...extraction,
    mentions: extraction.mentions.flatMap((mention) => amended(mention) ?? []),
    results: extraction.results.flatMap((result) => amendResult(result, amended)),
    relations: extraction.relations.flatMap((relation) => amendRelation(relation, amended)),
  };
}

/** A result stays as long as it is on a benchmark or a dataset. */
function amendResult({ subject, ...result }: ResultReading, amended: Amend): ResultReading[] {
  const benchmark = amended(result.benchmark);
  if (benchmark?.entity.label !== "Benchmark" && benchmark?.entity.label !== "Dataset") return [];
  const of = subject && amended(subject);
  const fits = of?.entity.label === "Method" || of?.entity.label === "Model";
  return [{ ...result, benchmark, ...(of && fits && { subject: of }) }];
}

function amendRelation(relation: Relation, amended: Amend): Relation[] {
  const [from, to] = [amended(relation.from), amended(relation.to)];
  if (from?.entity.label !== "Method" || to?.entity.label !== "Method") return [];
  return [{ ...relation, from, to }];
}

interface Where {
  readonly paper: string;
  readonly surface: string;
}

function amend(mention: Mention, plan: OverridePlan, where: Where): AmendedMention | undefined {
  const fate = plan.fates.get(fateKey(mergeKey(mention.entity), plan, where));
  if (!fate || fate.applied.length === 0) return withFamilies(mention, plan);
  return fate.now && withFamilies({ ...mention, entity: fate.now, amended: fate.applied }, plan);
}

function fateKey(key: string, plan: OverridePlan, { paper, surface }: Where): string {
  const split = plan.splits.get(key)?.find(({ override: { papers, spellings } }) => {
    const inPaper = papers.length === 0 || papers.some((id) => nodeId("Paper", slugOfPaper(id)) === paper);
    const spelled = spellings.length === 0 || spellings.some((form) => compact(form) === compact(surface));
    return inPaper && spelled;
  });
  return split ? fateKey(split.key, plan, { paper, surface }) : key;
}

/** `2510.01152`, `paper:2510.01152` and the id of a paper without arXiv id name a paper. */
function slugOfPaper(id: string): string {
  const key = id.replace(/^paper:/u, "");
  return /^\d{4}\.\d{4,5}$/u.test(key) ? key : slug(key);
}

/** Families that were merged or dropped are so for the models in them too. */
function withFamilies(mention: AmendedMention, plan: OverridePlan): AmendedMention {
  const { families, ...entity } = mention.entity;
  if (!families) return mention;
  const now = families.flatMap((family) => {
    const fate = plan.fates.get(mergeKey(familyName(family)));
    if (!fate || fate.applied.length === 0) return [family];
    return fate.now?.label === "Model" ? [fate.now.name] : [];
  });
  return { ...mention, entity: { ...entity, families: [...new Set(now)] } };
}
