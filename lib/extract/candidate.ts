import { squeeze } from "../base/text";
import type { EntityLabel } from "../model/kinds";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { labelBeside } from "./heads";
import { phraseTags } from "./phrase-tags";
import { bareToken, isCoined, isNoName } from "./shape";

type Facts = Pick<Candidate, "rule" | "confidence" | "introduced">;

/** A candidate of the text `raw` at an offset of the sentence; nothing where it is known or no name. */
export function candidate(reading: Reading, [at, raw]: readonly [number, string], facts: Facts): Candidate[] {
  const { sentence, spots, words } = reading;
  const name = withoutHead(bareToken(raw.replace(/[\s.,;:]+$/u, "")));
  const start = sentence.start + at;
  const span = { start, end: start + name.length };
  if (!/\s/u.test(name) && !isCoined(name) && !standsOut(reading, span.end, facts)) return [];
  if (isNoName(squeeze(name), words) || isKnown(spots, span) || startsCommon(name, reading)) return [];
  if (/\s/u.test(name) && sentence.part !== "title" && phraseTags(squeeze(name)).isProper) return [];
  const label = labelOf(reading, name, [span.start, span.end]);
  return [{ ...span, name: squeeze(name), ...facts, ...(label !== undefined && { label }) }];
}

/** `FrogNet Framework` → `FrogNet`. */
function withoutHead(name: string): string {
  const [, stem] =
    /^(\S+)\s+(?:Method|Framework|Benchmark|Dataset|Algorithm|Model|Architecture|System)s?$/u.exec(name) ??
    [];
  return stem !== undefined && isCoined(stem) ? stem : name;
}

/** A capitalised single word is a name only where punctuation or a verb sets it off. */
function standsOut({ sentence, words }: Reading, end: number, { introduced, rule }: Facts): boolean {
  const before = sentence.text.slice(0, end - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  if (rule === "title-colon") return true;
  const word = /(?:^|[^\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}-]{2,})$/u.exec(before)?.[1];
  if (!introduced || word === undefined || words.commonWords.has(word.toLowerCase())) return false;
  return /^\s*(?:[,(（:]|is\b|that\b|which\b|是)/u.test(after) && !/ly$/u.test(word);
}

function startsCommon(name: string, { words, sentence }: Reading): boolean {
  const first = name.split(/\s+/u)[0]?.toLowerCase() ?? "";
  return /\s/u.test(name) && sentence.part !== "title" && words.commonWords.has(first);
}

const BENCHMARK_ENDING = /(?:bench|eval|arena|gym|exam|benchmark)(?:[-\s]?[\p{L}\p{N}+]{1,6})?$/iu;
const DATASET_ENDING = /(?:dataset|corpus|[-_]data|instruct)$|[-_]\d+(?:\.\d+)?[KkM]$/iu;
const SIZED = /[-\s]\d+(?:\.\d+)?B(?:$|-)/u;

/** The kind that a name's ending, the nouns beside it or the list it stands in say. */
export function labelOf(
  { sentence, words }: Reading,
  name: string,
  range: readonly [number, number],
): EntityLabel | undefined {
  if (BENCHMARK_ENDING.test(name)) return "Benchmark";
  if (SIZED.test(name)) return "Model";
  if (DATASET_ENDING.test(name)) return "Dataset";
  const beside = labelBeside(sentence, range, words);
  const measured = isMeasuredOn(sentence.text.slice(0, range[0] - sentence.start));
  if (measured && (beside === undefined || beside === "Dataset")) return "Benchmark";
  return beside;
}

const LIST_ITEM =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+.'-]{0,30}(?:\s?\([^()]{1,30}\))?(?:,\s|,?\sand\s|,?\sor\s|、|，|和|与|及)\s?(?:and\s|the\s|和)?$/u;
const ON =
  /(?:\b(?:on|across|over)\s(?:the\s|both\s)?|\bbenchmarks?,?\s(?:such\sas|like|including|namely)\s|在)$/iu;
const MEASURING =
  /\b(?:evaluat|experiment|result|achiev|outperform|surpass|improv|scor|accurac|test|validat|perform|state-of-the-art|gain|reach|benchmark)|^On\s|在|基准/u;
const TRAINED_ON = /\b(?:train|fine-?tun)\w*\s[^.;]{0,40}$/u;
const LIST_WINDOW = 160;
const LONGEST_LIST = 8;

/** True where "… on A, B and" comes right before, in a clause that measures. */
function isMeasuredOn(before: string): boolean {
  let near = before.slice(-LIST_WINDOW).replace(/\s+/gu, " ");
  if (TRAINED_ON.test(near)) return false;
  for (let items = 0; items < LONGEST_LIST && !ON.test(near); items += 1) {
    const shorter = near.replace(LIST_ITEM, "");
    if (shorter === near) return false;
    near = shorter;
  }
  return ON.test(near) && MEASURING.test(near);
}
