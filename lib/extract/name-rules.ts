import { squeeze } from "../base/text";
import { candidate } from "./candidate";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { BETWEEN, INTRODUCING, NAME, TOKEN } from "./patterns";
import { phraseTags } from "./phrase-tags";
import { isCoined, isKnownWord, isNoName } from "./shape";

const AFTER_CUE = new RegExp(String.raw`\b${INTRODUCING}\s+(${BETWEEN})["“'‘\x60*]*(${NAME})`, "gu");
/** "with a novel FrogNet": a name that stands right after a word that says it is new. */
const NOVEL = new RegExp(
  String.raw`\b(?:novel|proposed|our|newly\s(?:introduced|proposed|developed|constructed|curated|created))\s+["“'‘\x60*]*(${TOKEN})(?![-\s]\p{Ll}+(?:ed|ing)\b)`,
  "gu",
);
const NAMED = new RegExp(
  String.raw`\b(?:called|named|termed|dubbed|namely|coined|referred to as|denoted as)\s+(?:the\s+|an?\s+)?["“'‘\x60*]*(${NAME})`,
  "gu",
);
const IS_A = new RegExp(
  String.raw`^(?:In this (?:paper|work),\s*)?(${NAME})\s*(?:[(（][^()（）]*[)）])?\s*(?:(?:is|are)\s+(?:an?|the|our)|(?:introduc|propos|present)es\s+(?:an?|the|two|three))\s`,
  "gu",
);
const CHINESE_CUE =
  /(?:提出|引入|介绍|推出|发布|构建|开发|设计|名为|称为|命名为|称之为|提出的)了?[^，。；、A-Za-z]{0,24}?\s*["“《*]*([A-Za-z][\p{Script=Latin}\p{N}]*(?:[-_+.\s](?=[\p{Lu}\p{N}])[\p{Script=Latin}\p{N}]+)*)/gu;
const TITLE = /^(["“]?)([^:：?]{2,60}?)\1(?:\s*[:：]|\s+(?:--|–|—))\s+\S/u;
const QUOTED = new RegExp(String.raw`\b${INTRODUCING}\s+(?:${BETWEEN})["“]([^"”]{4,40}?)[,.]?["”]`, "gu");

/** "X: what it does" in a title. A phrase of plain words is taken only where the texts repeat it. */
export function titleName(reading: Reading, repeated: (name: string) => boolean): Candidate[] {
  const { sentence, words } = reading;
  if (sentence.part !== "title") return [];
  const name = TITLE.exec(sentence.text)?.[2]
    ?.replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  if (name === undefined || isShouted(sentence.text)) return [];
  const single = !/\s/u.test(name);
  if (single ? isKnownWord(name, words) : isNoName(name, words)) return [];
  const coined = single ? isCoined(name) || repeated(name) : isShortPhrase(name) && repeated(name);
  if (!coined) return [];
  const at = sentence.text.indexOf(name);
  return candidate(reading, [at, name], { rule: "title-colon", confidence: 0.93, introduced: true });
}

/** "WHEN TO ACT: …": capitals that say nothing. */
function isShouted(title: string): boolean {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => word === word.toUpperCase()).length > Math.max(3, words.length * SHOUTED);
}

const SHOUTED = 0.4;

function isShortPhrase(name: string): boolean {
  return name.split(/\s+/u).length <= 4 && /^\p{Lu}/u.test(name);
}

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
export function openingName(reading: Reading, isFirst: boolean): Candidate[] {
  const match = isFirst ? SUBJECT.exec(reading.sentence.text) : null;
  const name = match?.[1];
  if (!match || name === undefined || !isCoined(name) || /s$/u.test(name)) return [];
  const facts = { rule: "opening", confidence: 0.8, introduced: true };
  return candidate(reading, [match[0].indexOf(name), name], facts);
}

const DATA_NAME = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[-\s]\p{Lu}[\p{L}\p{N}]*){0,2}`;
const DATA = new RegExp(
  String.raw`\b(?:on|in|from|across)\s(?:the\s)?(${DATA_NAME})\s(?:\p{Ll}+\s)?(?:benchmarks?|datasets?|test\sset|testbed|corpus|leaderboard|split|suite)\b`,
  "gu",
);

/** "on the Pond dataset": capitalised words that stand for data. */
export function dataNames(reading: Reading): Candidate[] {
  if (reading.sentence.part !== "summary") return [];
  return Array.from(reading.sentence.text.matchAll(DATA)).flatMap((match) => {
    const name = match[1] ?? "";
    if (phraseTags(name).isProper || reading.words.commonWords.has(name.toLowerCase())) return [];
    const facts = { rule: "data-cue", confidence: 0.72, introduced: false };
    return candidate(reading, [match.index + match[0].indexOf(name), name], facts);
  });
}

const HEAD_NAME = new RegExp(String.raw`\b([\p{Ll}-]+)\s[(（](${NAME})(?:,\s[^()（）]*)?[)）]`, "gu");
const BRINGING = /\b(?:novel|new|our|propos\w*|introduc\w*|develop\w*|releas\w*|present\w*)\b[^.;]{0,80}$/u;

/** "a novel gaze model (Frog Eye)": a name that follows its kind in parentheses. */
export function parenthesisedNames(reading: Reading): Candidate[] {
  const { text, part } = reading.sentence;
  if (part !== "summary") return [];
  return Array.from(text.matchAll(HEAD_NAME)).flatMap((match) => {
    const [whole, head = "", name = ""] = match;
    if (!reading.words.heads.has(head)) return [];
    const introduced = BRINGING.test(text.slice(0, match.index));
    const facts = { rule: "parenthesised", confidence: introduced ? 0.78 : 0.66, introduced };
    return candidate(reading, [match.index + whole.indexOf(name, head.length + 2), name], facts);
  });
}

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

/** Names in quotation marks after an introducing verb; they may be plain words. */
export function quotedNames(reading: Reading): Candidate[] {
  return Array.from(reading.sentence.text.matchAll(QUOTED)).flatMap((match) => {
    const name = match[1] ?? "";
    if (name.split(/\s+/u).length > 4 || isNoName(name, reading.words)) return [];
    const start = reading.sentence.start + match.index + match[0].lastIndexOf(name);
    const span = { start, end: start + name.length };
    if (isKnown(reading.spots, span)) return [];
    return [{ ...span, name: squeeze(name), rule: "quoted-name", confidence: 0.62, introduced: true }];
  });
}

const PLAIN_APPOSED =
  /\b(?:introduces?|proposes?|presents?|develops?)\s+([\p{Ll}][\p{Ll}-]+(?:\s[\p{Ll}-]+){1,3}),\s+an?\s/gu;

/** Names in plain lower case, told by an apposition: "we introduce lazy rewinding, a new way to …". */
export function apposedNames(reading: Reading): Candidate[] {
  const { text, start } = reading.sentence;
  return Array.from(text.matchAll(PLAIN_APPOSED)).flatMap((match) => {
    const name = (match[1] ?? "").replace(/^(?:the|our|an?|new|novel)\s+/u, "");
    const at = start + match.index + match[0].indexOf(name);
    const span = { start: at, end: at + name.length };
    if (!/\s/u.test(name) || isKnown(reading.spots, span) || isNoName(name, reading.words)) return [];
    if (!phraseTags(name).isNounPhrase) return [];
    return [{ ...span, name, rule: "apposition", confidence: 0.65, introduced: true }];
  });
}
