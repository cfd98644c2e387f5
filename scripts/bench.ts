import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { byText } from "@/lib/base/order";
import { readSources } from "@/lib/digest/read";
import { analyseGraph, extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import { indexAtlas } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { parseCommand } from "./arguments";
import { EXIT, print, runCommand } from "./terminal";

const command = new Command("npm run bench --")
  .description("Times every stage on the given digests, once, in one process.")
  .argument("[paths...]", "digest files or folders (default: seeds)")
  .option("--json", "print the figures as JSON");

interface Figure {
  readonly stage: string;
  readonly ms: number;
  readonly of: string;
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
  await print(json ? `${JSON.stringify(figures)}\n` : figures.map(line).join(""));
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
    const [first, second] = stored.nodes
      .filter(({ label }) => label === "Method")
      .toSorted(
        (a, b) => Number(b.properties["degree"]) - Number(a.properties["degree"]) || byText(a.id, b.id),
      );
    if (first && second) {
      const ends = { from: first.id, to: second.id, k: 3, rank: "telling", maxHops: 8 } as const;
      await time(
        "three telling paths",
        () => findPaths(atlas, ends),
        (found) => `${found.paths.length} paths`,
      );
    }
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function line({ stage, ms, of }: Figure): string {
  return `${stage.padEnd(30)} ${ms.toLocaleString("en-US").padStart(12)}  ${of}\n`;
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(
    command,
    z.strictObject({ json: z.boolean().default(false) }),
  );
  return bench(positional, settings.json);
});
