import { candidate } from "./candidate";
import type { Candidate, Reading } from "./candidates";
import { BETWEEN, INTRODUCING, NAME, TOKEN } from "./patterns";
import { isCoined } from "./shape";

const AFTER_CUE = new RegExp(String.raw`\b${INTRODUCING}\s+(${BETWEEN})["“'‘\x60*]*(${NAME})`, "gu");
const NAMED = new RegExp(
  String.raw`\b(?:called|named|termed|dubbed|namely|coined|referred to as|denoted as)\s+(?:the\s+|an?\s+)?["“'‘\x60*]*(${NAME})`,
  "gu",
);
const IS_A = new RegExp(
  String.raw`^(?:In this (?:paper|work),\s*)?(${NAME})\s*(?:[(（][^()（）]*[)）])?\s*(?:(?:is|are)\s+(?:an?|the|our)|(?:introduc|propos|present)es\s+(?:an?|the|two|three))\s`,
  "gu",
);

/** Names after "we introduce", "called" and the like, and "X is a …" or "X introduces a …" at the start of a sentence. */
export function cuedNames(reading: Reading): Candidate[] {
  const { text, part } = reading.sentence;
  if (part !== "summary") return [];
  const cued = Array.from(text.matchAll(AFTER_CUE), (match) => ({ match, group: match[2] ?? "" }));
  const named = Array.from(text.matchAll(NAMED), (match) => ({ match, group: match[1] ?? "" }));
  const isA = Array.from(text.matchAll(IS_A), (match) => ({ match, group: match[1] ?? "" }));
  return [...cued, ...named, ...isA].flatMap(({ match, group }) =>
    candidate(reading, [match.index + match[0].lastIndexOf(group), group], {
      rule: "naming-cue",
      confidence: 0.85,
      introduced: true,
    }),
  );
}

/** "with a novel FrogNet": a name that stands right after a word that says it is new. */
const NOVEL = new RegExp(
  String.raw`\b(?:novel|proposed|our|newly\s(?:introduced|proposed|developed|constructed|curated|created))\s+["“'‘\x60*]*(${TOKEN})(?![-\s]\p{Ll}+(?:ed|ing)\b)`,
  "gu",
);

/** Names right after "novel", "our" or "proposed". */
export function novelNames(reading: Reading): Candidate[] {
  if (reading.sentence.part !== "summary") return [];
  return Array.from(reading.sentence.text.matchAll(NOVEL)).flatMap((match) => {
    const name = match[1] ?? "";
    if (!isCoined(name)) return [];
    const facts = { rule: "novel-cue", confidence: 0.72, introduced: true };
    return candidate(reading, [match.index + match[0].lastIndexOf(name), name], facts);
  });
}

const SUBJECT = new RegExp(
  String.raw`^(?:\(?[ia1][).]\s*)?(?:\*\*[^*]+\*\*:?\s*)?(${TOKEN})\s(?:also\s)?\p{Ll}{2,}s\s`,
  "u",
);

/** "FrogNet generates …": what opens a summary is the paper's own. */
export function openingName(reading: Reading): Candidate[] {
  const match = SUBJECT.exec(reading.sentence.text);
  const name = match?.[1];
  if (!match || name === undefined || !isCoined(name) || /s$/u.test(name)) return [];
  const facts = { rule: "opening", confidence: 0.8, introduced: true };
  return candidate(reading, [match[0].indexOf(name), name], facts);
}

const CHINESE_CUE =
  /(?:提出|引入|介绍|推出|发布|构建|开发|设计|名为|称为|命名为|称之为|提出的)了?[^，。；、A-Za-z]{0,24}?\s*["“《*]*([A-Za-z][\p{Script=Latin}\p{N}]*(?:[-_+.\s](?=[\p{Lu}\p{N}])[\p{Script=Latin}\p{N}]+)*)/gu;

/** Names after 提出了, 名为 and the like. */
export function chineseCuedNames(reading: Reading): Candidate[] {
  if (reading.sentence.language !== "zh" || reading.sentence.part !== "summary") return [];
  return Array.from(reading.sentence.text.matchAll(CHINESE_CUE)).flatMap((match) => {
    const group = match[1] ?? "";
    return candidate(reading, [match.index + match[0].lastIndexOf(group), group], {
      rule: "naming-cue-zh",
      confidence: 0.85,
      introduced: true,
    });
  });
}
