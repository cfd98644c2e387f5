import type { Span } from "../digest/types";
import type { ModelFamily } from "../lexicon/types";
import type { Form, FormTrie } from "./forms";
import { modelEnd, modelName } from "./model-name";
import { isShouted } from "./shouted";
import { keysIn, keysOf, type Token, tokensOf } from "./tokens";
import type { EntityName, Sentence, Spot } from "./types";

/** What a paper's texts say as a whole, for names that need company. */
export interface PaperContext {
  readonly mentions: (words: string) => boolean;
}

export interface Finder {
  /** Asked in this order; of readings of equal length the first wins. */
  readonly tries: readonly FormTrie[];
  readonly variants: ReadonlySet<string>;
  readonly context: PaperContext;
}

/** Also what LaTeX leaves between the parts of a name: `Free$^2$Guide`, `Who\\&When`. */
const GAP = /^(?:[\s~]{1,4}|[-‐‑–_.'’·]|-\s{1,4}|[$^{}_\\]{1,4}|\s?\\?&\s?)?$/u;
const GAP_WITH_PARENTHESES = /^[\s(（]{0,4}$|^[\s)）]{0,4}$|^[-‐‑–]$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Remembers a paper's words. */
export function contextOf(sentences: readonly Sentence[]): PaperContext {
  const words = ` ${sentences.map((sentence) => keysIn(sentence).join(" ")).join(" \n ")} `;
  return { mentions: (phrase) => words.includes(` ${keysOf(phrase).join(" ")} `) };
}

/** All known names of a sentence, left to right, longest first, without overlaps. */
export function findSpots(sentence: Sentence, finder: Finder): Spot[] {
  const tokens = tokensOf(sentence);
  const search = { sentence, tokens, finder, shouted: isShouted(sentence) };
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const spot = bestSpot(search, at);
    if (!spot) continue;
    spots.push(spot);
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < spot.end) at += 1;
  }
  return spots;
}

interface Search {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly finder: Finder;
  /** True where capitals say nothing: a single word must stand as it is known. */
  readonly shouted: boolean;
}

/** The longest reading at a token; the others that are as long are its rivals. */
function bestSpot(search: Search, from: number): Spot | undefined {
  let best: Spot | undefined;
  for (const trie of search.finder.tries)
    for (const match of trie.matchesAt(search.tokens, from))
      for (const form of match.values) {
        const spot = spotOf(search, form, [from, match.end]);
        if (spot) best = better(best, spot);
      }
  return best;
}

function better(best: Spot | undefined, spot: Spot): Spot {
  if (!best || spot.end > best.end) return spot;
  const { entity, end, rivals = [] } = best;
  const isCounted = [entity, ...rivals].some(({ key }) => key === spot.entity.key);
  return spot.end < end || isCounted ? best : { ...best, rivals: [...rivals, spot.entity] };
}

function spotOf(search: Search, form: Form, [from, to]: readonly [number, number]): Spot | undefined {
  const { sentence, tokens, finder } = search;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || !joined(search, form, [from, to])) return undefined;
  if (!isSpelledSo(search, form, { start: first.start, end: last.end }) || !inCompany(form, finder.context))
    return undefined;
  const end = form.family
    ? sentence.start + modelEnd(sentence.text, last.end - sentence.start, finder.variants)
    : last.end;
  const entity = form.family ? modelName(form, within(sentence, { start: last.end, end })) : form.entity;
  const span = { start: first.start, end: isData(entity) ? dataEnd(sentence, end) : end };
  if (
    !entity ||
    !standsAlone(sentence, span) ||
    (form.family && isNoModel(sentence, form.family, { start: last.end, end }))
  )
    return undefined;
  const { text: spelling, given, rule, confidence } = form;
  return { ...span, entity, spelling, ...(given && { given }), rule, confidence };
}

function isSpelledSo({ sentence, shouted }: Search, form: Form, span: Span): boolean {
  const surface = within(sentence, span);
  if (shouted && surface !== form.text && !/\s/u.test(surface)) return false;
  return caseFits(surface, form) || isLowerModel(sentence, form, span);
}

/** "CLIP score", "DINO similarity": a measure made with a model. */
function isMeasure({ text, start }: Sentence, end: number): boolean {
  return /^[\s-]?(?:(?:image|text|directional|cosine)\s)?(?:scores?|similarit(?:y|ies)|distance)\b/iu.test(
    text.slice(end - start),
  );
}

/** "Time-300B dataset", "CLIP score": made with or named like a model, and none. */
function isNoModel(sentence: Sentence, { measure }: ModelFamily, tail: Span): boolean {
  const sized = /\d+(?:\.\d+)?[BMKk]$/u.test(within(sentence, tail));
  const data = /^\s(?:datasets?|corpus|corpora)\b/u.test(sentence.text.slice(tail.end - sentence.start));
  return (sized && data) || (measure && isMeasure(sentence, tail.end));
}

/** `gpt-4o`, `llama-3`: a model in lower case, known by the version that is joined on. */
function isLowerModel(sentence: Sentence, { family }: Form, span: Span): boolean {
  const surface = within(sentence, span);
  if (!family?.bare || family.near.length > 0 || surface !== surface.toLowerCase()) return false;
  return /\d/u.test(surface) || /^-?\d/u.test(sentence.text.slice(span.end - sentence.start));
}

function isData(entity: EntityName | undefined): boolean {
  return entity?.label === "Benchmark" || entity?.label === "Dataset";
}

const SUBSET = /^(?:-(?:en|zh|cn|test|val|dev|mini|testmini|hard|easy|train)(?![\p{L}\p{N}-]))/iu;
const SIZE = /^\d(\s?[×xX]\s?\d+)(?![\p{Script=Latin}\p{N}])/u;

/** The end of a benchmark's or dataset's mention with the subset or size that follows: `-en`, `×256`. */
function dataEnd({ text, start }: Sentence, end: number): number {
  const rest = text.slice(end - start - 1);
  const tail = SUBSET.exec(rest.slice(1))?.[0] ?? SIZE.exec(rest)?.[1] ?? "";
  return end + tail.length;
}

function within(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function joined({ sentence, tokens }: Search, form: Form, [from, to]: readonly [number, number]): boolean {
  const allowed = /[()（）]/u.test(form.text) ? GAP_WITH_PARENTHESES : GAP;
  for (let at = from + 1; at < to; at += 1) {
    const gap = { start: tokens[at - 1]?.end ?? 0, end: tokens[at]?.start ?? 0 };
    const between = within(sentence, gap);
    const sign = between.trim();
    if (isPossessive(sign, tokens[at]) && !form.text.includes(sign)) return false;
    if (!allowed.test(between) && !GAP.test(between) && !(sign !== "" && form.text.includes(sign)))
      return false;
  }
  return true;
}

/** The `s` of "DiT's" is no size of it. */
function isPossessive(sign: string, next: Token | undefined): boolean {
  return /^['’]$/u.test(sign) && next?.key === "s";
}

function caseFits(surface: string, { caseRule, text }: Form): boolean {
  if (caseRule === "any") return true;
  if (/^\p{Ll}\P{Ll}/u.test(text) && !/^\p{Ll}/u.test(surface)) return false;
  if (caseRule === "exact") return surface.replace(/s$/u, "") === text.replace(/s$/u, "");
  if (caseRule === "capitals") return capitalsIn(surface) >= Math.min(2, capitalsIn(text));
  if (/^\p{Lu}/u.test(text)) return /^\p{Lu}/u.test(surface);
  return /\p{Lu}/u.test(surface);
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function inCompany({ near }: Form, context: PaperContext): boolean {
  return near.length === 0 || near.some((word) => context.mentions(word));
}

/** `non-`, `cross-`: with it, the word means something else. */
const OPPOSITE = /(?:^|[\s(（])(?:non|cross|self|semi|un|anti|quasi|pseudo)[-‐‑]$/iu;

/** Not a part of a longer word or of a compound name such as `Flow-X` or `X-CARE`. */
function standsAlone(sentence: Sentence, span: Span): boolean {
  const text = sentence.text;
  const [start, end] = [span.start - sentence.start, span.end - sentence.start];
  return (
    !OPPOSITE.test(text.slice(Math.max(0, start - 8), start)) &&
    !(HAN.test(text[end - 1] ?? "") && /[到了出]/u.test(text[end] ?? "")) &&
    !continues(text[start - 1], text[start]) &&
    !continues(text[end - 1], text[end]) &&
    !/[\p{Lu}\p{N}][\p{L}\p{N}.+]*[-‐‑_]$/u.test(beforeHyphen(text, start)) &&
    !/^(?:[-‐‑_](?:\p{Lu}|\p{N})|\.\p{N})/u.test(text.slice(end, end + 3))
  );
}

function continues(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined || HAN.test(left) || HAN.test(right)) return false;
  return LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right);
}

/** The word right before, up to and including its hyphen; empty where none is joined on. */
function beforeHyphen(text: string, start: number): string {
  return (
    /(?:^|[\s(（"“‘,，/])([^\s(（"“‘,，/]*[-‐‑_])$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ??
    ""
  );
}
