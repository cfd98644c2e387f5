import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { seedStability } from "@/lib/analysis/stability";
import { AppError } from "@/lib/base/errors";
import { byText } from "@/lib/base/order";
import { type PathsResponse, TREE_ENDS, type TreeResponse } from "@/lib/contract/path";
import { readSources } from "@/lib/digest/read";
import { analyseGraph, extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { topicLine } from "@/lib/ingest/report";
import { loadLexicon } from "@/lib/lexicon/load";
import type { NodeLabel } from "@/lib/model/kinds";
import { type Atlas, indexAtlas, rowOf } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths/paths";
import { reachedFrom } from "@/lib/query/paths/reach";
import { findTree } from "@/lib/query/paths/tree";
import { waysAmong } from "@/lib/query/paths/ways";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { parseCommand } from "./arguments";
import { measureGrowth } from "./bench-growth";
import { firstLoad } from "./bundle";
import { EXIT, print, runCommand } from "./terminal";

const command = new Command("npm run bench --")
  .description("Times every stage on the given digests, once, in one process.")
  .argument("[paths...]", "digest files or folders (default: seeds)")
  .option("--growth", "time reading and analysis on 500, 1,000, 2,000 and all papers instead")
  .option("--bundle", "only what a first visit of the page loads of the production build")
  .option("--json", "print the figures as JSON");

interface Figure {
  readonly stage: string;
  readonly ms: number;
  readonly of: string;
}

/** What a first visit loads, as a figure, where a build exists. */
async function bundleFigures(): Promise<Figure[]> {
  const bundle = await firstLoad(process.cwd());
  if (bundle === null) return [];
  const kilobytes = Math.round(bundle.gzipBytes / 100) / 10;
  return [{ stage: "first load (KB of JavaScript)", ms: kilobytes, of: `${bundle.files} files, by gzip` }];
}

async function benchBundle(json: boolean): Promise<number> {
  const figures = await bundleFigures();
  if (figures.length === 0)
    throw new AppError(
      "bad_input",
      "There is no production build to measure. Start the app once with npm start.",
    );
  await print(json ? `${JSON.stringify(figures)}\n` : figures.map(line).join(""));
  return EXIT.done;
}

async function bench(paths: readonly string[], json: boolean): Promise<number> {
  const figures: Figure[] = [];
  const time = async <T>(stage: string, work: () => T | Promise<T>, of: (value: T) => string): Promise<T> => {
    const start = performance.now();
    const value = await work();
    figures.push({ stage, ms: Math.round((performance.now() - start) * 10) / 10, of: of(value) });
    return value;
  };
  await stages(paths.length > 0 ? paths : ["seeds"], time);
  figures.push({
    stage: "peak memory (MB)",
    ms: Math.round(process.resourceUsage().maxRSS / 1024),
    of: "process",
  });
  figures.push(...(await bundleFigures()));
  await print(json ? `${JSON.stringify(figures)}\n` : figures.map(line).join(""));
  return EXIT.done;
}

async function growth(paths: readonly string[], json: boolean): Promise<number> {
  const { files } = await readSources(paths.length > 0 ? paths : ["seeds"], { cwd: process.cwd() });
  const rows = measureGrowth(parseSources(files).digests, loadLexicon());
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const lines = rows.map(
    ({ papers, extractMs, analyseMs, perPaper }) =>
      `${String(papers).padStart(6)} papers  read ${seconds(extractMs).padStart(7)}  analyse ${seconds(analyseMs).padStart(7)}  ${perPaper.toFixed(2)} ms a paper\n`,
  );
  await print(json ? `${JSON.stringify(rows)}\n` : lines.join(""));
  return EXIT.done;
}

type Time = <T>(stage: string, work: () => T | Promise<T>, of: (value: T) => string) => Promise<T>;

async function stages(paths: readonly string[], time: Time): Promise<void> {
  const silent = () => {};
  const lexicon = await time("load lexicon", loadLexicon, () => "");
  const { files } = await time(
    "read files",
    () => readSources(paths, { cwd: process.cwd() }),
    (read) => `${read.files.length} files`,
  );
  const { digests } = await time(
    "parse",
    () => parseSources(files),
    (parsed) => `${parsed.digests.flatMap((d) => d.records).length} records`,
  );
  const extracted = await time(
    "extract",
    () => extractGraph(digests, lexicon, silent),
    (d) => `${d.nodes.length} nodes`,
  );
  const document = await time(
    "topics, similarity, layout",
    () => analyseGraph(extracted, undefined, silent),
    (d) => `${d.edges.length} relations`,
  );
  await time(
    "topics with four other seeds",
    () => seedStability(document),
    ({ fine, coarse }) =>
      `alike by ${fine.toFixed(2)} and ${coarse.toFixed(2)} (adjusted Rand); ${topicLine(document)}`,
  );
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-bench-"));
  const store = await openStore(storeConfigFrom({ ATLAS_DATA: folder }));
  try {
    await time(
      "write to the embedded store",
      () => store.write(document),
      (r) => `${r.nodes.added} nodes`,
    );
    await time(
      "write again",
      () => store.write(document),
      (r) => (r.changed ? "changed" : "nothing changed"),
    );
    const stored = await time(
      "read the whole graph",
      () => store.document(),
      (d) => `${d.nodes.length} nodes`,
    );
    const atlas = await time(
      "index for queries",
      () => indexAtlas(stored),
      () => "",
    );
    await pathStages(atlas, time);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The best connected methods and authors: what takes longest, since most leads through them. */
async function pathStages(atlas: Atlas, time: Time): Promise<void> {
  const best = (label: NodeLabel, count: number) =>
    atlas.nodes
      .filter((node) => node.label === label)
      .toSorted(
        (a, b) => Number(b.properties["degree"]) - Number(a.properties["degree"]) || byText(a.id, b.id),
      )
      .slice(0, count)
      .map(({ id }) => id);
  const methods = best("Method", 6);
  const [from = "", to = from, stop = to] = methods;
  const [jane = from, joe = to] = best("Author", 2);
  const ends = { from, to, maxHops: 8, rank: "telling" } as const;
  const found = ({ paths }: PathsResponse) => `${paths.length} paths`;
  await time("three telling paths", () => findPaths(atlas, { ...ends, k: 3 }), found);
  await time("the same again", () => findPaths(atlas, { ...ends, k: 3 }), found);
  await time("a hundred telling paths", () => findPaths(atlas, { ...ends, k: 100 }), found);
  await time("by way of another method", () => findPaths(atlas, { ...ends, k: 3, via: [stop] }), found);
  await time("all shortest paths", () => findPaths(atlas, { ...ends, rank: "all-shortest" }), found);
  await time("paths between two authors", () => findPaths(atlas, { ...ends, from: jane, to: joe }), found);
  await time("no path, and what is nearest", () => findPaths(atlas, { ...ends, kinds: ["Digest"] }), found);
  const grown = ({ tree }: TreeResponse) => `${tree?.length ?? 0} hops`;
  const tree = (among: readonly string[]) => () => findTree(atlas, { among: [...among], rank: "telling" });
  await time("a tree among six methods", tree(methods), grown);
  await time("a tree among six far things", tree(farApart(atlas, from, TREE_ENDS)), grown);
}

/** Authors that hang together with something, from all over the atlas. */
function farApart(atlas: Atlas, beside: string, count: number): string[] {
  const start = rowOf(atlas, beside);
  const { walk, blocked } = waysAmong(atlas, [start], { rank: "telling" });
  const { reached } = reachedFrom(walk.out, start, blocked);
  const authors = atlas.nodes.filter(({ label }, row) => label === "Author" && reached[row] === 1);
  return Array.from(
    { length: count },
    (_, i) => authors[Math.floor((i * authors.length) / count)]?.id ?? beside,
  );
}

function line({ stage, ms, of }: Figure): string {
  return `${stage.padEnd(30)} ${ms.toLocaleString("en-US").padStart(12)}  ${of}\n`;
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(
    command,
    z.strictObject({
      growth: z.boolean().default(false),
      bundle: z.boolean().default(false),
      json: z.boolean().default(false),
    }),
  );
  if (settings.bundle) return benchBundle(settings.json);
  return settings.growth ? growth(positional, settings.json) : bench(positional, settings.json);
});
