import type { PhraseRelation } from "../../contract/phrase";
import type { NodeSummary } from "../../contract/shared";
import type { NodeLabel } from "../../model/kinds";
import type { Atlas } from "../atlas";
import { type Closeness, closestNode } from "../search";
import type { Clause, Parsed } from "./parse";
import { MEANINGS, NOUNS } from "./words";

/** A node, or any node of a kind. */
export type Thing = Pick<NodeSummary, "id" | "label" | "name"> | { readonly label: NodeLabel };

/** A relation that must hold to one of some things. */
export interface Requirement {
  readonly relation: PhraseRelation;
  readonly oneOf: readonly Thing[];
}

export interface Question extends Pick<Parsed, "subject" | "link" | "span"> {
  readonly requirements: readonly Requirement[];
}

const ARTICLE = /^(?:an?|any|some|the|new|their own|its own|one)\s+/iu;
const PAPERS = /\s+(?:papers?|works?)$/iu;
const AND = /\s+and\s+|\s*[,&]\s*/iu;
const VERSUS = /\s+(?:and|with|to|against|vs\.?)\s+|\s*[,&]\s*/iu;
const OR = /\s+or\s+/iu;

/** Looks up what a phrase names. Null where something is named that is not in the atlas. */
export function resolvePhrase(atlas: Atlas, { subject, clauses, link, span }: Parsed): Question | null {
  const requirements: Requirement[] = [];
  for (const clause of clauses) {
    const found = requirementsOf(atlas, clause);
    if (!found) return null;
    requirements.push(...found);
  }
  return requirements.length > 0 || span || link ? { subject, link, span, requirements } : null;
}

function requirementsOf(atlas: Atlas, { relation, object, exact }: Clause): Requirement[] | null {
  const bare = object.replace(PAPERS, "").trim();
  // "authors of papers using …" says no more than "authors using …".
  if (/^(?:papers?|works?)$/iu.test(bare)) return [];
  const lookUp = (text: string, closeness: Closeness) => thingOf(atlas, text, { relation, closeness });
  const whole = lookUp(bare, "whole");
  if (whole) return [{ relation, oneOf: [whole] }];
  if (exact) return null;
  const parts = bare.split(relation === "compares" ? VERSUS : AND).filter(Boolean);
  const all = parts.map((part) => {
    const oneOf = part.split(OR).map((name) => lookUp(name, "leading"));
    return oneOf.every((thing) => thing !== null) ? { relation, oneOf } : null;
  });
  return all.length > 0 && all.every((requirement) => requirement !== null) ? all : null;
}

interface Wanted {
  readonly relation: PhraseRelation;
  readonly closeness: Closeness;
}

function thingOf(atlas: Atlas, text: string, { relation, closeness }: Wanted): Thing | null {
  const { kinds } = MEANINGS[relation];
  const name = text.trim().replace(ARTICLE, "");
  const label = NOUNS.get(name.toLowerCase());
  if (label) return kinds.includes(label) ? { label } : null;
  return closestNode(atlas, { q: name, kinds, closeness });
}
