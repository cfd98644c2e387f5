import { byText, groupBy, inOrder } from "../../base/order";
import type { Thing } from "../../resolve/entities";
import { compact } from "../../resolve/names";
import { nameOf, papersOf } from "../thing-names";

/** Shorter names that differ in a letter are usually different things. */
const SHORTEST = 6;
/** What many names end in and what therefore says nothing of their likeness. */
const ENDING =
  /(?:bench|benchmark|eval|arena|qa|llm|vlm|vla|llava|gpt|agents?|net|former|diffusion|grpo|mcts|rl)$/u;

/**
 * Pairs of one kind whose names have the same letters or are one apart, the most used first. Names meet under what
 * is left when one letter is taken out, so that the work grows with the number of names and not with that of pairs.
 * Names that differ in a digit or a last capital (`X-1B`), both in the lexicon or side by side in a paper are two.
 */
export function nearDuplicates(things: readonly Thing[]): string[] {
  const entries = things.flatMap((thing) => keysOf(thing).map((key) => ({ key, thing })));
  const pairs = Array.from(groupBy(entries, ({ key }) => key).values()).flatMap((group) => {
    const [first, ...others] = [...new Set(group.map(({ thing }) => thing))].toSorted(byId);
    return first ? others.filter((other) => !areTold(first, other)).map((other) => pairOf(first, other)) : [];
  });
  const byLine = new Map(pairs.map((pair) => [pair.line, pair]));
  const sorted = [...byLine.values()].toSorted(
    inOrder(
      (a, b) => b.papers - a.papers,
      (a, b) => byText(a.line, b.line),
    ),
  );
  return sorted.map(({ line }) => line);
}

function byId(a: Thing, b: Thing): number {
  return byText(a.node.id, b.node.id);
}

/** True where the lexicon or a paper tells them apart. */
function areTold(a: Thing, b: Thing): boolean {
  if (isListed(a) && isListed(b)) return true;
  const papers = papersOf(a);
  return Array.from(papersOf(b)).some((paper) => papers.has(paper));
}

function isListed({ merges }: Thing): boolean {
  return merges.some(({ reason }) => reason.startsWith("lexicon"));
}

function pairOf(a: Thing, b: Thing) {
  return {
    line: `${nameOf(a)} and ${nameOf(b)} (${a.node.id}, ${b.node.id})`,
    papers: papersOf(a).size + papersOf(b).size,
  };
}

function keysOf(thing: Thing): string[] {
  const form = compact(nameOf(thing));
  const ending = ENDING.exec(form)?.[0] ?? "";
  const stem = form.slice(0, form.length - ending.length);
  const group = `${thing.node.label} ${form.replace(/\D/gu, "")}`;
  const variant = /\p{Lu}$/u.test(nameOf(thing)) && ending === "" ? stem.slice(0, -1) : undefined;
  const cuts = stem.length < SHORTEST ? [] : withOneLess(stem).filter((cut) => cut !== variant);
  return [stem, ...cuts].map((key) => `${group} ${key}${ending}`);
}

/** The form without one of its letters, for each letter; digits stay. */
function withOneLess(form: string): string[] {
  const cuts = Array.from(form, (sign, i) =>
    /\d/u.test(sign) ? form : form.slice(0, i) + form.slice(i + 1),
  );
  return [...new Set(cuts)];
}
