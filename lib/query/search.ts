import MiniSearch, { type Query } from "minisearch";
import { byText, groupBy, inOrder } from "../base/order";
import type { SearchResponse } from "../contract/search";
import type { NodeLabel } from "../model/kinds";
import { type Atlas, nodeAt, textOf, textsOf } from "./atlas";
import { withinEdits } from "./edits";
import { perAtlas } from "./per-atlas";
import { summaryAt } from "./summary";
import { joinedForm, searchTerms } from "./tokens";

/** Results are numbers, found through what they are of; digests are sources. Neither has a name one would type. */
const UNSEARCHED: ReadonlySet<NodeLabel> = new Set(["Result", "Digest"]);
/** One typing error in four letters, more in longer words. */
const FUZZINESS = 0.25;
/** Shorter terms, and those with digits, name something else when one character differs (`o1`, `Qwen3`). */
const FUZZY_FROM = 4;
const UNFORGIVEN = /\p{N}|\p{Script=Han}/u;
/** Begins half of all arXiv ids and says nothing. */
const SHORT_NUMBER = /^\p{N}{1,2}$/u;
/** In a whole name one letter in so many may be wrong. */
const LETTERS_AN_ERROR = 8;
/** Longer names are sentences (titles); nobody types them without blanks. */
const JOINED_LIMIT = 40;
/** Hits of the index that are looked at closely; a name that is what was typed is always among them. */
const WEIGHED = 300;
/** What a whole match adds to the score, beyond anything that term frequencies give. */
const BONUS = { exact: 1000, alias: 800, almost: 400, prefix: 100 } as const;

interface SearchQuestion {
  readonly q: string;
  readonly kinds?: readonly NodeLabel[] | undefined;
  readonly limit: number;
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly joined: string;
}

interface Hit {
  readonly row: number;
  readonly id: string;
  readonly match: string;
  readonly score: number;
  readonly degree: number;
}

const byScore = inOrder<Hit>(
  (a, b) => b.score - a.score,
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

interface Index {
  readonly terms: MiniSearch<Entry>;
  /** Rows by the joined form of each of their names. */
  readonly wholes: ReadonlyMap<string, readonly number[]>;
}

const indexOf = perAtlas(indexNames);

/** Finds nodes by name, alias, expansion, Chinese name or arXiv id; whole matches first, typing errors forgiven. */
export function searchAtlas(atlas: Atlas, { q, kinds, limit }: SearchQuestion): SearchResponse {
  const { terms, wholes } = indexOf(atlas);
  const wanted = kinds && new Set(kinds);
  const found = candidates(terms, q).filter(({ row }) => !wanted || wanted.has(nodeAt(atlas, row).label));
  const whole = new Set(wholes.get(joinedForm(q)));
  const hits = found
    .filter(({ row }, place) => place < Math.max(limit, WEIGHED) || whole.has(row))
    .map(({ row, score }) => hitAt(atlas, row, { q, score }))
    .sort(byScore);
  return {
    query: q,
    total: found.length,
    hits: hits.slice(0, limit).map(({ row, match, score }) => ({
      node: summaryAt(atlas, row),
      match,
      score: Math.round(score * 100) / 100,
    })),
  };
}

function indexNames(atlas: Atlas): Index {
  const terms = new MiniSearch<Entry>({
    fields: ["name", "aliases", "joined"],
    tokenize: searchTerms,
    processTerm: (term) => term,
  });
  const named = [...atlas.nodes.entries()]
    .filter(([, node]) => !UNSEARCHED.has(node.label))
    .map(([row]) => ({ row, names: namesAt(atlas, row) }));
  terms.addAll(
    named.map(({ row, names: [name = "", ...others] }) => ({
      id: row,
      name,
      aliases: others.join(" · "),
      joined: joinedNames([name, ...others]),
    })),
  );
  const forms = named.flatMap(({ row, names }) => names.map((name) => ({ row, form: joinedForm(name) })));
  const wholes = [...groupBy(forms, ({ form }) => form)];
  return { terms, wholes: new Map(wholes.map(([form, group]) => [form, group.map(({ row }) => row)])) };
}

function joinedNames(names: readonly string[]): string {
  return names
    .filter((name) => name.length <= JOINED_LIMIT)
    .map(joinedForm)
    .join(" ");
}

/** Every name of a node, the shown one first. */
function namesAt(atlas: Atlas, row: number): string[] {
  const node = nodeAt(atlas, row);
  const single = ["expansion", "nameZh", "arxivId"].flatMap((key) => textOf(node, key) ?? []);
  return [textOf(node, "name") ?? node.id, ...textsOf(node, "aliases"), ...single];
}

/** Nodes with all terms of the query, or with some where none has all. */
function candidates(index: MiniSearch<Entry>, q: string): { row: number; score: number }[] {
  const terms = searchTerms(q);
  if (terms.length === 0) return [];
  const found = lookUp(index, [{ combineWith: "AND", queries: terms }, joinedForm(q)]);
  return found.length > 0 ? found : lookUp(index, terms);
}

function lookUp(index: MiniSearch<Entry>, queries: Query[]): { row: number; score: number }[] {
  return index
    .search(
      { combineWith: "OR", queries },
      {
        prefix: (term) => !SHORT_NUMBER.test(term),
        fuzzy: (term) => (term.length >= FUZZY_FROM && !UNFORGIVEN.test(term) ? FUZZINESS : false),
        boost: { name: 2 },
        weights: { prefix: 0.6, fuzzy: 0.2 },
      },
    )
    .map((result) => ({ row: Number(result.id), score: result.score }));
}

/** Names the name that matched, and lifts whole, almost whole and leading matches over what term frequencies say. */
function hitAt(atlas: Atlas, row: number, { q, score }: { q: string; score: number }): Hit {
  const names = namesAt(atlas, row);
  const { id, degree } = summaryAt(atlas, row);
  const { place, bonus } = closeness(names.map(joinedForm), joinedForm(q));
  const match = place < 0 ? closestName(names, q) : (names[place] ?? "");
  return { row, id, degree, match, score: score + bonus };
}

/** Which of the names is what was typed, or nearly, or begins with it; place -1 for none. */
function closeness(
  names: readonly string[],
  wanted: string,
): { readonly place: number; readonly bonus: number } {
  const whole = names.indexOf(wanted);
  if (whole >= 0) return { place: whole, bonus: whole === 0 ? BONUS.exact : BONUS.alias };
  const errors = UNFORGIVEN.test(wanted) ? 0 : Math.floor(wanted.length / LETTERS_AN_ERROR);
  const almost = errors === 0 ? -1 : names.findIndex((name) => withinEdits(name, wanted, errors));
  if (almost >= 0) return { place: almost, bonus: BONUS.almost };
  const leading = names.findIndex((name) => name.startsWith(wanted));
  return { place: leading, bonus: leading < 0 ? 0 : BONUS.prefix };
}

/** The name that shares most terms with the query; the shown one where none does. */
function closestName(names: readonly string[], q: string): string {
  const wanted = searchTerms(q);
  const shared = (name: string) => {
    const terms = searchTerms(name);
    return wanted.filter((term) => terms.some((other) => other.startsWith(term))).length;
  };
  return names.reduce((a, b) => (shared(b) > shared(a) ? b : a), names[0] ?? "");
}
