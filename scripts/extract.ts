import path from "node:path";
import { Command, Option } from "commander";
import { z } from "zod";
import { issueLine } from "@/lib/base/issue";
import { readSources } from "@/lib/digest/read";
import { paperLines } from "@/lib/ingest/jsonl";
import { openLibrary } from "@/lib/ingest/library";
import type { Knowledge, OnStage } from "@/lib/ingest/pipeline";
import { changeLine, contentLine, topicLine } from "@/lib/ingest/report";
import { buildGraph, type Input, type Outcome, updateStore } from "@/lib/ingest/run";
import { loadLexicon } from "@/lib/lexicon/load";
import { dataFolderFrom, storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { commandName, parseCommand } from "./arguments";
import { printExplanation, printFindings } from "./inspect";
import { readOverrides } from "./overrides";
import { EXIT, print, runCommand, stageLine } from "./terminal";

const DEFAULT_PATHS = ["seeds"];

const options = z.strictObject({
  dryRun: z.boolean().default(false),
  format: z.enum(["jsonl", "json"]).optional(),
  fresh: z.boolean().default(false),
  strict: z.boolean().default(false),
  overrides: z.string().optional(),
  explain: z.string().trim().min(1, "give the id, name or alias of a thing").optional(),
  report: z.boolean().default(false),
});
type Options = z.infer<typeof options>;

const command = new Command(commandName("extract"))
  .description("Reads paper digests and stores the graph they hold.")
  .argument("[paths...]", "digest files or folders (default: seeds)")
  .option("--dry-run", "store nothing; works on the given paths alone")
  .addOption(new Option("--format <format>", "also print the result").choices(["jsonl", "json"]))
  .option("--fresh", "drop what was stored before")
  .option("--strict", "store nothing if any record is bad")
  .option(
    "--overrides <file>",
    "decisions that overrule what is read (default: overrides.json, if there is one)",
  )
  .addOption(
    new Option(
      "--explain <name>",
      "store nothing; say why the atlas has this (default paths: what is stored)",
    ).conflicts(["dryRun", "format", "fresh", "strict", "report"]),
  )
  .addOption(
    new Option("--report", "store nothing; list what looks wrong (default paths: what is stored)").conflicts([
      "dryRun",
      "format",
      "fresh",
      "strict",
    ]),
  );

async function main(paths: readonly string[], settings: Options): Promise<number> {
  const stage = stageLine();
  const known = {
    lexicon: loadLexicon(),
    overrides: await readOverrides(settings.overrides),
    onStage: stage.show,
  };
  const look = { ...known, stage, usual: DEFAULT_PATHS };
  if (settings.explain !== undefined) return printExplanation(settings.explain, paths, look);
  if (settings.report) return printFindings(paths, look);
  const named = paths.length > 0 ? paths : DEFAULT_PATHS;
  const outcome = await extract(named, settings, known);
  stage.clear();
  for (const issue of outcome.issues) console.error(issueLine(issue));
  await printOutcome(outcome, settings);
  return outcome.issues.some(({ severity }) => severity === "error") ? EXIT.badInput : EXIT.done;
}

type Known = Knowledge & { readonly onStage: OnStage };

async function extract(named: readonly string[], settings: Options, known: Known): Promise<Outcome> {
  const cwd = process.cwd();
  const { files, issues } = await readSources(named, { cwd });
  const input: Input = {
    files,
    issues,
    folders: named.map((name) => path.relative(cwd, path.resolve(cwd, name)).replaceAll(path.sep, "/")),
    ...known,
  };
  return settings.dryRun ? buildGraph(input, settings) : store(input, settings);
}

async function store(input: Input, settings: Options): Promise<Outcome> {
  const graphStore = await openStore(storeConfigFrom(process.env));
  try {
    const library = openLibrary(dataFolderFrom(process.env));
    const stored = await updateStore(input, { store: graphStore, library }, settings);
    for (const { file } of stored.retracted) console.error(`${file}: gone from its folder, retracted.`);
    if (stored.kept.length > 0)
      console.error(
        `Kept ${stored.kept.length} ${stored.kept.length === 1 ? "digest" : "digests"} of earlier runs.`,
      );
    console.error(changeLine(stored.report));
    return stored;
  } finally {
    await graphStore.close();
  }
}

async function printOutcome({ document, digests }: Outcome, { format }: Options): Promise<void> {
  console.error(
    `${digests.length} ${digests.length === 1 ? "digest" : "digests"}: ${contentLine(document)}.`,
  );
  const topics = topicLine(document);
  if (topics !== "") console.error(`${topics}.`);
  if (format === "json") await print(`${JSON.stringify(document)}\n`);
  if (format === "jsonl")
    await print(
      paperLines(document)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(""),
    );
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return main(positional, settings);
});
