import { byText, inOrder } from "../base/order";
import { fold, slug } from "../base/text";
import { type Corpus, type Feature, TITLE_STRENGTH } from "./features";
import { STOP_WORDS } from "./stop-words";

export interface TopicLabel {
  readonly name: string;
  readonly keywords: readonly string[];
}

interface Naming {
  /** Topic of each paper, in the order of the corpus. */
  readonly topicOf: readonly number[];
  readonly count: number;
  /** Name parts, joined by " · ". */
  readonly parts: number;
  /** Slugs of names already given; the new ones are added. */
  readonly taken: Set<string>;
}

const KEYWORDS = 6;
const LONGEST_PART = 30;
const CANDIDATES = 40;
const PHRASE = /[\s-]/u;
/** A name speaks of at least this part of the papers. */
const LEAST_REACH = 0.1;
/** Keeps names possible where there is one topic only and nothing sets it apart. */
const EVEN = 0.05;
const SEPARATOR = " · ";
const NAMELESS = "Other papers";
/** Names of methods and phrases read better than single words. */
const METHOD_BOOST = 1.6;
const PHRASE_BOOST = 1.3;
const WORD_BOOST = 0.45;

/**
 * Names topics by what sets them apart: class-based TF-IDF, counting papers (how many of the
 * topic's have it, times the logarithm of how much more that is than of all papers), over the methods
 * they speak of and the terms of their texts. Names are unique, also as slugs.
 */
export function nameTopics(corpus: Corpus, naming: Naming): TopicLabel[] {
  const sizes = Array.from({ length: naming.count }, () => 0);
  const counts = Array.from({ length: naming.count }, () => new Map<string, number>());
  const titles = Array.from({ length: naming.count }, () => new Map<string, number>());
  corpus.papers.forEach((paper, i) => {
    const topic = naming.topicOf[i] ?? 0;
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const [key, strength] of paper.strength) {
      add(counts[topic], key);
      if (strength === TITLE_STRENGTH) add(titles[topic], key);
    }
  });
  return counts.map((count, topic) => {
    const ranked = candidates(corpus, { count, titles: titles[topic] ?? new Map(), size: sizes[topic] ?? 0 });
    return { name: uniqueName(ranked, naming), keywords: distinct(ranked, KEYWORDS) };
  });
}

/**
 * Names topics that have topics below them after the biggest of these, by the first part of each name: what sets a
 * wide topic apart as a whole are everyday words. Keywords stay those of the whole.
 */
export function nameParents(
  labels: readonly TopicLabel[],
  children: readonly (readonly TopicLabel[])[],
  naming: Pick<Naming, "parts" | "taken">,
): TopicLabel[] {
  return labels.map(({ name, keywords }, i) => {
    const firsts = (children[i] ?? []).flatMap((child) => child.name.split(SEPARATOR).slice(0, 1));
    return { name: uniqueName(firsts.length > 0 ? firsts : [name], naming), keywords };
  });
}

function add(counts: Map<string, number> | undefined, key: string): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}

interface Members {
  /** Papers of the topic by feature key; the same for those with it in the title. */
  readonly count: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Candidate names, best first. Terms that no title uses are how things are said, not what is spoken of. */
function candidates(corpus: Corpus, { count, titles, size }: Members): string[] {
  const atLeast = Math.max(Math.min(2, size), LEAST_REACH * size);
  const scored = [...count].flatMap(([key, papers]) => {
    const feature = corpus.features.get(key);
    if (!feature || papers < atLeast || !isNameable(feature)) return [];
    if (feature.block === "term" && (titles.get(key) ?? 0) < titlesNeeded(feature, size)) return [];
    const [inside, everywhere] = [
      papers / size,
      (corpus.frequency.get(key) ?? papers) / corpus.papers.length,
    ];
    return [
      { key, name: feature.name, score: boost(feature) * inside * Math.log(inside / everywhere + EVEN) },
    ];
  });
  scored.sort(
    inOrder(
      (a, b) => b.score - a.score,
      (a, b) => byText(a.key, b.key),
    ),
  );
  return scored.slice(0, CANDIDATES).map(({ name }) => name);
}

function isNameable({ name, block, label }: Feature): boolean {
  if (name.length > LONGEST_PART || !(block === "term" || label === "Method")) return false;
  return wordsOf(name).some((word) => word.length > 1 && !STOP_WORDS.has(word));
}

function titlesNeeded({ name }: Feature, size: number): number {
  return PHRASE.test(name) ? 1 : Math.min(2, size);
}

function boost({ name, label }: Feature): number {
  if (label === "Method") return METHOD_BOOST;
  return PHRASE.test(name) ? PHRASE_BOOST : WORD_BOOST;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/s$/u, ""));
}

/** The first names that have no word in common. */
function distinct(ranked: readonly string[], limit: number): string[] {
  const chosen: string[] = [];
  const seen = new Set<string>();
  for (const name of ranked) {
    if (chosen.length === limit) break;
    const words = wordsOf(name);
    if (words.some((word) => seen.has(word))) continue;
    chosen.push(name);
    for (const word of words) seen.add(word);
  }
  return chosen;
}

/** Leaves out leading candidates, then counts, until the name is new. */
function uniqueName(ranked: readonly string[], { parts, taken }: Pick<Naming, "parts" | "taken">): string {
  const attempts = ranked.map((_, i) => distinct([...ranked.slice(0, 1), ...ranked.slice(i + 1)], parts));
  const names = [...new Set([distinct(ranked, parts), ...attempts].map((chosen) => chosen.join(SEPARATOR)))];
  const name = names.find((candidate) => slug(candidate) !== "" && !taken.has(slug(candidate)));
  const given = name ?? numbered(names[0] || NAMELESS, taken);
  taken.add(slug(given));
  return given;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug(name))) return name;
  for (let i = 2; ; i++) if (!taken.has(slug(`${name} ${i}`))) return `${name} ${i}`;
}
