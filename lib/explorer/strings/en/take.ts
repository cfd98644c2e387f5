import { amount, words } from "./words";

/** Taking the view away as a file. */
export const take = {
  open: "Take away",
  title: "Take this view away",
  close: "Close",
  scope: "What",
  scopes: {
    selection: (name: string) => `${name} and what stands beside it`,
    selections: (count: number) => `${words.number(count)} selected and what stands beside them`,
    path: "The path",
    hits: (query: string) => `What was found for ${query}`,
    shown: "Everything shown",
  },
  holds: (nodes: number, papers: number) =>
    `${amount(nodes, "thing")}, of them ${words.counted(papers, "Paper")}`,
  pictures: "As a picture",
  lists: (papers: number) => `${words.counted(papers, "Paper")} as a list`,
  graphs: "As a graph",
  size: "Width of the PNG",
  pixels: (width: number) => `${width} pixels`,
  formats: {
    png: "PNG",
    svg: "SVG",
    html: "Web page, works offline",
    bibtex: "BibTeX",
    markdown: "Markdown",
    gexf: "GEXF (Gephi)",
    graphml: "GraphML",
    csv: "CSV, two files in a ZIP",
    json: "JSON",
  },
  saving: (file: string) => `Making ${file} …`,
  saved: (file: string) => `${file} saved`,
  savedPapers: (file: string, papers: number) => `${file} saved: ${words.counted(papers, "Paper")}`,
  noPicture: "The picture could not be made. Try a smaller size or SVG.",
  picture: "Paper Atlas",
  about: (nodes: number, links: number) =>
    `${amount(nodes, "thing")} and ${amount(links, "relationship")} from a Paper Atlas. Choose a name to see where it lies.`,
  find: "Find",
};
