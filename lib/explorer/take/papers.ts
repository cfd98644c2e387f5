import { byText, groupBy, inOrder } from "../../base/order";
import type { ExportEdge, ExportGraph, ExportNode } from "../../export/graph";
import { type CitedPaper, citationKey } from "../bibtex";

/** A paper as lists of papers cite it. */
export interface ListedPaper extends CitedPaper {
  readonly id: string;
  /** The citation key: no two papers of an atlas share one. */
  readonly key: string;
  readonly summary: string;
}

/**
 * All papers of a graph, by id. Where several would have one citation key, the first by id keeps it and the others
 * get a letter: papers that come later, and what else is in view, change no key.
 */
export function listedPapers({ nodes, edges }: ExportGraph): ListedPaper[] {
  const names = new Map(nodes.map(({ id, properties }) => [id, String(properties["name"] ?? id)]));
  const bylines = groupBy(
    edges.filter(({ type }) => type === "AUTHORED"),
    ({ target }) => target,
  );
  const unique = uniqueKeys();
  return nodes
    .filter(({ label }) => label === "Paper")
    .toSorted((a, b) => byText(a.id, b.id))
    .map((node) => {
      const byline = (bylines.get(node.id) ?? []).toSorted(byPlace);
      const cited = citedPaper(
        node,
        byline.map(({ source }) => names.get(source) ?? source),
      );
      return { ...cited, key: unique(citationKey(cited)) };
    });
}

function uniqueKeys(): (plain: string) => string {
  const [taken, counts] = [new Set<string>(), new Map<string, number>()];
  return (plain) => {
    let before = counts.get(plain) ?? 0;
    while (taken.has(`${plain}${letters(before)}`)) before += 1;
    counts.set(plain, before + 1);
    const key = `${plain}${letters(before)}`;
    taken.add(key);
    return key;
  };
}

function citedPaper({ id, properties }: ExportNode, authors: readonly string[]) {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : "");
  return {
    id,
    title: text("name") || id,
    authors,
    published: text("published") || text("firstSeen"),
    arxivId: text("arxivId"),
    url: text("url"),
    summary: text("summary") || text("summaryZh"),
  };
}

/** Where a name stands in the first list of authors that was read, in characters. */
function place({ properties }: ExportEdge): number {
  const { start, line } = properties;
  const at = (value: typeof start) => (Array.isArray(value) ? Number(value[0]) : 0);
  return at(line) > 0 ? at(start) : 0;
}

const byPlace = inOrder<ExportEdge>(
  (a, b) => place(a) - place(b),
  (a, b) => byText(a.source, b.source),
);

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

/** Nothing, then b, c … z, ba, bb …, as bibliographies tell apart what one author wrote in one year. */
function letters(before: number): string {
  let text = "";
  for (let rest = before; rest > 0; rest = Math.floor(rest / ALPHABET.length))
    text = `${ALPHABET[rest % ALPHABET.length]}${text}`;
  return text;
}
