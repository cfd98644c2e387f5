import { squeeze } from "../base/text";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { BETWEEN, INTRODUCING } from "./patterns";
import { phraseTags } from "./phrase-tags";
import { isNoName } from "./shape";

const QUOTED = new RegExp(String.raw`\b${INTRODUCING}\s+(?:${BETWEEN})["“]([^"”]{4,40}?)[,.]?["”]`, "gu");

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

const QUOTED_KIND =
  /["“](\p{Lu}[\p{L}\p{N}]*(?:[-\s]\p{Lu}[\p{L}\p{N}]*){0,3})["”]\s(?:[\p{Ll}-]+\s)?([\p{Ll}-]+)/gu;

/** Capitalised names in quotation marks before their kind: an inference-time "Frog-Guidance" mechanism. */
export function quotedKinds(reading: Reading): Candidate[] {
  const { sentence, spots, words } = reading;
  if (sentence.part !== "summary") return [];
  return Array.from(sentence.text.matchAll(QUOTED_KIND)).flatMap((match) => {
    const [, name = "", head = ""] = match;
    const label = words.heads.get(head);
    const start = sentence.start + match.index + 1;
    const span = { start, end: start + name.length };
    if (!label || /^baselines?$/u.test(head) || isKnown(spots, span) || isNoName(name, words)) return [];
    return [{ ...span, name, label, rule: "quoted-name", confidence: 0.7, introduced: false }];
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
