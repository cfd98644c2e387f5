import { Command, Option } from "commander";
import { z } from "zod";
import { CONSOLE_LIMITS } from "@/lib/query/console";
import { streamCypher } from "@/lib/query/console-stream";
import { commandName, parseCommand } from "./arguments";
import { collect, parametersFrom } from "./parameters";
import { planText } from "./plan";
import { ROW_FORMATS, rowWriter } from "./rows";
import { withStore } from "./stored";
import { EXIT, print, runCommand } from "./terminal";

/** More rows than anyone reads as a table, which is held in memory; the other formats have no limit of their own. */
const TABLE_ROWS = 100_000;

const options = z.strictObject({
  param: z.array(z.string()).default([]),
  format: z.enum(ROW_FORMATS),
  timeout: z
    .string()
    .regex(/^\d+(\.\d+)?(ms|s)?$/u, "a time such as 2000, 2000ms or 2s")
    .transform((text) => Number.parseFloat(text) * (/\ds$/u.test(text) ? 1000 : 1)),
  limit: z.coerce.number().pipe(z.int().positive()).optional(),
});

const command = new Command(commandName("query"))
  .description("Runs one reading Cypher statement on the stored graph and prints its rows as they come.")
  .argument("<cypher>", "the statement")
  .option(
    "--param <name=value>",
    "a parameter, can be repeated; the value is JSON, or else text",
    collect,
    [],
  )
  .addOption(new Option("--format <format>", "how to print").choices([...ROW_FORMATS]).default("table"))
  .option(
    "--timeout <time>",
    "end the query after this (2000 or 2000ms or 2s), printing included",
    `${CONSOLE_LIMITS.timeoutMs}ms`,
  )
  .option("--limit <rows>", `print at most this many rows (default: all, ${TABLE_ROWS} of a table)`);

async function query(cypher: string, settings: z.infer<typeof options>): Promise<number> {
  const { format, timeout, limit = format === "table" ? TABLE_ROWS : undefined } = settings;
  const question = { query: cypher, params: parametersFrom(settings.param) };
  const writer = rowWriter(format);
  const result = await withStore((store) =>
    streamCypher(store, question, {
      timeoutMs: timeout,
      ...(limit === undefined ? {} : { maxRows: limit }),
      onRows: (columns, rows) => print(writer.write(columns, rows)),
    }),
  );
  const { plan, notices } = result;
  if (!plan || format === "json" || result.columns.length > 0) await print(writer.end(plan));
  if (plan && format !== "json") await print(planText(plan));
  for (const notice of notices) console.error(notice);
  if (result.truncated) console.error(`Cut after ${result.rows} rows; --limit shows more.`);
  return EXIT.done;
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return query(positional[0] ?? "", settings);
});
