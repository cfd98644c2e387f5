import { slug } from "../base/text";
import type { Lexicon, LexiconEntry, ModelFamily } from "../lexicon/types";
import { nodeId } from "../model/kinds";
import { keysOf } from "./tokens";
import { createTrie, type Trie } from "./trie";
import type { EntityName, Given } from "./types";

/** How far the case of a text must agree with a form: not, by a capital, by more than one capital, or wholly. */
type CaseRule = "any" | "capital" | "capitals" | "exact";

/** One spelling of a name, as the trie holds it. */
export interface Form {
  readonly text: string;
  readonly caseRule: CaseRule;
  /** One of these words must occur in the same paper; empty for none. */
  readonly near: readonly string[];
  readonly entity: EntityName;
  /** Set for models: what follows the form may belong to the name. */
  readonly family?: ModelFamily;
  /** Where a paper gives the spelling; absent for the lexicon's own. */
  readonly given?: Given;
  readonly rule: string;
  readonly confidence: number;
}

export type FormTrie = Trie<Form>;

const LEXICON_CONFIDENCE = 0.95;
const GUARDED_CONFIDENCE = 0.85;

/** The lexicon as one trie of all its spellings. */
export function lexiconTrie({ entries, families }: Lexicon): FormTrie {
  const trie = createTrie<Form>();
  for (const entry of entries) for (const text of spellings(entry)) addForm(trie, entryForm(entry, text));
  for (const family of families)
    for (const text of [family.name, ...family.aliases, ...family.zh])
      addForm(trie, familyForm(family, text));
  return trie;
}

/** Adds a spelling; ones without a single letter or digit are ignored. */
export function addForm(trie: FormTrie, form: Form): void {
  const keys = keysOf(form.text);
  if (keys.length > 0) trie.add(keys, form);
}

/** The case rule that suits a spelling: acronyms exactly, names capitalised, plain words in any case. */
export function caseRuleOf(text: string, properName: boolean): CaseRule {
  if (!/\p{Lu}/u.test(text) || /\p{Script=Han}/u.test(text)) return "any";
  const words = text.split(/[\s-]+/u);
  if (words.length === 1 && /^\p{Lu}+$/u.test(text)) return "exact";
  if (
    words.length > 1 &&
    properName &&
    JOINED_WORDS.test(words.join("").replace(/(?<=\p{Ll})(?=v?\d)/u, " "))
  )
    return "capitals";
  if (words.length === 1) return !properName && /\p{L}.*\p{Lu}/u.test(text) ? "capitals" : "capital";
  return properName ? "capital" : "any";
}

function spellings({ label, name, aliases, expansion, zh }: LexiconEntry): string[] {
  const own = [name, ...(expansion === undefined ? [] : [expansion]), ...aliases, ...zh];
  return [...new Set([...own, ...(label === "Method" ? [] : own.flatMap(parted))])];
}

const JOINED_WORDS =
  /^(?:\p{Lu}\p{Ll}{2,}){1,3}(?:Bench|Eval|Arena|Gym|Crawl|Caps|Net|Speech)(?: ?v?\d(?:\.\d)?)?$/u;

/** `AlpacaEval` is also written "Alpaca Eval"; where the last word is a plain one ("Frontier Math"), it may be no name. */
function parted(name: string): string[] {
  return JOINED_WORDS.test(name) ? [name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")] : [];
}

function entryForm(entry: LexiconEntry, text: string): Form {
  const guarded = entry.near.length > 0 && (text === entry.name || entry.aliases.includes(text));
  return {
    text,
    caseRule: caseRuleOf(text, entry.label !== "Method"),
    near: guarded ? entry.near : [],
    entity: entryName(entry),
    rule: "lexicon",
    confidence: guarded ? GUARDED_CONFIDENCE : LEXICON_CONFIDENCE,
  };
}

/** The name of a lexicon entry. */
export function entryName(entry: LexiconEntry): EntityName {
  const { id, label, name, expansion } = entry;
  return { key: id, label, name, ...(expansion !== undefined && { expansion }), entry };
}

function familyForm(family: ModelFamily, text: string): Form {
  return {
    text,
    caseRule: caseRuleOf(text, true),
    near: family.near,
    entity: { key: nodeId("Model", slug(family.name)), label: "Model", name: family.name },
    family,
    rule: "model-family",
    confidence: family.near.length > 0 ? GUARDED_CONFIDENCE : LEXICON_CONFIDENCE,
  };
}
