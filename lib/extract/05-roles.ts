import type { LearntName } from "./04-kinds";
import { calibrated } from "./calibration";
import type { Mention, Role, Sentence, Spot } from "./types";

const INTRODUCING =
  /(?:\b(?:introduc|propos|present|develop|releas|design|creat|contribut|open-sourc|unveil|construct|curat|establish|devis)\w*|\b(?:call|nam|term|dubb)ed|提出|引入|介绍|推出|发布|构建|名为|称为)[^.;。；]*$/u;
const TURNED_AWAY =
  /\b(?:using|uses?|based on|built on|building on|via|through|with|from|for|by|of|over|than|unlike|on|such as|including|like|leverag\w*|apply\w*|employ\w*|utiliz\w*|adapt\w*|extend\w*|integrat\w*|combin\w*|inspired by|to)\b|使用|利用|基于|采用|通过|结合|应用|在|用于/u;
const COMPARING =
  /(?:\b(?:outperform|surpass|exceed|beat|compar|rival)\w*|\b(?:over|than|versus|vs\.?|against|[Uu]nlike|[Ww]ithout|[Rr]ather than|no need for|(?:replac|avoid|eliminat|discard|abandon)(?:e|es|ed|ing|s)?|baselines?|[Ii]nstead of|alternatives? to|prior|existing|competitors?)\b|优于|超过|超越|相比|对比|不同于|高于|胜过|基线|无需|不需要|而非|摒弃|取代|替代)[^.;。；]{0,60}$/u;
const COMPARED = /^[\s-]*(?:baselines?\b|基线)/u;
/** What data is made from is used, not measured on: "generated using X", "derived from X". */
const SOURCING =
  /\b(?:generat|construct|collect|curat|buil[dt]|deriv|sourc|sampl|drawn|creat|adapt|annotat|extract|filter|compil)\w*\s(?:[\p{L}-]+\s){0,4}?(?:from|using|upon|based\son)\s(?:the\s)?(?:[\p{L}\p{N}-]+(?:,|\sand)\s){0,4}$/u;
const TRAINING =
  /(?:\b(?:[Pp]re-?train|[Ff]ine-?tun|[Tt]rain|[Pp]ost-?train)\w*(?:(?!\b(?:achiev|outperform|evaluat|improv|scor|surpass|reach|gain|test)\w*)(?:[^.;,]|\.(?=\d)))|(?:训练|微调)(?!的|后|出|得到|完成))(?:(?!\b(?:achiev|outperform|evaluat|improv|scor|surpass|reach|gain|test|accuracy)\w*)(?:[^.;,。；，]|\.(?=\d)|,(?=\s\p{Ll}+-)|,(?=\d{3}\b))){0,80}$/u;
const EVALUATING =
  /(?:\b(?:evaluat|test|benchmark|assess|validat|measur|experiment|result|achiev|scor|accuracy|perplexity|performance|improv)\w*|(?<!\b(?:based|built|building|trained|tuned|conditioned|relies|rely|depends?|depending|focus\w*)\s)\b[Oo]n\b|评估|测试|实验|在)[^.;。；]{0,80}$/u;
const EXPLICIT_USE =
  /\b(?:using|uses?|based on|built on|via|leverag\w*|appl(?:y|ies|ied)\w*|employ\w*|utiliz\w*|adopt\w*|through)\s[^.;,]{0,50}$|(?:使用|利用|基于|采用|通过)[^。；，]{0,20}$/u;

/** "X, a new framework, …" at the beginning of a sentence, be it an item such as "i)". */
const OPENING = /^(?:\(?[a-z]{1,3}\)\s*)?(?:\*\*[^*]+\*\*:?\s*)?$/u;
/** The first item of a summary, where something known is followed by what it is. */
const SUMMARY_OPENING = /^(?:[^:]{10,120}:\s*)?\(?(?:i|1|a)\)\s*$/u;
const APPOSED = /^\s*(?:\([^()]*\))?,\s(?:an?|our)\s/u;

interface Reading {
  readonly role: Role;
  readonly cued: boolean;
}

/** Gives every spot of a sentence its role: from what was said where the name was given, and from its clause. */
export function withRoles(
  sentence: Sentence,
  spots: readonly Spot[],
  coined: ReadonlyMap<string, LearntName>,
): Mention[] {
  return spots.map((spot) => ({
    ...spot,
    confidence: calibrated(spot.confidence),
    sentence,
    ...roleOf(sentence, spot, coined.get(spot.entity.key)),
  }));
}

function roleOf(sentence: Sentence, spot: Spot, learnt: LearntName | undefined): Reading {
  const before = sentence.text.slice(0, spot.start - sentence.start);
  const after = sentence.text.slice(spot.end - sentence.start);
  if (learnt?.introduced) return { role: "introduces", cued: true };
  if (learnt && isIntroduced(before)) return { role: "introduces", cued: true };
  if (learnt && OPENING.test(before) && APPOSED.test(after)) return { role: "introduces", cued: true };
  if (learnt && spot.rule !== "lexicon" && isCoinedHere(learnt, before))
    return { role: "introduces", cued: false };
  if (isAnnounced(sentence, before, after)) return { role: "introduces", cued: true };
  if (spot.entity.label === "Benchmark" || spot.entity.label === "Dataset") return roleOfData(spot, before);
  if (COMPARING.test(before) || COMPARED.test(after)) return { role: "compares", cued: true };
  return { role: "uses", cued: EXPLICIT_USE.test(before) };
}

function roleOfData({ entity }: Spot, before: string): Reading {
  if (TRAINING.test(before)) return { role: "trains", cued: true };
  if (SOURCING.test(before)) return { role: "uses", cued: true };
  if (entity.label === "Benchmark") return { role: "evaluates", cued: EVALUATING.test(before) };
  return EVALUATING.test(before) ? { role: "evaluates", cued: true } : { role: "uses", cued: false };
}

/** True where an introducing verb comes before and nothing between turns to what is used or compared. */
function isIntroduced(before: string): boolean {
  const cue = INTRODUCING.exec(before)?.[0];
  if (cue === undefined) return false;
  return !TURNED_AWAY.test(cue.replace(/^\S+(?:\s(?:including|namely))?/u, ""));
}

const ANNOUNCING =
  /(?:\b(?:introduc|propos|present|releas)(?:e|es|ing)|提出了?|介绍了?|推出了?|发布了?)\s*(?:the\s)?$/u;
/** "we develop a foundation model, X": a model that is trained by the paper. */
const OWN_MODEL =
  /\b(?:introduc|propos|present|develop|releas|train)(?:e|es|ed|ing|s)?\s(?:an?|the|our|two)\s(?:[\p{L}-]+\s){0,4}(?:models?|LLM|VLM|MLLM),?\s(?:called\s|named\s|dubbed\s)?$/u;
/** "we curated X, a dataset of …": also said of what is known. */
const MAKING =
  /\b(?:develop|creat|construct|curat|collect|buil|compil)(?:e|es|ed|ing|d|ds|t|s)?\s*(?:the\s)?$/u;
const SET_OFF = /^\s*(?:[,.(:，。（：]|an?\b|benchmark|dataset|framework)/u;

/** True for known names too where the title or a sentence puts them forward: "X: a benchmark", "we introduce X, a". */
function isAnnounced({ part }: Sentence, before: string, after: string): boolean {
  if (part === "title")
    return (
      before === "" &&
      /^(?:\s*[:：]|\s+(?:Technical|Tech)\s+Report\b|\s+(?:System|Model)\s+Card\b)/u.test(after)
    );
  return (
    (ANNOUNCING.test(before) && SET_OFF.test(after)) ||
    (MAKING.test(before) && APPOSED.test(after)) ||
    (SUMMARY_OPENING.test(before) && APPOSED.test(after)) ||
    OWN_MODEL.test(before)
  );
}

const BORROWED =
  /\b(?:adapt\w*|leverag\w*|exist\w+|based on|build\w* on|built on|via|using|from|standard|popular|traditional|conventional|baselines?|like|such as|than|over|against|versus|compar\w*)\s[^.;,]{0,40}$/u;

/** A part that the paper names itself, by a long form or a capitalised phrase, unless it says it took it over. */
function isCoinedHere({ rule, entity }: LearntName, before: string): boolean {
  const named = (rule === "acronym" && /\s\p{Lu}/u.test(entity.expansion ?? "")) || rule === "phrase";
  return named && entity.label === "Method" && !BORROWED.test(before);
}
