import { Command, Option } from "commander";
import { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { type ExportFile, exportFiles } from "@/lib/export/formats";
import { IMPORT_OPTIONS } from "@/lib/export/neo4j-csv";
import { TABLE_FORMATS, tableFile } from "@/lib/export/table";
import type { Properties } from "@/lib/model/document";
import { EXPORT_FORMATS, type ExportFormat } from "@/lib/model/export-formats";
import { CONSOLE_LIMITS, runCypher } from "@/lib/query/console";
import { graphOfRows, propertyOf } from "@/lib/query/result-graph";
import type { Cell, GraphStore } from "@/lib/store/port";
import { commandName, parseCommand } from "./arguments";
import { writeFileWhole, writeFolder } from "./output";
import { collect, parametersFrom } from "./parameters";
import { withStore } from "./stored";
import { EXIT, printPieces, runCommand } from "./terminal";

/** A file takes what a page cannot show. */
const LIMITS = { ...CONSOLE_LIMITS, timeoutMs: 600_000, maxRows: 1_000_000, maxBytes: 1_000_000_000 };

const options = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  query: z.string().optional(),
  param: z.array(z.string()).default([]),
  output: z.string().min(1).optional(),
});
type Options = z.infer<typeof options>;

const command = new Command(commandName("export"))
  .description("Writes the stored graph, or what a query finds in it, for other programs.")
  .addOption(
    new Option("--format <format>", "how to write").choices([...EXPORT_FORMATS]).makeOptionMandatory(),
  )
  .option("--query <cypher>", "only the nodes and relationships this returns, or else its rows")
  .option("--param <name=value>", "a parameter of the query, can be repeated", collect, [])
  .option("-o, --output <path>", "file to write, or folder where there are two (default: standard output)");

async function exportGraph({ format, query, param, output }: Options): Promise<number> {
  const files = await withStore((store) =>
    query === undefined ? wholeGraph(store, format) : resultOf(store, { query, param, format }),
  );
  const [only, ...others] = files;
  if (output === undefined) {
    if (!only || others.length > 0)
      throw new AppError("usage", `${format} takes two files; name a folder for them with -o.`);
    await printPieces(only.pieces());
    return EXIT.done;
  }
  if (only && others.length === 0) await writeFileWhole(output, only);
  else await writeFolder(output, files);
  if (format === "csv" && others.length > 0)
    console.error(`There: neo4j-admin database import full ${IMPORT_OPTIONS.join(" ")} neo4j`);
  return EXIT.done;
}

async function wholeGraph(store: GraphStore, format: ExportFormat): Promise<ExportFile[]> {
  const { updatedAt } = await store.info();
  const document = await store.document();
  const { version } = document.meta;
  return exportFiles(document, format, updatedAt === null ? undefined : { version, updatedAt });
}

async function resultOf(
  store: GraphStore,
  {
    query,
    param,
    format,
  }: { readonly query: string; readonly param: string[]; readonly format: ExportFormat },
): Promise<ExportFile[]> {
  const limits = { ...LIMITS, now: () => performance.now() };
  const result = await runCypher(store, { query, params: parametersFrom(param) }, limits);
  if (result.truncated)
    throw new AppError("too_large", `The result has more than ${result.rows.length} rows; ask for less.`);
  const graph = await graphOfRows(store, result.rows);
  if (graph.nodes.length > 0) return exportFiles(graph, format);
  const tableFormat = TABLE_FORMATS.find((name) => name === format);
  if (tableFormat) return [tableFile(tableOf(result), tableFormat)];
  throw new AppError(
    "usage",
    `The query returns no nodes or relationships, and ${format} holds nothing else; return some, or use --format ${TABLE_FORMATS.join(", ")}.`,
  );
}

function tableOf({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly Cell[][];
}) {
  const named = (row: readonly Cell[]): Properties =>
    Object.fromEntries(
      columns.flatMap((column, i) => {
        const cell = row[i];
        return cell === null || cell === undefined ? [] : [[column, propertyOf(cell)]];
      }),
    );
  return { columns, rows: rows.map(named) };
}

await runCommand(async () => exportGraph(parseCommand(command, options).settings));
