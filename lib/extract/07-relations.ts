import type { Mention, Relation, Sentence } from "./types";

const EXTENDING =
  /\b(?:builds?\s(?:up)?on|built\s(?:up)?on|building\s(?:up)?on|extends?|extending|(?:an?\s)?(?:variant|extension|generali[sz]ation)s?\sof|based\son|derived\sfrom|inspired\sby|on\stop\sof)\s(?:the\s|a\s|an\s)?(?:[\p{Ll}-]+\s){0,2}$|(?:基于|扩展了?|建立在)\s?$/u;

/** "X builds on Y" between the paper's own method and another one of the same sentence. */
export function relationsOf(sentence: Sentence, mentions: readonly Mention[]): Relation[] {
  const methods = mentions.filter(({ entity }) => entity.label === "Method");
  return methods.flatMap((to) => {
    const from = methods.findLast(
      (other) => other.role === "introduces" && other.end <= to.start && other.entity.key !== to.entity.key,
    );
    const between = from && sentence.text.slice(from.end - sentence.start, to.start - sentence.start);
    if (!from || to.role === "introduces" || !EXTENDING.test(between ?? "")) return [];
    return [{ type: "EXTENDS", from, to, rule: "extends-cue", confidence: 0.8 }];
  });
}
