import { bibtexOf } from "../bibtex";
import type { ListedPaper } from "./papers";

/** Papers as a BibTeX file, in the order given. */
export function bibliography(papers: readonly ListedPaper[]): string {
  return papers.map((paper) => bibtexOf(paper, paper.key)).join("\n");
}

/** Papers as a Markdown list: linked title, authors, date, summary. */
export function markdownList(title: string, papers: readonly ListedPaper[]): string {
  return `# ${escaped(title)}\n\n${papers.map(item).join("\n")}\n`;
}

function item({ title, authors, published, summary, ...paper }: ListedPaper): string {
  const url = paperUrl(paper);
  const name = url === "" ? `**${escaped(title)}**` : `**[${escaped(title)}](<${url}>)**`;
  const about = [authors.map(escaped).join(", "), published].filter((part) => part !== "").join(". ");
  return [`- ${name}`, about === "" ? "" : `  ${about}`, summary === "" ? "" : `  ${escaped(summary)}`]
    .filter((line) => line !== "")
    .join("  \n");
}

/** Where a paper can be read; empty where no text says. Only addresses of the web count. */
export function paperUrl({ url, arxivId }: Pick<ListedPaper, "url" | "arxivId">): string {
  if (/^https?:\/\/[^\s<>]+$/u.test(url)) return url;
  return arxivId === "" ? "" : `https://arxiv.org/abs/${arxivId}`;
}

const escaped = (text: string) =>
  text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>#|~]/gu, (character) => `\\${character}`);
