import type { NodeResponse } from "../contract/node";

export interface Facts {
  readonly firstSeen: string;
  /** Other names: the expansion first, then what else texts call it. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly summaryZh: string;
  readonly links: readonly { readonly to: "arxiv" | "page" | "pdf"; readonly href: string }[];
  /** Further short facts, such as a family or a task. */
  readonly more: readonly string[];
}

const ALIASES = 4;

/** Picks from a node's properties what Details shows. */
export function factsOf({ node, properties }: Pick<NodeResponse, "node" | "properties">): Facts {
  const text = (key: string): string => {
    const value = properties[key];
    return typeof value === "string" ? value : "";
  };
  const list = (key: string): string[] => {
    const value = properties[key];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const names = [text("expansion"), text("nameZh"), ...list("aliases")].filter(
    (name) => name !== "" && name.toLowerCase() !== node.name.toLowerCase(),
  );
  const distinct = names.filter(
    (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
  return {
    firstSeen: text("firstSeen") || text("published") || text("date"),
    aliases: distinct.slice(0, ALIASES),
    summary: text("summary"),
    summaryZh: text("summaryZh"),
    links: linksOf(text("arxivId"), text("url"), text("pdf")),
    more: [text("family"), text("task"), text("metric")].filter(Boolean),
  };
}

function linksOf(arxivId: string, url: string, pdf: string): Facts["links"] {
  const links: Facts["links"] = [
    { to: "arxiv", href: arxivId ? `https://arxiv.org/abs/${arxivId}` : "" },
    { to: "page", href: url.includes("arxiv.org/") ? "" : url },
    { to: "pdf", href: pdf || (arxivId ? `https://arxiv.org/pdf/${arxivId}` : "") },
  ];
  return links.filter(({ href }) => /^https?:\/\//u.test(href));
}
