import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { parseJsonLines } from "@/lib/score/json-lines";
import { missLines, scoreLines } from "@/lib/score/report";
import { goldPaper, systemPaper } from "@/lib/score/schema";
import { scorePapers } from "@/lib/score/score";
import { parseCommand } from "./arguments";
import { EXIT, print, runCommand } from "./terminal";

const options = z.strictObject({ misses: z.boolean().default(false) });
type Options = z.infer<typeof options>;

const command = new Command("npm run score --")
  .description("Scores what was read from papers (extract --dry-run --format jsonl) against labelled papers.")
  .argument("<gold>", "labelled papers, one JSON object a line")
  .argument("<system>", "papers as they were read, one JSON object a line")
  .option("--misses", "also list what is wrong and what was missed");

async function score(goldFile: string, systemFile: string, { misses }: Options): Promise<number> {
  const gold = parseJsonLines(goldFile, await read(goldFile), goldPaper);
  const system = parseJsonLines(systemFile, await read(systemFile), systemPaper);
  const unread = gold.filter(({ id }) => !system.some((paper) => paper.id === id)).length;
  if (unread > 0) console.error(`${unread} of ${gold.length} labelled papers are not in ${systemFile}.`);
  const scores = scorePapers(gold, system);
  await print([...scoreLines(scores), ...(misses ? missLines(scores) : []), ""].join("\n"));
  return EXIT.done;
}

async function read(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new AppError("usage", `${file} cannot be read; name a file of one JSON object a line.`, { cause });
  });
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return score(positional[0] ?? "", positional[1] ?? "", settings);
});
