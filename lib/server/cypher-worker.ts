import "server-only";

/*
 * Bundled here and not with the page: the minifier of the page's bundler gives nested labels of the parser's analysis
 * one name, which no engine reads.
 */

/** The program of the console's worker as one script for a browser. */
export async function cypherWorkerScript(root: string): Promise<string> {
  // Only here: whoever is served a built app has no use for the bundler, and may not have it.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["app/_console/editor/cypher-worker.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "eof",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
