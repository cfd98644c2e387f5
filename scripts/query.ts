import Table from "cli-table3";
import { Command, Option } from "commander";
import { z } from "zod";
import type { CypherResponse } from "@/lib/contract/cypher";
import { csvLine } from "@/lib/export/csv";
import { CONSOLE_LIMITS, runCypher } from "@/lib/query/console";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { commandName, parseCommand } from "./arguments";
import { collect, parametersFrom } from "./parameters";
import { EXIT, print, runCommand } from "./terminal";

/** A program reads more than a page shows; what is cut is said. */
const LIMITS = { ...CONSOLE_LIMITS, maxRows: 100_000, maxBytes: 256_000_000 };

const options = z.strictObject({
  param: z.array(z.string()).default([]),
  format: z.enum(["table", "json", "csv"]),
  timeout: z
    .string()
    .regex(/^\d+(\.\d+)?(ms|s)?$/u, "a time such as 2000, 2000ms or 2s")
    .transform((text) => Number.parseFloat(text) * (/\ds$/u.test(text) ? 1000 : 1)),
  limit: z.coerce.number().pipe(z.int().positive()),
});

const command = new Command(commandName("query"))
  .description("Runs one reading Cypher statement on the stored graph.")
  .argument("<cypher>", "the statement")
  .option(
    "--param <name=value>",
    "a parameter, can be repeated; the value is JSON, or else text",
    collect,
    [],
  )
  .addOption(
    new Option("--format <format>", "how to print").choices(["table", "json", "csv"]).default("table"),
  )
  .option("--timeout <time>", "end the query after this (2000 or 2000ms or 2s)", `${LIMITS.timeoutMs}ms`)
  .option("--limit <rows>", "print at most this many rows", String(LIMITS.maxRows));

async function query(cypher: string, settings: z.infer<typeof options>): Promise<number> {
  const params = parametersFrom(settings.param);
  const store = await openStore(storeConfigFrom(process.env));
  try {
    const limits = { ...LIMITS, timeoutMs: settings.timeout, maxRows: settings.limit };
    const result = await runCypher(
      store,
      { query: cypher, params },
      { ...limits, now: () => performance.now() },
    );
    const onlyPlan = result.plan !== undefined && result.columns.length === 0;
    if (!onlyPlan || settings.format === "json") await print(PRINTERS[settings.format](result));
    if (result.plan && settings.format !== "json") await print(planText(result.plan));
    if (result.truncated) console.error(`Cut after ${result.rows.length} rows; --limit shows more.`);
    for (const notice of result.notices ?? []) console.error(notice);
    return EXIT.done;
  } finally {
    await store.close();
  }
}

type Plan = NonNullable<CypherResponse["plan"]>;

/** A line a step, each further in than the one that it feeds. */
function planText({ operator, detail, estimatedRows, rows, children }: Plan, indent = ""): string {
  const figures = [
    ...(estimatedRows === undefined ? [] : [`about ${Math.round(estimatedRows)} rows`]),
    ...(rows === undefined ? [] : [`${rows} rows`]),
  ].join(", ");
  const line = [`${indent}${operator}`, detail, figures && `(${figures})`].filter(Boolean).join(" ");
  return `${line}\n${children.map((child) => planText(child, `${indent}  `)).join("")}`;
}

const PRINTERS = {
  json: ({ columns, rows, plan }: CypherResponse) =>
    `${JSON.stringify({ columns, rows, ...(plan ? { plan } : {}) })}\n`,
  csv: ({ columns, rows }: CypherResponse) =>
    [columns, ...rows.map((row) => row.map(cellText))].map(csvLine).join(""),
  table: ({ columns, rows }: CypherResponse) => {
    const table = new Table({ head: columns, style: { head: [], border: [] } });
    table.push(...rows.map((row) => row.map(cellText)));
    return `${table.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
  },
} as const;

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return query(positional[0] ?? "", settings);
});
