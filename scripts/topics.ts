import Table from "cli-table3";
import { Command, Option } from "commander";
import { z } from "zod";
import type { TopicResponse, TopicSummary } from "@/lib/contract/topic";
import { topicOf, topicsOf } from "@/lib/query/topics";
import { commandName, parseCommand } from "./arguments";
import { withAtlas } from "./stored";
import { EXIT, print, runCommand } from "./terminal";

/** Members of each kind that are printed; JSON has them all. */
const SHOWN = 10;

const options = z.strictObject({ format: z.enum(["table", "json"]) });

const command = new Command(commandName("topics"))
  .description("Lists the topics of the atlas, or one of them with its members.")
  .argument("[id]", "id of a topic")
  .addOption(new Option("--format <format>", "how to print").choices(["table", "json"]).default("table"));

async function topics(id: string | undefined, { format }: z.infer<typeof options>): Promise<number> {
  if (id === undefined) {
    const answer = await withAtlas((atlas) => topicsOf(atlas));
    await print(format === "json" ? `${JSON.stringify(answer)}\n` : tableOf(answer.topics));
  } else {
    const answer = await withAtlas((atlas) => topicOf(atlas, id));
    await print(format === "json" ? `${JSON.stringify(answer)}\n` : membersOf(answer));
  }
  return EXIT.done;
}

function tableOf(found: readonly TopicSummary[]): string {
  const table = new Table({ head: ["level", "papers", "name", "id"], style: { head: [], border: [] } });
  table.push(...found.map(({ level, size, name, id }) => [level, size, name, id]));
  return `${table.toString()}\n`;
}

function membersOf({ topic, children, bridges, ...members }: TopicResponse): string {
  const lines = [`${topic.name}: ${topic.size} papers`, `keywords: ${topic.keywords.join(", ")}`];
  for (const child of children) lines.push(`holds ${child.name} (${child.id}): ${child.size} papers`);
  for (const [kind, nodes] of Object.entries(members)) {
    if (!Array.isArray(nodes)) continue;
    lines.push("", `${kind}:`, ...nodes.slice(0, SHOWN).map(({ name, id }) => `  ${name}  ${id}`));
    if (nodes.length > SHOWN) lines.push(`  and ${nodes.length - SHOWN} more`);
  }
  if (bridges.length > 0) lines.push("", "bridges to other topics:");
  for (const { node, topics: ends } of bridges)
    lines.push(
      `  ${node.name}  ${node.id}: ${ends.map(({ name, share }) => `${Math.round(share * 100)} % ${name}`).join(", ")}`,
    );
  return `${lines.join("\n")}\n`;
}

await runCommand(async () => {
  const { positional, settings } = parseCommand(command, options);
  return topics(positional[0], settings);
});
