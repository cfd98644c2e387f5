import { byText } from "../base/order";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "../model/document";
import { type EdgeType, ENTITY_LABELS, type NodeLabel } from "../model/kinds";
import { spelling, type TermCounts, termKey, termsOf } from "./terms";

/** What a paper has in common with others: an entity it speaks of, an author, or a term of its text. */
export interface Feature {
  readonly key: string;
  readonly name: string;
  readonly block: "entity" | "author" | "term";
  /** Present for entities. */
  readonly label?: NodeLabel;
}

export interface PaperFeatures {
  readonly id: string;
  /** Strength by feature key: how much the paper is about it. */
  readonly strength: ReadonlyMap<string, number>;
}

export interface Corpus {
  /** Sorted by id. */
  readonly papers: readonly PaperFeatures[];
  readonly features: ReadonlyMap<string, Feature>;
  /** Number of papers by feature key. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** A paper is more about what it introduces than about what it is compared with. */
const ROLE_STRENGTH: Partial<Readonly<Record<EdgeType, number>>> = {
  INTRODUCES: 1.2,
  USES: 1,
  TRAINS_ON: 1,
  EVALUATES_ON: 0.8,
  COMPARES_WITH: 0.6,
  AUTHORED: 1,
};
/** What a title says is what the paper is about. */
export const TITLE_STRENGTH = 2;
const SUMMARY_STRENGTH = 1;
const ENTITY: ReadonlySet<NodeLabel> = new Set(ENTITY_LABELS);

/** Reads a document as papers with weighted features. */
export function corpusOf(document: GraphDocument): Corpus {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const papers = document.nodes
    .filter((node) => node.label === "Paper")
    .toSorted((a, b) => byText(a.id, b.id));
  const features = new Map<string, Feature>();
  const strengths = new Map(papers.map((paper) => [paper.id, new Map<string, number>()]));
  for (const edge of document.edges) addEntity(edge, { nodes, features, strengths });
  addTerms(papers, { nodes, features, strengths });
  const frequency = new Map<string, number>();
  for (const strength of strengths.values())
    for (const key of strength.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return {
    papers: papers.map(({ id }) => ({ id, strength: strengths.get(id) ?? new Map() })),
    features,
    frequency,
  };
}

/** How much sharing a feature says: much for a rare one, little for one that most papers have. */
export function rarity(papers: number, frequency: number): number {
  return Math.log(1 + papers / Math.max(1, frequency));
}

/** A text property of a node, empty where it is absent. */
export function textOf(properties: Properties, key: string): string {
  const value = properties[key];
  return typeof value === "string" ? value : "";
}

interface Target {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly features: Map<string, Feature>;
  readonly strengths: ReadonlyMap<string, Map<string, number>>;
}

function addEntity(edge: GraphEdge, { nodes, features, strengths }: Target): void {
  const role = ROLE_STRENGTH[edge.type];
  const authored = edge.type === "AUTHORED";
  const paper = strengths.get(authored ? edge.target : edge.source);
  const thing = nodes.get(authored ? edge.source : edge.target);
  if (role === undefined || !paper || !thing || !(authored || ENTITY.has(thing.label))) return;
  const name = textOf(thing.properties, "name") || thing.id;
  features.set(thing.id, { key: thing.id, name, block: authored ? "author" : "entity", label: thing.label });
  paper.set(thing.id, Math.max(paper.get(thing.id) ?? 0, role));
}

/** Terms that say what an entity says already are left to the entity. */
function addTerms(papers: readonly GraphNode[], { nodes, features, strengths }: Target): void {
  const names = new Set(
    [...features.keys()].flatMap((id) => namesOf(nodes.get(id)?.properties ?? {})).map(termKey),
  );
  const forms = new Map<string, Map<string, number>>();
  for (const { id, properties } of papers) {
    const strength = strengths.get(id) ?? new Map<string, number>();
    const add = (terms: TermCounts, amount: number) => {
      for (const [key, spellings] of terms) {
        if (names.has(termKey(key))) continue;
        strength.set(`term:${key}`, Math.max(strength.get(`term:${key}`) ?? 0, amount));
        addForms(forms, key, spellings);
      }
    };
    add(termsOf(textOf(properties, "name"), "title"), TITLE_STRENGTH);
    add(termsOf(textOf(properties, "summary"), "prose"), SUMMARY_STRENGTH);
  }
  for (const [key, spellings] of forms)
    features.set(`term:${key}`, { key: `term:${key}`, name: spelling(spellings), block: "term" });
}

function namesOf(properties: Properties): string[] {
  const aliases = properties["aliases"];
  const texts = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [];
  return [textOf(properties, "name"), textOf(properties, "expansion"), ...texts];
}

function addForms(
  forms: Map<string, Map<string, number>>,
  key: string,
  spellings: ReadonlyMap<string, number>,
): void {
  const known = forms.get(key) ?? new Map<string, number>();
  for (const [form, times] of spellings) known.set(form, (known.get(form) ?? 0) + times);
  forms.set(key, known);
}
