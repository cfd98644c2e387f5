import { groupBy } from "../base/order";
import type { Mention } from "../extract/types";
import type { EdgeType, EntityLabel } from "../model/kinds";
import type { Entities, Placed } from "./entities";
import type { EdgeCollector } from "./evidence-map";
import type { Paper } from "./papers";

/** Which relationship a role makes with a kind of thing. */
const EDGE_OF: Readonly<Record<Mention["role"], EdgeType>> = {
  introduces: "INTRODUCES",
  evaluates: "EVALUATES_ON",
  trains: "TRAINS_ON",
  uses: "USES",
  compares: "COMPARES_WITH",
};

/** What may be evaluated or trained on; other kinds are used. */
const DATA: ReadonlySet<EntityLabel> = new Set(["Benchmark", "Dataset"]);

/** The strongest role decides; a role that a word says beats one that is only usual. */
const STRENGTH: Readonly<Record<Mention["role"], number>> = {
  introduces: 5,
  evaluates: 4,
  trains: 3,
  uses: 2,
  compares: 1,
};

/** One edge between a paper and each thing it mentions, with every mention as evidence. */
export function linkMentions(placed: readonly Placed[], entities: Entities, edges: EdgeCollector): void {
  const pairs = groupBy(placed, ({ paper, mention }) => `${paper.id} ${entities.idOf(mention.entity)}`);
  for (const pair of pairs.values()) {
    const type = edgeType(pair.map(({ mention }) => mention));
    for (const { paper, listing, mention } of pair)
      edges.add(type, [paper.id, entities.idOf(mention.entity)], {
        digest: listing.digest,
        mention,
        quote: mention.sentence,
        rule: mention.rule,
        confidence: mention.confidence,
      });
  }
}

/** The families above each model, one step at a time, with the mention as evidence. */
export function linkFamilies(placed: readonly Placed[], entities: Entities, edges: EdgeCollector): void {
  for (const { listing, mention } of placed) {
    const chain = [
      entities.idOf(mention.entity),
      ...(mention.entity.families ?? []).map((family) => entities.familyId(family)),
    ];
    for (const [i, parent] of chain.slice(1).entries()) {
      const child = chain[i];
      if (child === undefined || child === parent) continue;
      edges.add("PART_OF", [child, parent], {
        digest: listing.digest,
        mention,
        quote: mention.sentence,
        rule: "model-family",
        confidence: mention.confidence,
      });
    }
  }
}

function edgeType(mentions: readonly Mention[]): EdgeType {
  const [strongest] = mentions.toSorted((a, b) => strength(b) - strength(a));
  if (!strongest) return "USES";
  const type = EDGE_OF[strongest.role];
  const onData = type === "EVALUATES_ON" || type === "TRAINS_ON";
  return onData && !DATA.has(strongest.entity.label) ? "USES" : type;
}

function strength({ role, cued }: Mention): number {
  return STRENGTH[role] + (cued ? 10 : 0);
}

/** "X builds on Y", wherever a text says so. */
export function linkRelations(papers: readonly Paper[], entities: Entities, edges: EdgeCollector): void {
  for (const { digest, extraction } of papers.flatMap(({ listings }) => listings))
    for (const { type, from, to, rule, confidence } of extraction?.relations ?? []) {
      const ends = [entities.idOf(from.entity), entities.idOf(to.entity)] as const;
      if (ends[0] !== ends[1])
        edges.add(type, ends, { digest, mention: to, quote: to.sentence, rule, confidence });
    }
}
