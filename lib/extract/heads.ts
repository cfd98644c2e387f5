import type { WordLists } from "../lexicon/types";
import type { EntityLabel } from "../model/kinds";
import type { Sentence } from "./types";

const STOP =
  /^(?:for|of|to|that|which|with|by|on|in|from|using|via|designed|based|and|or|where|is|are|as|at|into|over|under|while|when|achiev\w*|improv\w*|outperform\w*)$/iu;
const APPOSITION = /^\s*(?:[,，–—]\s*|is\s+|are\s+|serves\s+as\s+)(?:(?:an?|the|our|one|是|一种|一个)\s+)?/iu;
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
    headIn(after.split(/[,;:.()，。；]/u)[0] ?? "", words, 3) ??
    apposed(after, words) ??
    headBefore(before, words)
  );
}

function chineseHead(after: string, { heads }: WordLists): EntityLabel | undefined {
  const head = CHINESE_HEAD.exec(after.replace(PARENTHESIS, "").trimStart())?.[1];
  return head === undefined ? undefined : heads.get(head);
}

function apposed(after: string, words: WordLists): EntityLabel | undefined {
  const lead = APPOSITION.exec(after)?.[0];
  return lead === undefined
    ? undefined
    : headIn(after.slice(lead.length).split(/[,;:.()]/u)[0] ?? "", words, 9);
}

/** The last head noun among the first words, up to a preposition or verb. */
function headIn(text: string, { heads }: WordLists, most: number): EntityLabel | undefined {
  let found: EntityLabel | undefined;
  for (const word of text.trim().split(/\s+/u).slice(0, most)) {
    if (STOP.test(word)) break;
    found = heads.get(word.toLowerCase()) ?? found;
  }
  return found;
}

const NAMING = /\b(?:called|named|termed|dubbed|namely|coined|as)\s+["“'‘]?$/iu;

function headBefore(before: string, { heads }: WordLists): EntityLabel | undefined {
  const trimmed = before.replace(NAMING, "").replace(/[,:\s"“(]+$/u, "");
  const last = /([\p{L}-]+)$/u.exec(trimmed)?.[1]?.toLowerCase();
  return last === undefined ? undefined : heads.get(last);
}
