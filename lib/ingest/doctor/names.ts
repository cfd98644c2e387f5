import { byText, groupBy, inOrder } from "../../base/order";
import type { WordLists } from "../../lexicon/types";
import type { Thing } from "../../resolve/entities";
import type { MergeReason } from "../../resolve/merges";
import { compact } from "../../resolve/names";
import { nameOf, paperCount, papersOf } from "../thing-names";

const KNOWN: ReadonlySet<MergeReason> = new Set([
  "lexicon-name",
  "lexicon-alias",
  "lexicon-expansion",
  "lexicon-chinese",
  "model-pattern",
]);

/** True for what no word list knows. */
function isNew({ merges }: Thing): boolean {
  return !merges.some(({ reason }) => KNOWN.has(reason));
}

/** Things called by a single letter or digit, and new ones called by common words only. */
export function oddNames(things: readonly Thing[], { commonWords }: WordLists): string[] {
  return things
    .filter((thing) => {
      const name = nameOf(thing);
      const words = name.toLowerCase().split(/[\s-]+/u);
      return compact(name).length <= 1 || (isNew(thing) && words.every((word) => commonWords.has(word)));
    })
    .map((thing) => `${nameOf(thing)} (${thing.node.id})`)
    .toSorted(byText);
}

/** Names that more than one kind of thing has. */
export function twoKinds(things: readonly Thing[]): string[] {
  return Array.from(groupBy(things, (thing) => compact(nameOf(thing))).values())
    .filter((group) => new Set(group.map(({ node }) => node.label)).size > 1)
    .map((group) => {
      const kinds = group.map((thing) => `${thing.node.id} in ${paperCount(thing)}`).toSorted(byText);
      return `${group.map(nameOf).toSorted(byText)[0] ?? ""}: ${kinds.join(", ")}`;
    })
    .toSorted(byText);
}

/** Pairs of things that the same words could name, such as an acronym and its long form read as two. */
export function competingReadings(things: readonly Thing[]): string[] {
  const pairs = things.flatMap(({ node, mentions }) =>
    mentions.flatMap(({ mention }) =>
      (mention.rivals ?? []).map((rival) => `${node.id} before ${rival.key}`),
    ),
  );
  return [...groupBy(pairs, (pair) => pair)]
    .toSorted(
      inOrder(
        (a, b) => b[1].length - a[1].length,
        (a, b) => byText(a[0], b[0]),
      ),
    )
    .map(([pair, group]) => `${pair}, ${group.length === 1 ? "once" : `${group.length} times`}`);
}

/** A new name in so many papers is either a gap in the lexicon or a word that is no name. */
const MANY_PAPERS = 5;

/** New names in unusually many papers, the most frequent first. */
export function frequentNewNames(things: readonly Thing[]): string[] {
  return things
    .filter((thing) => isNew(thing) && papersOf(thing).size >= MANY_PAPERS)
    .toSorted(
      inOrder(
        (a, b) => papersOf(b).size - papersOf(a).size,
        (a, b) => byText(a.node.id, b.node.id),
      ),
    )
    .map((thing) => `${nameOf(thing)} (${thing.node.id}) in ${paperCount(thing)}`);
}
