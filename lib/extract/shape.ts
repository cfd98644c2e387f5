import type { WordLists } from "../lexicon/types";

/** True for tokens that are made like a name: inner capitals, capitals with digits (`FrogNet`, `ABC2Go`, `FRGO`). */
export function isCoined(text: string): boolean {
  const token = text.replace(/\++$/u, "");
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0;
  if (SIZED_NAME.test(token)) return true;
  if (text.length < 3 || capitals < 1 || /^\p{Ll}+\p{Lu}$/u.test(token)) return false;
  const parts = token.split(/[-_.]/u);
  if (parts.some((part) => /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}+|^\p{Lu}{3,}$|^\p{Lu}+\p{N}+\p{L}/u.test(part)))
    return true;
  if (parts.length > 1 && parts.some((part) => /^(?:\p{Lu}\p{N}+|\p{N}+[KMB])$/u.test(part))) return true;
  if (token !== text && capitals >= 2) return true;
  if (/^(?![XE]-)\p{Lu}-\p{Lu}\p{Ll}{2,}$/u.test(token)) return true;
  if (/^\p{N}+\p{Ll}+\p{N}*\p{Lu}$/u.test(token)) return true;
  return capitals >= 2 && parts.some((part) => /^\p{Lu}{2,}\p{N}*s?$/u.test(part));
}

/** `frog-pythia-1.4b`: a model named in lower case. */
const SIZED_NAME = /^\p{Ll}[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*[-_]\d+(?:\.\d+)?b$/u;

/** True for names that need no further sign to be one, in any paper: not short, not like a word. */
export function isDistinctive(token: string): boolean {
  return isCoined(token) && token.length >= 4;
}

const KEPT_ENDING = /^(?:bench|eval|gym|mini|nano|base|large|pro|verified|in|free|reg|o\d)$/u;

const MODEL_ENDING = /\p{L}(?:BERT|GPT|Llama|LLaMA|LLaVA|VLA)(?:[-\s]?v?\d+(?:\.\d+)?)?$/u;

/** True for names made like those of well-known models: `FrogBERT`, `ToadVLA-2`. */
export function isModelName(name: string): boolean {
  return MODEL_ENDING.test(name);
}

const USUAL_ENDING =
  /[-–](?:[\p{L}]{2,}(?:ed|ing|ic|al|ive|able|ible|ous|less|ful)|free|like|style|aware|wise|level|specific|scale|only|agnostic|centric|friendly|type|to|as|in|of|and|rich|heavy|light|side|time|class|family|ready|compatible|dependent|invariant|tuned|built|core|level|model|models)$/iu;

/** True where what is joined on to a token is a usual participle or adjective: `GRPO-based`, `X-aware`. */
export function isUsualEnding(token: string): boolean {
  return USUAL_ENDING.test(token);
}

/** Without what is joined on but no part of the name: `GRPO-based` → `GRPO`. */
export function bareToken(token: string): string {
  const [, stem, last] =
    /^(.*[\p{Lu}\p{N}][\p{L}\p{N}.]*)[-–](\p{Ll}{2,}|Based|Style|Like|Driven|Guided|Aware)$/u.exec(token) ??
    [];
  if (stem === undefined || last === undefined || KEPT_ENDING.test(last)) return token;
  return bareToken(stem);
}

const NOMINAL =
  /(?:ing|tion|(?<!\bvi)sion|ment|ity|ance|ence|policy|critic|attention|search|loss|distance|transform|trees?|cache|memory|gradient|descent|ascent|graph)$/iu;

/** True for what the last word of a technique's name ends in. */
export function isNominal(word: string): boolean {
  return NOMINAL.test(word);
}

const MEASURE =
  /^\d+x\p{Lu}\d+|^(?:[WA]\d+)+(?:KV\d+)?$|^[\d.]+x[\d.]+[BM]$|^[\d.]+[BMK]?-(?:[\d.]+[BMK]|\p{Ll}+)$|^[A-Z]?\d+(?:\.\d+)?[BMKTx]?$|^\p{Ll}+-\d+(?:\.\d+)?[BMK]$|^[\d.]+(?:[kMG]?Hz|fps|FPS|px|dB|bit|ms|GB|MB|TB)$|^(?:FP|INT|BF|NF|MXFP|NVFP)\d+$/u;
const CLASS_OF_MODELS =
  /(?:^|[-\s])(?:[A-Z]*(?:LLM|VLM|LMM|MLLM|LRM|SLM|GPU|API)s?|[Aa]gents?|[Mm]odels?)$|(?:LLM|VLM|LM|VLA|DM)s$|^\p{Lu}{1,5}Ms$/u;

/** True for a class of things rather than one of them: `LLM agents`, `VideoLLMs`; `Frog-Chat-LLM` is one. */
export function isClass(text: string): boolean {
  if (/^\p{Lu}\p{Ll}{2,}-\p{Lu}[\p{L}\p{N}]*-\p{Lu}+$/u.test(text)) return false;
  return !/\s/u.test(text) && CLASS_OF_MODELS.test(text);
}

/** `CAD-model-free`: an adjective of plain words. */
function isDescription(token: string): boolean {
  return /^\p{Lu}+\d?(?:[-–]\p{Ll}+){2,}$/u.test(token) && isUsualEnding(token);
}

/** Words with their first letters raised to show where an acronym comes from: `GEneration`. */
const RAISED = /^\p{Lu}{2}\p{Ll}+\p{L}*(?:tion|ing|ment|ity|age|ance|ence|ers?|als?)$|^\p{Lu}{2}\p{Ll}{4,}$/u;

/** `Top-3`, `Hits@10 R`: the number of tries that a measure allows. */
const TRIES = /^(?:Top|Pass|Recall|Precision|Hits?|Acc|Best|Maj)[-@]\d+(?:\s\p{Lu})?$/iu;

const METRIC_NAME = /(?:IoU|F1|PSNR|SSIM|LPIPS|MPJPE)$/u;

const NOT_NAMES = [TRIES, METRIC_NAME, RAISED, MEASURE];

/** True for what is a measure in every paper: `mIoU`, `Macro-F1`. */
export function isMetricName(text: string): boolean {
  return METRIC_NAME.test(text);
}

/** True for what looks like a name but is none: generic acronyms, measures, common words, phrases of them. */
export function isNoName(text: string, words: WordLists): boolean {
  const made = NOT_NAMES.some((pattern) => pattern.test(text)) || isDescription(text) || isPairOfSteps(text);
  return made || isKnownWord(text, words) || isMadeOfGeneric(text, words);
}

/** The same for the text as a whole: its parts may be generic, as in `SWE-RL`. */
export function isKnownWord(text: string, words: WordLists): boolean {
  const lower = text.toLowerCase();
  const forms = [text, text.replace(/s$/u, "")];
  if (forms.some((form) => words.genericAcronyms.has(form))) return true;
  if (forms.some((form) => words.metrics.has(form.toLowerCase()) || words.notNames.has(form.toLowerCase())))
    return true;
  const stem = /^(.*)[-@]\d+[Kk]?$/u.exec(lower)?.[1];
  if (stem !== undefined && words.metrics.has(stem)) return true;
  const joined = /^\p{Ll}{2,}-(\S+)$/u.exec(text)?.[1];
  if (joined !== undefined && (words.genericAcronyms.has(joined) || words.metrics.has(joined.toLowerCase())))
    return true;
  return !/^\p{Lu}{4,}$/u.test(text) && words.commonWords.has(lower);
}

/** True for two plain steps in one: `Captioning and Analysis`. */
function isPairOfSteps(text: string): boolean {
  const [first = "", joint, second = "", ...more] = text.split(/\s+/u);
  return (
    more.length === 0 && joint === "and" && [first, second].every((word) => /(?:ing|tion|ysis)$/u.test(word))
  );
}

/** True for words and compounds that say nothing by themselves: `LLM-RL`, `Multi-Task Learning`. */
function isMadeOfGeneric(text: string, words: WordLists): boolean {
  if (/^\p{Lu}{4,}$/u.test(text)) return false;
  return text
    .toLowerCase()
    .split(/[\s-]+/u)
    .every(
      (word) =>
        words.commonWords.has(word) || words.genericAcronyms.has(word.replace(/s$/u, "").toUpperCase()),
    );
}
