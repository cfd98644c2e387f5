import { xmlText } from "../../export/xml";
import type { AtlasNode } from "../atlas";
import { PAGE_SCRIPT, PAGE_STYLE } from "./page-parts";

/** What stands on the page of a view. */
export interface PageContent {
  readonly language: string;
  readonly title: string;
  /** What the page shows, in a sentence. */
  readonly about: string;
  readonly find: string;
  /** The view as SVG. */
  readonly picture: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly (Pick<AtlasNode, "id" | "name"> & {
      readonly url: string;
      readonly note: string;
    })[];
  }[];
}

/** One HTML file that holds a view and asks nothing of any network: its policy forbids it. */
export function viewPage({ language, title, about, find, picture, groups }: PageContent): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<figure>${picture}</figure>
<aside>
<h1>${xmlText(title)}</h1>
<p>${xmlText(about)}</p>
<label>${xmlText(find)} <input type="search" id="find"></label>
${groups.map(section).join("\n")}
</aside>
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function section({ title, items }: PageContent["groups"][number]): string {
  const rows = items.map(({ id, name, url, note }) => {
    const link = url === "" ? "" : ` <a href="${xmlText(url)}" rel="noreferrer">↗</a>`;
    const aside = note === "" ? "" : ` <small>${xmlText(note)}</small>`;
    return `<li><button type="button" data-of="${xmlText(id)}" aria-pressed="false">${xmlText(name)}${aside}</button>${link}</li>`;
  });
  return `<section><h2>${xmlText(title)}</h2><ul>${rows.join("")}</ul></section>`;
}
