#!/usr/bin/env node
// The commands of the atlas as one program, from any folder: `paper-atlas query "…"` is `npm run query -- "…"`.
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const COMMANDS = {
  extract: ["extract", "paper digests to the stored graph"],
  serve: ["start", "the map, in the browser"],
  query: ["query", "one reading Cypher statement"],
  paths: ["paths", "how two things are connected"],
  topics: ["topics", "the topics and their members"],
  export: ["export", "the graph, or what a query finds, for other programs"],
  mcp: ["mcp", "tools for assistants (Model Context Protocol)"],
};

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const name = process.argv[2] ?? "--help";
const [script] = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : [];

if (script) {
  process.argv.splice(2, 1);
  process.env.ATLAS_ROOT = root;
  process.env.ATLAS_COMMAND = "paper-atlas";
  if (name === "serve") {
    process.env.ATLAS_DATA = path.resolve(process.env.ATLAS_DATA || "data");
    const [node, program, ...rest] = process.argv;
    process.argv = [node, program, ...rest.map((word) => (word.startsWith("-") ? word : path.resolve(word)))];
    process.chdir(root);
  }
  await import(pathToFileURL(await fileOf(script)).href);
} else {
  const asked = ["--help", "-h", "help"].includes(name);
  const lines = Object.entries(COMMANDS).map(([command, [, does]]) => `  ${command.padEnd(9)}${does}`);
  const usage = ["paper-atlas COMMAND …", ...lines, "paper-atlas COMMAND --help says more.", ""].join("\n");
  if (!asked) process.stderr.write(`There is no command ${name}.\n`);
  (asked ? process.stdout : process.stderr).write(usage);
  process.exitCode = asked ? 0 : 2;
}

/** The source of a command; in an installed package, what was made of it. */
async function fileOf(script) {
  const source = path.join(root, "scripts", `${script}.ts`);
  if (!existsSync(source)) return path.join(root, "dist", `${script}.mjs`);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: path.join(root, "tsconfig.json") });
  return source;
}
