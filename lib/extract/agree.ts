import { byText, groupBy, inOrder } from "../base/order";
import { slug } from "../base/text";
import type { LexiconEntry } from "../lexicon/types";
import { nodeId } from "../model/kinds";
import type { LearntName } from "./04-kinds";
import { sameMeaning } from "./meaning";
import { keysOf } from "./tokens";

/**
 * Makes the same name of several papers one thing of one kind. A name that papers, or a paper and the lexicon,
 * expand differently, or bring as things of different kinds, stays apart, keyed by its long form, and is shared with
 * no other paper. So does a name that a paper puts into its title after another paper has brought it.
 */
export function agree(learnt: readonly LearntName[], entries: readonly LexiconEntry[]): LearntName[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const meansOther = ({ entity }: LearntName) =>
    entity.entry === undefined &&
    entity.expansion !== undefined &&
    !sameMeaning(known.get(entity.key)?.expansion, entity.expansion);
  return [...groupBy(learnt, ({ entity }) => keysOf(entity.name).join("")).values()].flatMap((all) => {
    const again = broughtAgain(all);
    const group = all.filter((name) => !again.includes(name));
    const kinds = new Set(group.filter(({ introduced }) => introduced).map(({ entity }) => entity.label));
    const meanings = [
      ...groupBy(group, ({ entity, introduced }) =>
        [initials(entity.expansion), introduced && kinds.size > 1 ? entity.label : ""].join(" ").trim(),
      ),
    ];
    const expanded = meanings.filter(([meaning]) => meaning !== "");
    const parted = expanded.length > 1 || group.some(meansOther);
    const one = parted ? meanings.flatMap(([, names]) => unified(names).map(apart)) : unified(group);
    return [...one, ...again.map(ownOfPaper)];
  });
}

const BRINGING = new Set(["title-colon", "acronym", "opening"]);

/** What papers bring under a name that an earlier paper brought, where a title says so: other things. */
function broughtAgain(group: readonly LearntName[]): LearntName[] {
  const [first, ...later] = group
    .filter(({ introduced, rule, entity }) => introduced && !entity.entry && BRINGING.has(rule))
    .toSorted((a, b) => byText(a.paper, b.paper));
  return later.filter(({ rule, paper }) => {
    const inTitle = rule === "title-colon" || first?.rule === "title-colon";
    return inTitle && paper !== first?.paper;
  });
}

/** A name that stays with its own papers, told apart from others like it by its long form, or else by its paper. */
function ownOfPaper(name: LearntName): LearntName {
  return keyedBy(name, name.entity.expansion ?? name.paper);
}

function keyedBy(name: LearntName, sense: string): LearntName {
  const { entity } = name;
  const key = nodeId(entity.label, slug(`${entity.name} ${sense}`));
  return { ...name, entity: { ...entity, key }, shared: false };
}

/** The beginnings of the words of a long form; empty where there is none. */
function initials(expansion: string | undefined): string {
  return keysOf(expansion ?? "")
    .map((key) => key.slice(0, 4))
    .join(" ");
}

function apart(name: LearntName): LearntName {
  const { expansion, entry } = name.entity;
  return expansion === undefined || entry ? { ...name, shared: false } : keyedBy(name, expansion);
}

function unified(group: readonly LearntName[]): LearntName[] {
  const [best] = group.toSorted(
    inOrder(
      (a, b) => Number(b.entity.entry !== undefined) - Number(a.entity.entry !== undefined),
      (a, b) => Number(b.entity.expansion !== undefined) - Number(a.entity.expansion !== undefined),
      (a, b) => b.confidence - a.confidence,
      (a, b) => byText(a.paper, b.paper),
    ),
  );
  return best ? group.map((name) => ({ ...name, entity: best.entity })) : [];
}
