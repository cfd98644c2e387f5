import { candidate } from "./candidate";
import type { Candidate, Reading } from "./candidates";
import { NAME } from "./patterns";
import { phraseTags } from "./phrase-tags";

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
    const apposed = reading.words.heads.get(head);
    if (!apposed) return [];
    const introduced = BRINGING.test(text.slice(0, match.index));
    const facts = { rule: "parenthesised", confidence: introduced ? 0.78 : 0.66, introduced };
    const found = candidate(reading, [match.index + whole.indexOf(name, head.length + 2), name], facts);
    return found.map((item) => ({ ...item, apposed }));
  });
}
