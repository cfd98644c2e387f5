import type { WordLists } from "../lexicon/types";
import type { EntityLabel } from "../model/kinds";
import type { Sentence } from "./types";

const STOP =
  /^(?:for|of|to|that|which|with|by|on|in|from|using|via|designed|based|where|is|are|as|at|into|over|under|within|while|when|leveraging|combining|integrating|enabling|incorporating|featuring|employing|utilizing|bridging|powered|driven|achiev\w*|improv\w*|outperform\w*)$/iu;
/** "models" as a verb, with the rest of its clause. */
const MODELLING = /\bmodels\s(?:the|an?|this|these|that|each|how|its|their|as|both|all|it)\b.*$/su;
const LISTING = /^(?:and|or)$/iu;
const APPOSITION =
  /^[)）]?\s*(?:[,:–—]\s*|is\s+|are\s+|(?:is|are)\s+(?:introduced|proposed|presented|developed|designed|released)\s+(?:as|to\sbe)\s+|serves\s+as\s+)(?:an?|the|our|one\sof\sthe)\s+|^\s*，?(?:是|作为|一个|一种)+/iu;
const CHINESE_HEAD =
  /^(?:这一|这种)?(框架|方法|算法|策略|机制|范式|架构|系统|模块|技术|流程|基准测试|基准|评测|测试集|环境|数据集|语料库|模型)/u;
const PARENTHESIS = /^\s*[(（][^()（）]*[)）]/u;
const WINDOW = 80;

/** The kind that the words right after or before a name say, such as "X benchmark" or "a framework called X". */
export function labelBeside(
  sentence: Sentence,
  [start, end]: readonly [number, number],
  words: WordLists,
): EntityLabel | undefined {
  const text = sentence.text;
  const after = text.slice(end - sentence.start, end - sentence.start + WINDOW).replace(PARENTHESIS, "");
  const before = text.slice(Math.max(0, start - sentence.start - WINDOW), start - sentence.start);
  return (
    chineseHead(after, words) ??
    (/^-\p{Ll}/u.test(after) ? undefined : headIn(after.split(/[,;:.()，。；]/u)[0] ?? "", words, 3)) ??
    apposed(after, words) ??
    headBefore(before, after, words)
  );
}

/** The kind that an apposition right after a name says: "X, a fast model" or "X is a benchmark". */
export function labelApposed(sentence: Sentence, end: number, words: WordLists): EntityLabel | undefined {
  const from = end - sentence.start;
  return apposed(sentence.text.slice(from, from + WINDOW).replace(PARENTHESIS, ""), words);
}

function chineseHead(after: string, { heads }: WordLists): EntityLabel | undefined {
  const head = CHINESE_HEAD.exec(after.replace(PARENTHESIS, "").trimStart())?.[1];
  return head === undefined ? undefined : heads.get(head);
}

/** "X: Benchmarking …" in a title. */
const BENCHMARKING = /^\s*[:：]\s*(?:Benchmarking|Evaluating)\b/u;

function apposed(after: string, words: WordLists): EntityLabel | undefined {
  if (BENCHMARKING.test(after)) return "Benchmark";
  const lead = APPOSITION.exec(after)?.[0];
  return lead === undefined
    ? undefined
    : apposedKind(
        after
          .slice(lead.length)
          .replace(ASIDE, "")
          .replace(GROUP, "")
          .split(/[;:.()]/u)[0] ?? "",
        words,
      );
}

/** The last head noun among the first words, up to a preposition or verb; adjectives before it may be listed. */
function headIn(text: string, { heads }: WordLists, most: number): EntityLabel | undefined {
  let found: EntityLabel | undefined;
  for (const item of text.replace(MODELLING, "").trim().split(/\s+/u).slice(0, most)) {
    const word = item.replace(/,$/u, "");
    if (STOP.test(word) || (found && LISTING.test(word))) break;
    found = heads.get(word.toLowerCase()) ?? found;
    if (found && word !== item) break;
  }
  return found;
}

const ASIDE = /\s?\([^()]*\)/gu;
/** "a pair of", "a family of". */
const GROUP = /^(?:[\p{L}-]+\s)?(?:pair|family|series|suite|set|collection|group)\sof\s/u;
const APPOSITION_WORDS = 9;
const GOES_ON = /^(?:built|made|able|capable|comprising|building|covering|containing|\p{L}+ed)$/u;

/** "a framework for evaluating agents" may be a benchmark as well. */
const EVALUATING = /\b(?:for|to)\s(?:\p{L}+ly\s)?(?:evaluat|benchmark|assess)/iu;
/** "A Corpus and Full-Stack Suite for …" in a title. */
const TWO_THINGS = /(?:dataset|corpus)\sand\s\p{Lu}/iu;

/** The kind that an apposition's nouns say; a model only where "model" is the last of them: "an LLM agent" is none. */
function apposedKind(text: string, words: WordLists): EntityLabel | undefined {
  const label = headIn(text, words, APPOSITION_WORDS);
  if (label === "Method" && EVALUATING.test(text)) return undefined;
  if (label === "Dataset" && TWO_THINGS.test(text)) return undefined;
  if (label !== "Model") return label;
  const items = text.trim().split(/\s+/u);
  const at = items.findIndex((word) => words.heads.get(word.replace(/,$/u, "").toLowerCase()) === "Model");
  const next = items[at + 1] ?? "";
  const last = next === "" || items[at]?.endsWith(",") || STOP.test(next) || LISTING.test(next);
  return last || GOES_ON.test(next) ? label : undefined;
}

const NAMING = /\b(?:called|named|termed|dubbed|namely|coined|as|like|including)\s+["“'‘]?$/iu;

/** What may follow a name that is set off by a comma: "a dataset, X, …". A verb may not: "on that dataset, X wins". */
const SET_OFF =
  /^\s*(?:[,;:.)(，。；）（]|$|(?:that|which|containing|comprising|consisting|covering|including)\b)/u;

/** In "two exams (A, B and C" the names share the noun before the parenthesis. */
const LIST_BEFORE =
  /[(（](?:e\.g\.,?\s|such as\s|including\s)?(?:[\p{L}\p{N}.+'\s-]{2,40}(?:,|、|\sand|\sor)\s?(?:and\s)?){0,8}$/u;

function headBefore(before: string, after: string, { heads }: WordLists): EntityLabel | undefined {
  if (/[,，]["“\s]*$/u.test(before) && !SET_OFF.test(after)) return headOfList(before, after, heads);
  const trimmed = before
    .replace(LIST_BEFORE, "")
    .replace(NAMING, "")
    .replace(/\bsuch\s*$/u, "")
    .replace(/[,:\s"“(]+$/u, "");
  return (
    kindNamed(/([\p{L}-]+)$/u.exec(trimmed)?.[1], heads) ??
    headFarBefore(before, after, heads) ??
    headOfList(before, after, heads)
  );
}

/** The kind that a noun stands for; `sub-datasets` are datasets. */
function kindNamed(noun: string | undefined, heads: WordLists["heads"]): EntityLabel | undefined {
  return noun === undefined ? undefined : heads.get(noun.toLowerCase().replace(/^sub-/u, ""));
}

const ITEM = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}+.'-]*`;
const NEXT_ITEM = new RegExp(
  String.raw`^(?:,?\s(?:and|or)\s${ITEM}|,\s${ITEM})?(?:[,;.)]|\s(?:and|or)\s${ITEM}|$)`,
  "u",
);
/** "three datasets, A, B and …": a plural noun with the names of what it counts. */
const COUNTED_LIST = new RegExp(
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:[\p{L}-]+\s){0,3}([\p{L}-]+s)[,:]\s(?:(?:namely|i\.e\.,)\s)?(?:${ITEM}(?:,\s(?:and\s)?|\s(?:and|or)\s))*$`,
  "u",
);

function headOfList(before: string, after: string, heads: WordLists["heads"]): EntityLabel | undefined {
  if (!NEXT_ITEM.test(after)) return undefined;
  return kindNamed(COUNTED_LIST.exec(before)?.[1], heads);
}

/** "a dataset of one million questions, X, …": a noun with what belongs to it, and the name set off. */
const WITH_COMPLEMENT =
  /\b(?:an?|the|our|new|novel|large-scale)\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)\s(?:of|for|with|containing|comprising|consisting\sof|to\s\p{Ll}+)\s[^,;:.()]{3,70},\s["“*]*$/u;

function headFarBefore(before: string, after: string, heads: WordLists["heads"]): EntityLabel | undefined {
  if (!/^["”*]*\s?(?:[,;.]|$)/u.test(after)) return undefined;
  return kindNamed(WITH_COMPLEMENT.exec(before)?.[1], heads);
}
