import MiniSearch, { type Query } from "minisearch";
import { groupBy } from "../base/order";
import type { NodeLabel } from "../model/kinds";
import { type Atlas, nodeAt, textOf, textsOf } from "./atlas";
import { UNFORGIVEN } from "./closeness";
import { lookAlike, swapped } from "./look-alike";
import { perAtlas } from "./per-atlas";
import { joinedForm, searchTerms } from "./tokens";

/** Results are numbers, found through what they are of; digests are sources. Neither has a name one would type. */
const UNSEARCHED: ReadonlySet<NodeLabel> = new Set(["Result", "Digest"]);
/** One typing error in four letters, more in longer words. */
const FUZZINESS = 0.25;
/** Shorter terms name something else when one character differs. */
export const FUZZY_FROM = 4;
/** Begins half of all arXiv ids and says nothing. */
const SHORT_NUMBER = /^\p{N}{1,2}$/u;
/** Longer names are sentences (titles); nobody types them without blanks. */
const JOINED_LIMIT = 40;

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly joined: string;
}

interface Index {
  readonly terms: MiniSearch<Entry>;
  /** Rows by the joined form of each of their names. */
  readonly wholes: ReadonlyMap<string, readonly number[]>;
  /** Rows by the look-alike form of each of their names. */
  readonly alike: ReadonlyMap<string, readonly number[]>;
}

const indexOf = perAtlas(indexNames);

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
  const alike = forms
    .map(({ row, form }) => ({ row, form: lookAlike(form) }))
    .filter(({ form }) => form !== "");
  return { terms, wholes: rowsByForm(forms), alike: rowsByForm(alike) };
}

function rowsByForm(
  forms: readonly { readonly row: number; readonly form: string }[],
): Map<string, number[]> {
  return new Map(
    [...groupBy(forms, ({ form }) => form)].map(([form, group]) => [form, group.map(({ row }) => row)]),
  );
}

function joinedNames(names: readonly string[]): string {
  return names
    .filter((name) => name.length <= JOINED_LIMIT)
    .map(joinedForm)
    .join(" ");
}

/** Every name of a node, the shown one first. */
export function namesAt(atlas: Atlas, row: number): string[] {
  const node = nodeAt(atlas, row);
  const single = ["expansion", "nameZh", "arxivId"].flatMap((key) => textOf(node, key) ?? []);
  return [textOf(node, "name") ?? node.id, ...textsOf(node, "aliases"), ...single];
}

export interface Candidate {
  readonly row: number;
  readonly score: number;
  /** Whether a whole name was typed, or one that looks like it. */
  readonly whole: boolean;
}

/** Nodes with all terms of the query, or with some where none has all; and those whose whole name was meant. */
export function candidates(atlas: Atlas, q: string): Candidate[] {
  const index = indexOf(atlas);
  const terms = searchTerms(q);
  if (terms.length === 0) return [];
  const whole = meant(index, joinedForm(q));
  const all = lookUp(index.terms, [{ combineWith: "AND", queries: terms }, joinedForm(q)]);
  const found = sureFirst(all.length > 0 || whole.size > 0 ? all : lookUp(index.terms, terms));
  const scores = new Map(found.map(({ row, score }) => [row, score]));
  return [...new Set([...scores.keys(), ...whole])].map((row) => ({
    row,
    score: scores.get(row) ?? 0,
    whole: whole.has(row),
  }));
}

function meant({ wholes, alike }: Index, joined: string): Set<number> {
  const swaps = UNFORGIVEN.test(joined) ? [] : swapped(joined);
  const exact = [joined, ...swaps].flatMap((form) => wholes.get(form) ?? []);
  return new Set([...exact, ...(alike.get(lookAlike(joined)) ?? [])]);
}

interface Found {
  readonly row: number;
  readonly score: number;
  /** Whether every word that was found begins as it was typed. */
  readonly sure: boolean;
}

/** Typing errors are looked for only where nothing is spelled as it was typed. */
function sureFirst(found: readonly Found[]): readonly Found[] {
  return found.some(({ sure }) => sure) ? found.filter(({ sure }) => sure) : found;
}

function lookUp(index: MiniSearch<Entry>, queries: Query[]): Found[] {
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
    .map(({ id, score, terms, queryTerms }) => ({
      row: Number(id),
      score,
      sure: queryTerms.every((typed) => terms.some((term) => term.startsWith(typed))),
    }));
}
