import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { buildApp } from "./build";
import { EXIT, runCommand } from "./terminal";

/** The commands of `scripts/paper-atlas.mjs`, what `start` starts, and the process that has the embedded engine. */
const PROGRAMS = [
  ...["extract", "start", "serve", "query", "paths", "topics", "export", "mcp"].map(
    (name) => `scripts/${name}.ts`,
  ),
  "lib/store/embedded/child.ts",
];

/**
 * Makes what an installed package runs: the app as it is served, and each command as one file of plain JavaScript,
 * because neither the app's compiler nor a loader of TypeScript takes sources that lie in `node_modules`.
 */
async function prepack(): Promise<number> {
  await buildApp();
  await rm("dist", { recursive: true, force: true });
  await build({
    entryPoints: PROGRAMS,
    entryNames: "[name]",
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.9",
    logLevel: "warning",
  });
  return EXIT.done;
}

await runCommand(prepack);
