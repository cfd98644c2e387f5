import { fold } from "../base/text";

/** What a BibTeX entry is made from. */
export interface CitedPaper {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO date of publication; a year and a month are enough. */
  readonly published: string;
  readonly arxivId: string;
  readonly url: string;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as BibTeX reads it: characters with a meaning of their own are escaped, Unicode stays. */
function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** A name as BibTeX reads it: one that holds what separates names or their parts is kept together by braces. */
const author = (name: string) => (/,|\band\b/u.test(name) ? `{${escaped(name)}}` : escaped(name));

/** One `@misc` entry, arXiv papers with their identifier as arXiv itself cites them. */
export function bibtexOf(paper: CitedPaper, key = citationKey(paper)): string {
  const { title, authors, published, arxivId, url } = paper;
  const [year = "", month = ""] = published.split("-");
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${escaped(title)}}`],
    ["author", authors.map(author).join(" and ")],
    ["year", year],
    ["month", month === "" ? "" : String(Number(month))],
    ["eprint", arxivId],
    ["archivePrefix", arxivId === "" ? "" : "arXiv"],
    ["url", url || (arxivId === "" ? "" : `https://arxiv.org/abs/${arxivId}`)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

const KEY_STOPS: ReadonlySet<string> = new Set(["a", "an", "the", "on", "of", "for", "to", "in", "and"]);

/** "doe2025thinking": the first author's last name, the year, the first telling word of the title. */
export function citationKey({ title, authors, published, arxivId }: CitedPaper): string {
  const plain = (text: string) => fold(text).replace(/[^a-z0-9]/gu, "");
  const author = plain(authors[0]?.split(/\s+/u).at(-1) ?? "");
  const word = title
    .split(/\s+/u)
    .map(plain)
    .find((candidate) => candidate !== "" && !KEY_STOPS.has(candidate));
  return `${author}${published.slice(0, 4)}${word ?? ""}` || plain(arxivId) || "paper";
}
