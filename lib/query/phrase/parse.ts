import type { PhraseRelation } from "../../contract/phrase";
import type { EdgeType, NodeLabel } from "../../model/kinds";
import { inEnglish } from "./chinese";
import { type Span, takeDates } from "./dates";
import { FILLERS, LEADS, NOUNS, VERBS, type Verb } from "./words";

/** One relation of a phrase and the words of what it names. */
export interface Clause {
  readonly relation: PhraseRelation;
  readonly object: string;
  /** Whether the object must be named in full, since nothing but its place says that it is one ("GRPO papers"). */
  readonly exact?: true;
}

/** A phrase by its grammar alone: what it names is not looked up yet. */
export interface Parsed {
  readonly subject: NodeLabel;
  readonly clauses: readonly Clause[];
  readonly link: EdgeType | null;
  readonly span: Span | null;
}

/**
 * Reads a phrase by the grammar
 *
 *     phrase = [object] noun { [filler] verb object | date }
 *     object = name { ("and" | "or" | ",") name } | ("a" | "any") noun
 *
 * "papers from 2025-10 that introduce a benchmark and use GRPO" has the noun "papers", a date and two verbs.
 * Null for what is no phrase, such as a name.
 */
export function parsePhrase(text: string): Parsed | null {
  const { rest, span } = takeDates(inEnglish(text.trim().replace(/[?.!？。]+$/u, "")));
  const words = rest.replace(/,/gu, " , ").split(/\s+/u).filter(Boolean);
  const start = words.findIndex((word) => !LEADS.has(word.toLowerCase()));
  return start === -1 ? null : parseWords(words.slice(start), span);
}

function parseWords(words: readonly string[], span: Span | null): Parsed | null {
  const head = headOf(words);
  if (!head) return null;
  const clauses: Clause[] =
    head.before === "" ? [] : [{ relation: "about", object: head.before, exact: true }];
  let link: EdgeType | null = null;
  for (let at = skipFillers(words, head.end); at < words.length; ) {
    const verb = verbAt(words.map(lower), at, true);
    if (!verb) return null;
    const from = at + verb.words.length;
    const end = objectEnd(words, from);
    const object = words
      .slice(from, end)
      .join(" ")
      .replace(/(?:\s*(?:,|\band))+$/u, "");
    const { relation, link: own = null } = tieOf(head.subject, verb, object);
    link = own ?? link;
    if (object !== "") clauses.push({ relation, object });
    else if (!own) return null;
    at = skipFillers(words, end);
  }
  if (clauses.length === 0 && !span && !link) return null;
  return { subject: head.subject, clauses, link, span };
}

/** "methods introduced by X" says how methods and papers are tied; "who introduced X" how papers and X are. */
function tieOf(subject: NodeLabel, verb: Verb, object: string): Pick<Verb, "relation" | "link"> {
  if (!verb.link || object === "" || (subject !== "Paper" && subject !== "Author")) return verb;
  return { relation: verb.link === "INTRODUCES" ? "introduces" : "uses" };
}

interface Head {
  readonly subject: NodeLabel;
  /** Words before the noun: "GRPO" of "GRPO papers". */
  readonly before: string;
  readonly end: number;
}

/** The noun that says what is asked for; a verb before it means that it is not the head ("use papers"). */
function headOf(words: readonly string[]): Head | null {
  for (const [i, word] of words.entries()) {
    const subject = NOUNS.get(word.toLowerCase());
    if (subject && (i === 0 || word.toLowerCase() !== "who"))
      return { subject, before: words.slice(0, i).join(" "), end: i + 1 };
    if (i > 0 && verbAt(words.map(lower), i, false)) return null;
  }
  return null;
}

const lower = (word: string) => word.toLowerCase();

function skipFillers(words: readonly string[], from: number): number {
  const next = words.findIndex((word, i) => i >= from && !FILLERS.has(word.toLowerCase()));
  return next === -1 ? words.length : next;
}

/** The longest verb that begins at a place. */
function verbAt(words: readonly string[], at: number, weakToo: boolean): Verb | undefined {
  return VERBS.find(
    (verb) => (weakToo || !verb.weak) && verb.words.every((word, i) => words[at + i] === word),
  );
}

/** An object ends before the next verb, or with the text. Capitals are part of a name: "Computer Use". */
function objectEnd(words: readonly string[], from: number): number {
  for (let at = from; at < words.length; at++) {
    if (at > from && verbAt(words, at, false)) return fillersBefore(words, from, at);
  }
  return words.length;
}

function fillersBefore(words: readonly string[], from: number, at: number): number {
  let end = at;
  while (end > from && FILLERS.has(words[end - 1]?.toLowerCase() ?? "")) end--;
  return end;
}
