import { slug, squeeze } from "../base/text";
import { nodeId } from "../model/kinds";
import type { Form } from "./forms";
import type { EntityName } from "./types";

const VERSION = /(?!-\d{3,4}p)(?:[-_]?[vV]?|\s[vV])\d+(?:\.\d+)*[a-z]?(?![\p{Script=Latin}\p{N}%×])/uy;
/** After a blank it may be a number of something else: "GPT-4o 62.3", "X-5B 50-step". */
const VERSION_APART = /\s\d{1,2}(?:\.\d)?[a-z]?(?![\p{Script=Latin}\p{N}%×]|\.\d|[-–]\p{Ll})/uy;
const SIZE = /[-_ ]?(?:\d+x)?\d+(?:\.\d+)?[BM](?![\p{Script=Latin}\p{N}])/uy;
const WORD = /[-_ ][\p{Script=Latin}\p{N}]+(?:\.\d+)*(?![\p{Script=Latin}\p{N}])/uy;
const SIZE_INSIDE = /(?:^|[-_ ])(?:\d+x)?\d+(?:\.\d+)?[BM](?:$|[-_ ])/u;
/** "a large language model", "vision models": words of a noun phrase and no part of the name. */
const DESCRIBING =
  /^\s(?:large|small|medium|base|vision|reasoning|embedding|code)\s(?:language|multimodal|vision|reasoning|models?\b|encoder)/u;
/** A last part that makes the whole something else than a model. */
const NOT_A_MODEL = /(?:bench|score|eval|arena|qa)$|^-[IT](?:\s|$)|-\d+(?:\.\d+)?k$/iu;

/** The end of a model's name that starts with a family's form ending at `from`: version, size, variant words. */
export function modelEnd(text: string, from: number, variants: ReadonlySet<string>): number {
  const numberedForm = /\d\p{Ll}?$/u.test(text.slice(Math.max(0, from - 2), from));
  let at = from;
  for (;;) {
    const numbered = numberedForm || /\d/u.test(text.slice(from, at));
    const next = partEnd(text, at, {
      variants,
      versions: numbered ? [SIZE, VERSION] : [SIZE, VERSION, VERSION_APART],
    });
    if (next === at) return at;
    at = next;
  }
}

interface Parts {
  readonly variants: ReadonlySet<string>;
  readonly versions: readonly RegExp[];
}

function partEnd(text: string, at: number, { variants, versions }: Parts): number {
  for (const pattern of versions) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return at + match[0].length;
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return at;
  const bare = word.slice(1);
  if (/^\p{Ll}/u.test(bare) && DESCRIBING.test(text.slice(at))) return at;
  const joined = word.startsWith("-") && /^[\p{Lu}\d]/u.test(bare);
  const raised = word.startsWith("-") && variants.has(bare.charAt(0).toUpperCase() + bare.slice(1));
  return variants.has(bare) || raised || joined ? at + word.length : at;
}

/** What a family's form plus its tail names; undefined where they name no model. */
export function modelName({ family, entity }: Form, tail: string): EntityName | undefined {
  if (!family || NOT_A_MODEL.test(tail)) return undefined;
  if (!family.bare && !/\d/u.test(tail)) return undefined;
  if (family.sized && !SIZE_INSIDE.test(tail)) return undefined;
  if (tail === "") return entity;
  const name = squeeze(family.name + tail);
  return { ...named(name), families: familiesAbove(family.name, squeeze(tail)) };
}

function named(name: string): EntityName {
  return { key: nodeId("Model", slug(name)), label: "Model", name };
}

/** Qwen2.5-VL-7B-Instruct belongs to Qwen2.5-VL, and that to Qwen. */
function familiesAbove(family: string, tail: string): string[] {
  const size = SIZE_INSIDE.exec(tail);
  const stem = size ? tail.slice(0, size.index) : "";
  return stem === "" ? [family] : [family + stem, family];
}
