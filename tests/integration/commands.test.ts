import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { runScript, runShell, temporaryFolder } from "@/tests/support/command";

const TABLE_DAY = "seeds/000_bca43405f9cbfcb3.txt";
const BLOCKS = "seeds/001_84373aded62e5566.txt";
const STACK_TRACE = /^\s+at .+\(.+:\d+:\d+\)$/mu;

let folder = "";
let remove = async () => {};
let env: Record<string, string> = {};

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  env = { ATLAS_DATA: path.join(folder, "data") };
});
afterAll(() => remove());

const queryResult = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.json())) });

async function rowsOf(cypher: string, ...more: string[]): Promise<unknown[][]> {
  const { code, out, err } = await runScript("query", [cypher, "--format", "json", ...more], env);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return queryResult.parse(JSON.parse(out)).rows;
}

describe("extract", () => {
  test("a first digest is stored, the same again changes nothing, another one adds, a vanished one is retracted", async () => {
    const days = path.join(folder, "days");
    await mkdir(days);
    await cp(TABLE_DAY, path.join(days, "a.txt"));
    const first = await runScript("extract", [days], env);
    expect(first).toMatchObject({ code: 0, out: "" });
    expect(first.err).toMatch(/Stored: nodes \+\d+ added, 0 updated, -0 removed, 0 unchanged/u);
    const papers = "MATCH (p:Paper) RETURN count(p)";
    const before = await rowsOf(papers);

    const again = await runScript("extract", [days], env);
    expect(again.err).toContain("Nothing changed");

    await cp(BLOCKS, path.join(days, "b.txt"));
    expect(await runScript("extract", [days], env)).toMatchObject({ code: 0 });
    expect(Number((await rowsOf(papers))[0]?.[0])).toBeGreaterThan(Number(before[0]?.[0]));

    await rm(path.join(days, "b.txt"));
    const fewer = await runScript("extract", [days], env);
    expect(fewer.err).toMatch(/b\.txt: gone from its folder, retracted/u);
    expect(await rowsOf(papers)).toEqual(before);
  });

  test("a digest of an earlier run stays when another path is named", async () => {
    await runScript("extract", [TABLE_DAY, "--fresh"], env);
    const run = await runScript("extract", [BLOCKS], env);
    expect(run.err).toContain("Kept 1 digest");
    expect(await rowsOf("MATCH (d:Digest) RETURN d.file ORDER BY d.file")).toEqual([[TABLE_DAY], [BLOCKS]]);
    const fresh = await runScript("extract", [BLOCKS, "--fresh"], env);
    expect(fresh.code).toBe(0);
    expect(await rowsOf("MATCH (d:Digest) RETURN d.file")).toEqual([[BLOCKS]]);
  });

  test("a dry run prints one JSON object a paper, twice the same, and stores nothing", async () => {
    const untouched = { ATLAS_DATA: path.join(folder, "untouched") };
    const args = ["--dry-run", "--format", "jsonl", TABLE_DAY];
    const [one, two] = [
      await runScript("extract", args, untouched),
      await runScript("extract", args, untouched),
    ];
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    const ids = one.out
      .trimEnd()
      .split("\n")
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{4}\.\d{5}$/u.test(id))).toBe(true);
    await expect(readFile(path.join(folder, "untouched"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a bad record is named with its line, the rest is stored, exit code 1; --strict stores nothing", async () => {
    const bad = path.join(folder, "bad.txt");
    const good =
      "Title: A fine paper\nPDF: https://arxiv.org/pdf/2510.00001\nSummary: We introduce Fine.\n---\n";
    await writeFile(bad, `${good}Title: No summary\nPDF: https://arxiv.org/pdf/2510.00002\n---\n`);
    const strict = await runScript("extract", ["--fresh", "--strict", bad], env);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain("Nothing was stored");
    const run = await runScript("extract", ["--fresh", bad], env);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/bad\.txt:5: /u);
    expect(run.err).not.toMatch(STACK_TRACE);
    expect(await rowsOf("MATCH (p:Paper) RETURN p.id")).toEqual([["paper:2510.00001"]]);
  });

  test("decisions of a file are honoured in every run; a wrong file stores nothing", async () => {
    const own = { ATLAS_DATA: path.join(folder, "decided") };
    const file = path.join(folder, "decisions.json");
    const methods = async () => {
      const cypher = "MATCH (m:Method) WHERE m.id IN ['method:grpo', 'method:ppo'] RETURN m.id, m.name";
      const { out } = await runScript("query", [cypher, "--format", "json"], own);
      return queryResult.parse(JSON.parse(out)).rows;
    };
    const run = (text: string) =>
      writeFile(file, text).then(() => runScript("extract", ["--overrides", file, TABLE_DAY], own));

    const wrong = await run('[\n{ "action": "drop", "name": "GRPO" }\n]');
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toMatch(/decisions\.json:2: reason: /u);
    await expect(readFile(own.ATLAS_DATA)).rejects.toMatchObject({ code: "ENOENT" });

    const decision = { action: "rename", name: "GRPO", to: "Group policy", reason: "as we call it" };
    const unknown = { action: "drop", name: "No such thing", reason: "not there" };
    const first = await run(JSON.stringify([decision, unknown]));
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/decisions\.json:1: nothing is named No such thing/u);
    expect(await methods()).toContainEqual(["method:grpo", "Group policy"]);
    expect((await run(JSON.stringify([decision]))).err).toContain("Nothing changed");
  });

  test("--explain and --report look at what is stored, or at the given paths, and store nothing", async () => {
    const explained = await runScript(
      "extract",
      ["--explain", "group relative policy optimization", TABLE_DAY],
      env,
    );
    expect(explained.code).toBe(0);
    expect(explained.out).toMatch(/^GRPO {2}Method {2}method:grpo$/mu);
    expect(explained.out).toContain(`${TABLE_DAY}:`);
    const unknown = await runScript("extract", ["--explain", "GRPOO", TABLE_DAY], env);
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(unknown.err).toMatch(/^Nothing is called GRPOO\. Near it: .*GRPO/u);

    await runScript("extract", ["--fresh", BLOCKS], env);
    const report = await runScript("extract", ["--report"], env);
    expect(report).toMatchObject({ code: 0, err: "" });
    expect(report.out).toMatch(/^ +1 {2}digests without a date$/mu);
    expect(report.out).toContain(`  ${BLOCKS}\n`);
    const figures = /^\d+ fine topics?: modularity [\d.]+, coverage [\d.]+, stability [\d.]+$/mu;
    expect(report.out).toMatch(figures);
    // What is stored was told to be so good when it was stored; given digests are clustered for the report.
    expect((await runScript("extract", [BLOCKS], env)).err).toContain(figures.exec(report.out)?.[0]);
    expect((await runScript("extract", ["--report", BLOCKS], env)).out).toMatch(figures);
    expect(await rowsOf("MATCH (d:Digest) RETURN d.file")).toEqual([[BLOCKS]]);
  });

  test.each([
    ["a missing path", ["no/such/folder"], /no\/such\/folder/u],
    ["an unknown option", ["--frehs"], /--frehs/u],
    ["an unknown format", ["--format", "xml"], /xml/u],
    ["two things at once", ["--explain", "GRPO", "--fresh"], /--fresh/u],
    ["a missing file of decisions", ["--overrides", "no/such.json"], /no\/such\.json/u],
  ])("%s is one sentence and exit code 2", async (_, args, message) => {
    const { code, out, err } = await runScript("extract", args, env);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("an empty folder is one sentence and exit code 2", async () => {
    const empty = path.join(folder, "empty");
    await mkdir(empty, { recursive: true });
    const { code, err } = await runScript("extract", [empty], env);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("score", () => {
  test("a reading against its own labels is perfect; what is missed is listed", async () => {
    const gold = path.join(folder, "gold.jsonl");
    const system = path.join(folder, "system.jsonl");
    const method = { name: "FrogNet", level: "core" };
    await writeFile(gold, JSON.stringify({ id: "1", methods: [method, { ...method, name: "ToadNet" }] }));
    await writeFile(system, JSON.stringify({ id: "1", methods: [{ name: "Frog-Net" }] }));
    const { code, out, err } = await runScript("score", [gold, system, "--misses"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^methods +1\.000 +0\.500 +0\.667/mu);
    expect(out).toMatch(/methods: missed \(1\)\n {2}1 {2}ToadNet\n/u);
  });

  test("a broken line is named with its file and line", async () => {
    const broken = path.join(folder, "broken.jsonl");
    await writeFile(broken, '{"id":"1"}\n{"id":');
    const { code, out, err } = await runScript("score", [broken, broken]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/broken\.jsonl:2: /u);
    expect(err).not.toMatch(STACK_TRACE);
  });
});

describe("query", () => {
  beforeAll(async () => {
    await runScript("extract", ["--fresh", TABLE_DAY], env);
  });

  test("parameters, JSON and CSV", async () => {
    expect(
      await rowsOf("RETURN $text AS text, $n + 1 AS n", "--param", "text=KV cache", "--param", "n=41"),
    ).toEqual([["KV cache", 42]]);
    const { out } = await runScript("query", ["RETURN 'a,b' AS x, 1 AS y", "--format", "csv"], env);
    expect(out).toBe('x,y\r\n"a,b",1\r\n');
  });

  test("a large result is printed as it comes, and stops when nobody reads on", async () => {
    const cypher = "UNWIND range(1, 60000) AS n RETURN n";
    const { code, out } = await runScript("query", [cypher, "--format", "jsonl"], env);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect([lines.length, lines.at(-1)]).toEqual([60_000, '{"n":60000}']);
    const piped = await runShell(
      `node --import tsx scripts/query.ts '${cypher}' --format jsonl | head -n 1`,
      env,
    );
    expect(piped).toEqual({ code: 0, out: '{"n":1}\n', err: "" });
  });

  test("--limit cuts and says so", async () => {
    const cypher = "MATCH (p:Paper) RETURN p.id";
    const { code, out, err } = await runScript("query", [cypher, "--format", "json", "--limit", "3"], env);
    expect(code).toBe(0);
    expect(queryResult.parse(JSON.parse(out)).rows).toHaveLength(3);
    expect(err).toContain("Cut after 3 rows");
  });

  test.each([
    ["a write", ["CREATE (n:Paper) RETURN n"], /CREATE/u],
    ["broken Cypher", ["MATCH (n RETURN n"], /./u],
    ["no statement", [], /cypher/iu],
    ["a malformed parameter", ["RETURN 1", "--param", "nonsense"], /name=value/u],
    ["a malformed time", ["RETURN 1", "--timeout", "soon"], /timeout/u],
  ])("%s is refused with a sentence and exit code 2", async (_, args, message) => {
    const { code, out, err } = await runScript("query", args, env);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err).not.toMatch(STACK_TRACE);
  });

  test("a runaway is ended at its time limit", async () => {
    const cypher = "MATCH (a), (b), (c), (d) RETURN count(*)";
    const { code, err } = await runScript("query", [cypher, "--timeout", "500ms"], env);
    expect(code).toBe(2);
    expect(err).toContain("ended after 0.5 s");
  });

  test("an empty store says what to run", async () => {
    const { code, err } = await runScript("query", ["RETURN 1"], {
      ATLAS_DATA: path.join(folder, "nothing"),
    });
    expect(code).toBe(2);
    expect(err).toContain("npm run extract");
  });

  test("a Neo4j out of reach is one sentence and exit code 2", async () => {
    const { code, err } = await runScript("query", ["RETURN 1"], {
      NEO4J_URI: "bolt://127.0.0.1:9",
      NEO4J_PASSWORD: "x",
    });
    expect(code).toBe(2);
    expect(err).toContain("NEO4J_URI");
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
