import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agesOf } from "@/lib/explorer/ages";
import { bibtexOf } from "@/lib/explorer/bibtex";
import { KIND_COLOURS, TIME_COLOURS } from "@/lib/explorer/palette";
import { shownOf } from "@/lib/explorer/shown/shown";
import { NO_FILTERS } from "@/lib/explorer/state/filters";
import { DEFAULT_VIEW, type View } from "@/lib/explorer/state/view";
import { bibliography, markdownList, paperUrl } from "@/lib/explorer/take/lists";
import { readLines } from "@/lib/explorer/take/load";
import { viewPage } from "@/lib/explorer/take/page";
import { listedPapers } from "@/lib/explorer/take/papers";
import { pictureSvg } from "@/lib/explorer/take/picture";
import type { PictureScene } from "@/lib/explorer/take/picture-scene";
import { scopesOf } from "@/lib/explorer/take/scope";
import { viewGraph } from "@/lib/explorer/take/view-graph";
import type { ExportGraph } from "@/lib/export/graph";
import { jsonLines } from "@/lib/export/json";
import { atlas } from "./fixtures";

const byline = (source: string, target: string, start: number) => ({
  ...{ id: `${source}|AUTHORED|${target}`, type: "AUTHORED", source, target },
  properties: { start: [start], line: [3] },
});
const paper = (id: string, name: string, rest: Record<string, string> = {}) => ({
  ...{ id, label: "Paper" },
  properties: { name, published: "2025-10-09", ...rest },
});
const author = (id: string, name: string) => ({ id, label: "Author", properties: { name } });

const STORED: ExportGraph = {
  nodes: [
    paper("paper:2510.2", "Thinking Fast", { arxivId: "2510.2" }),
    paper("paper:2510.1", "The Thinking Machine_2 & 50%", { arxivId: "2510.1", summary: "It *thinks*." }),
    paper("paper:no", "Alone", { url: "javascript:alert(1)" }),
    author("author:z", "Zoë Doe"),
    author("author:a", "Ann Lee"),
    author("author:t", "Barnes and Noble, Inc."),
  ],
  edges: [
    byline("author:a", "paper:2510.1", 20),
    byline("author:z", "paper:2510.1", 10),
    byline("author:t", "paper:2510.1", 30),
    byline("author:z", "paper:2510.2", 10),
  ],
};

describe("lists of papers", () => {
  const papers = listedPapers(STORED);

  test("authors stand as in the byline and names that would fall apart are kept together", () => {
    const [first] = papers;
    expect(first?.authors).toEqual(["Zoë Doe", "Ann Lee", "Barnes and Noble, Inc."]);
    expect(first && bibtexOf(first)).toContain("author = {Zoë Doe and Ann Lee and {Barnes and Noble, Inc.}}");
  });

  test("BibTeX entries carry the arXiv identifier and escape what LaTeX would read", () => {
    const text = bibliography(papers);
    expect(text).toContain("eprint = {2510.1}");
    expect(text).toContain("archivePrefix = {arXiv}");
    expect(text).toContain("title = {{The Thinking Machine\\_2 \\& 50\\%}}");
  });

  test("keys are unique, and what else is in view changes none", () => {
    expect(papers.map(({ key }) => key)).toEqual(["doe2025thinking", "doe2025thinkingb", "2025alone"]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Same", "Sameb", "Other", "日本"), { maxLength: 80 }),
        (titles) => {
          const nodes = titles.map((title, i) => paper(`paper:${String(i).padStart(3, "0")}`, title));
          const keys = listedPapers({ nodes, edges: [] }).map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          const fewer = listedPapers({ nodes: nodes.slice(0, -1), edges: [] }).map(({ key }) => key);
          expect(fewer).toEqual(keys.slice(0, fewer.length));
        },
      ),
    );
  });

  test("Markdown links what is on the web and nothing else", () => {
    const text = markdownList("GRPO *papers*", papers);
    expect(text).toMatch(/^# GRPO \\\*papers\\\*\n/u);
    expect(text).toContain("[The Thinking Machine\\_2 & 50%](<https://arxiv.org/abs/2510.1>)");
    expect(text).toContain("It \\*thinks\\*.");
    expect(text).not.toContain("javascript:");
    expect(paperUrl({ url: "https://example.org/a b", arxivId: "" })).toBe("");
  });
});

const shown = shownOf(atlas, { ...DEFAULT_VIEW, filters: NO_FILTERS }, new Map());
const scopes = (view: Partial<View>) => scopesOf(atlas, { ...DEFAULT_VIEW, ...view }, shown);

describe("parts of a view", () => {
  test("a selected method brings the papers beside it, a selected paper itself alone", () => {
    const [method] = scopes({ selection: ["method:grpo"], selected: "method:grpo" });
    expect([method?.key, method?.papers]).toEqual(["selection", ["paper:a", "paper:b"]]);
    const [one] = scopes({ selection: ["paper:b"], selected: "paper:b" });
    expect(one?.papers).toEqual(["paper:b"]);
    expect(one?.nodes.has("method:grpo")).toBe(true);
  });

  test("nothing that is hidden is taken, and an empty part is not offered", () => {
    const filters = { ...NO_FILTERS, hiddenNodes: ["paper:a"] };
    const hidden = shownOf(atlas, { ...DEFAULT_VIEW, filters }, new Map());
    const view = {
      ...DEFAULT_VIEW,
      filters,
      selection: ["method:grpo"],
      hits: { query: "x", ids: ["paper:a"] },
    };
    const found = scopesOf(atlas, view, hidden);
    expect(found.map(({ key }) => key)).toEqual(["selection", "shown"]);
    expect(found.every(({ papers }) => !papers.includes("paper:a"))).toBe(true);
  });

  test("the graph of a part holds its relationships alone", () => {
    const nodes = [...atlas.nodes.values()].map(({ id, label }) => ({ id, label, properties: {} }));
    const edges = atlas.edges.map(({ source, type, target }) => ({
      ...{ id: `${source.id}|${type}|${target.id}`, type, source: source.id, target: target.id },
      properties: {},
    }));
    const part = { atlas, shown, nodes: new Set(["paper:a", "method:grpo"]) };
    const graph = viewGraph({ nodes, edges }, part);
    expect(graph.nodes.map(({ id }) => id)).toEqual(["paper:a", "method:grpo"]);
    expect(graph.edges.map(({ id }) => id)).toEqual(["paper:a|USES|method:grpo"]);
  });

  test("what the export writes is read back, and what it does not is refused", () => {
    expect(readLines([...jsonLines(STORED)].join(""))).toEqual(STORED);
    expect(() => readLines('{"kind":"node"}')).toThrow("could not be read");
    expect(() => readLines("<html>")).toThrow("could not be read");
  });
});

const scene: PictureScene = {
  ...{ atlas, shown, theme: "light", colour: "kind", topicOrder: new Map(), ages: agesOf(atlas), path: null },
  topics: [],
  scale: null,
  folded: [],
  strong: new Set(["paper:a", "method:grpo"]),
  title: 'A <b> & "c"',
  legend: [{ label: "Paper", text: "2 papers" }],
};
const stage = {
  ...{ width: 400, height: 300, ratio: 1 },
  place: (id: string) => {
    const node = atlas.nodes.get(id);
    return node && node.x < 50 ? { x: node.x * 10 + 50, y: node.y * 10 + 50, radius: 5 } : null;
  },
};

describe("pictures", () => {
  test("say what their colours stand for", () => {
    const paper = (svg: string) => new RegExp(`fill="${KIND_COLOURS.light.Paper}"`, "gu").exec(svg);
    expect(paper(pictureSvg(scene, stage))).not.toBeNull();
    const svg = pictureSvg({ ...scene, colour: "time", scale: "First seen: then to now" }, stage);
    expect(paper(svg)).toBeNull();
    expect(svg).toContain(">First seen: then to now</text>");
    for (const colour of TIME_COLOURS.light) expect(svg).toContain(`stop-color="${colour}"`);
  });

  const svg = pictureSvg(scene, stage);

  test("show what is on the stage, its names and the legend, and escape what is written", () => {
    expect(svg).toContain('data-id="paper:a"');
    expect(svg).not.toContain('data-id="method:kv-cache"');
    expect(svg).toContain(">2 papers<");
    expect(svg).toContain("A &lt;b&gt; &amp; &quot;c&quot;");
    expect(svg).toContain(">GRPO<");
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });

  test("lay the areas of topics under everything and name them from afar", () => {
    const topics = [
      {
        id: "topic:rl",
        name: "GRPO \u00b7 PPO",
        members: ["paper:a", "paper:b", "method:grpo", "benchmark:aime"],
      },
    ];
    const wide = { width: 900, height: 600, ratio: 1, place: stage.place };
    const plain = pictureSvg({ ...scene, topics, strong: null }, wide);
    expect(plain).toContain(">GRPO \u00b7 PPO<");
    const area = plain.indexOf("fill-opacity");
    expect(area).toBeGreaterThan(0);
    expect(area).toBeLessThan(plain.indexOf("data-id"));
    expect(pictureSvg({ ...scene, topics, strong: null }, { ...wide, ratio: 0.2 })).not.toContain(
      "GRPO \u00b7",
    );
    expect(pictureSvg({ ...scene, topics }, wide)).not.toContain("GRPO \u00b7");
  });

  test("draw a topic that stands as one node", () => {
    const folded = [{ id: "topic:rl", name: "GRPO \u00b7 PPO \u00b7 x", members: ["paper:a"] }];
    const place = (id: string) => (id === "topic:rl" ? { x: 200, y: 150, radius: 12 } : stage.place(id));
    const picture = pictureSvg({ ...scene, folded, strong: null }, { ...stage, place });
    expect(picture).toContain('data-id="topic:rl"');
    expect(picture).toContain(">GRPO \u00b7 PPO<");
  });

  test("a page holds picture and list and names no other host", () => {
    const item = { id: "paper:a", name: "</script><b>", url: "", note: "" };
    const groups = [{ title: "Papers", items: [item] }];
    const page = viewPage({ language: "en", title: "T", about: "A", find: "Find", picture: svg, groups });
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("&lt;/script&gt;&lt;b&gt;");
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/u);
  });
});
