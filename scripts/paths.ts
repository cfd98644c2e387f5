import { Command, Option } from "commander";
import { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { PATH_RANKS, type PathsResponse } from "@/lib/contract/path";
import { ROUTES } from "@/lib/contract/routes";
import { LANGUAGES } from "@/lib/model/languages";
import type { Atlas } from "@/lib/query/atlas";
import { idOfNamed } from "@/lib/query/named";
import { findPaths } from "@/lib/query/paths/paths";
import { commandName, parseCommand } from "./arguments";
import { withAtlas } from "./stored";
import { EXIT, print, runCommand } from "./terminal";

const options = z.looseObject({ format: z.enum(["text", "json"]) });
type Options = z.infer<typeof options>;

const command = new Command(commandName("paths"))
  .description("Says how two things are connected, with the sentences that say so.")
  .argument("<from>", "an id, or a name as one would search it")
  .argument("<to>", "an id or a name")
  .option("--k <number>", "how many paths at most")
  .addOption(new Option("--rank <rank>", "which come first").choices([...PATH_RANKS]))
  .option("--via <ids>", "ids to pass through, separated by commas")
  .option("--avoid <ids>", "ids not to pass through, separated by commas")
  .option("--kinds <kinds>", "pass through these kinds only")
  .option("--types <types>", "walk these relations only")
  .option("--since <date>", "only through what was seen on this day or later")
  .option("--until <date>", "only through what was seen on this day or before")
  .option("--direction <direction>", "either or forward")
  .option("--max-hops <number>", "longest path")
  .option("--include <relations>", "also walk: similar, topic, digest")
  .addOption(new Option("--lang <language>", "language of the sentences").choices([...LANGUAGES]))
  .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"));

async function paths(from: string, to: string, { format, ...wanted }: Options): Promise<number> {
  const answer = await withAtlas((atlas) => findPaths(atlas, questionOf(atlas, from, to, wanted)));
  await print(format === "json" ? `${JSON.stringify(answer)}\n` : textOf(answer));
  return EXIT.done;
}

function questionOf(atlas: Atlas, from: string, to: string, wanted: object) {
  const raw = { ...wanted, from: idOfNamed(atlas, from), to: idOfNamed(atlas, to) };
  const read = ROUTES.paths.request.safeParse(raw);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new AppError("usage", `${faults.join("; ")}.`);
}

function textOf({ paths: found, nearest, truncated }: PathsResponse): string {
  if (found.length === 0) return `No path.${nearest ? ` ${nearest.text}` : ""}\n`;
  const more = truncated ? "\nThe search was ended here: more paths may follow.\n" : "";
  return `${found.map(({ text }, i) => `${i + 1}. ${text}`).join("\n\n")}\n${more}`;
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return paths(positional[0] ?? "", positional[1] ?? "", settings);
});
