import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { findArchive, NO_ARCHIVE } from "./archive";
import { findOrInstallBrowser } from "./browser";
import { buildApp } from "./build";
import { NEXT_ENVIRONMENT, run, tool } from "./processes";
import { findOrMakePython } from "./python";
import { EXIT, runCommand } from "./terminal";

/*
 * Every check of the project, in the order in which a fault is cheapest to find: lint, types, layers and unused
 * code, then unit, contract and integration tests, then the production build and the end-to-end tests in a real
 * browser, on the seeds and on an archive. With ATLAS_REQUIRE_ALL=1 (or CI) a missing Java, Maven, Python, Chromium or
 * archive is a failure; elsewhere it is said.
 */
const REPORTS = ".next/reports";
/** Where the apps under test keep their graphs, as tests/playwright.config.ts has it. */
const END_TO_END_DATA = [".next/e2e-data", ".next/archive-data"];
const CHECKS = ["lint", "types", "unused"] as const;

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

async function test(): Promise<number> {
  const required = Boolean(process.env["ATLAS_REQUIRE_ALL"] || process.env["CI"]);
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const tallies = [await checks(), await vitest(required), await endToEnd(required), await openApi(required)];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? EXIT.done : EXIT.badInput;
}

async function checks(): Promise<Tally> {
  let failed = 0;
  for (const check of CHECKS) {
    console.log(`\n── ${check}`);
    if ((await run("npm", ["run", "--silent", check], { env: NEXT_ENVIRONMENT })) !== 0) failed += 1;
  }
  return { passed: CHECKS.length - failed, failed };
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

async function vitest(required: boolean): Promise<Tally> {
  console.log("\n── unit, contract and integration tests");
  const neo4j = required || hasJava();
  if (!neo4j) shout("Java or Maven is missing: the tests against a real Neo4j did NOT run.");
  const python = await findOrMakePython();
  if (!python) shout("No Python with the packages of tests/python: what other programs read did NOT run.");
  const file = `${REPORTS}/vitest.json`;
  const code = await run(
    tool("vitest"),
    [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env: { ...process.env, ATLAS_NEO4J_TESTS: neo4j ? "1" : "0", ATLAS_PYTHON: python ?? "0" } },
  );
  const report = vitestReport.safeParse(await readJson(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = report.data;
  const broken = code !== 0 || !success || (required && !python);
  return { passed: numPassedTests, failed: broken ? Math.max(numFailedTests, 1) : 0 };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

async function endToEnd(required: boolean): Promise<Tally> {
  console.log("\n── production build and end-to-end tests");
  await buildApp();
  for (const folder of END_TO_END_DATA) await rm(folder, { recursive: true, force: true });
  const browser = await findOrInstallBrowser();
  if (!browser) {
    shout("No Chromium was found: the end-to-end tests did NOT run. Install one or set CHROMIUM_PATH.");
    return { passed: 0, failed: required ? 1 : 0 };
  }
  const missing = findArchive() ? 0 : 1;
  if (missing) shout(NO_ARCHIVE);
  const file = `${REPORTS}/playwright.json`;
  const code = await run(
    tool("playwright"),
    ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
    {
      env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
  );
  const report = playwrightReport.safeParse(await readJson(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.data.stats;
  const failed = code === 0 ? unexpected : Math.max(unexpected, 1);
  return { passed: expected + flaky, failed: failed + (required ? missing : 0) };
}

async function openApi(required: boolean): Promise<Tally> {
  console.log("\n── the HTTP interface against its description");
  if (!(await findOrMakePython())) {
    shout("No Python with the packages of tests/python: the HTTP interface was NOT asked by schemathesis.");
    return { passed: 0, failed: required ? 1 : 0 };
  }
  const ended = await run("npm", ["run", "--silent", "test:openapi"]);
  return ended === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function hasJava(): boolean {
  return ["java", "mvn"].every((name) => spawnSync(name, ["-version"], { stdio: "ignore" }).status === 0);
}

async function readJson(file: string): Promise<unknown> {
  return readFile(file, "utf8").then(JSON.parse, () => undefined);
}

function shout(message: string): void {
  console.log(`\n!!! ${message}\n`);
}

await runCommand(test);
