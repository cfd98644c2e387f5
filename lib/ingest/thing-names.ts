import { byText, inOrder } from "../base/order";
import type { Thing } from "../resolve/entities";
import { compact } from "../resolve/names";

/** Everything a thing is called: name, aliases, expansion, Chinese name. */
export function namesOf({ node }: Thing): string[] {
  const { name, aliases, expansion, nameZh } = node.properties;
  const all = [name, ...(Array.isArray(aliases) ? aliases : []), expansion, nameZh];
  return [...new Set(all.filter((item) => typeof item === "string"))];
}

/** The label of a thing's node. */
export function nameOf({ node }: Thing): string {
  return String(node.properties["name"]);
}

/** The letters and digits of everything a thing is called. */
export function formsOf(thing: Thing): ReadonlySet<string> {
  return new Set(namesOf(thing).map(compact));
}

/** The ids of the papers that mention a thing. */
export function papersOf({ mentions }: Thing): ReadonlySet<string> {
  return new Set(mentions.map(({ paper }) => paper.id));
}

/** How many papers mention a thing, in words. */
export function paperCount(thing: Thing): string {
  const { size } = papersOf(thing);
  return size === 1 ? "1 paper" : `${size} papers`;
}

/** The things with this id; else those called so, whatever the kind. */
export function findThings(things: readonly Thing[], name: string): Thing[] {
  const byId = things.filter(({ node }) => node.id === name);
  if (byId.length > 0) return byId;
  const form = compact(name);
  return form === "" ? [] : things.filter((thing) => formsOf(thing).has(form));
}

const SUGGESTIONS = 5;
const LEAST_ALIKE = 0.4;

/** Names that share most pairs of letters with a name that was not found, best first. */
export function suggestNames(things: readonly Thing[], name: string): string[] {
  const wanted = pairsOf(name);
  const scored = things.map((thing) => {
    const scores = namesOf(thing).map((other) => alikeness(wanted, pairsOf(other)));
    return { name: nameOf(thing), score: Math.max(...scores) };
  });
  const best = scored
    .filter(({ score }) => score >= LEAST_ALIKE)
    .toSorted(
      inOrder(
        (a, b) => b.score - a.score,
        (a, b) => byText(a.name, b.name),
      ),
    );
  return [...new Set(best.map((item) => item.name))].slice(0, SUGGESTIONS);
}

function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${compact(text)}`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}

/** Dice's coefficient: twice what is shared by what there is. */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
