import { fork } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { EmbeddedConfig } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";
import { ONE_DIGEST, ring, TWO_DIGESTS } from "../support/documents";
import { graphStoreContract } from "./graph-store";
import { expectPlain, failure } from "./store-context";

const root = join(tmpdir(), `atlas-embedded-${process.pid}`);
let config: EmbeddedConfig;
let count = 0;

const freshConfig = () => {
  count += 1;
  config = { store: "embedded", folder: join(root, String(count)), root: process.cwd() };
  return config;
};
const removeAll = () => rm(root, { recursive: true, force: true });

graphStoreContract("embedded store", {
  start: removeAll,
  fresh: () => openStore(freshConfig()),
  again: () => openStore(config),
  stop: removeAll,
});

describe("embedded store on disk", () => {
  const opened: GraphStore[] = [];
  const open = async () => {
    const store = await openStore(config);
    opened.push(store);
    return store;
  };
  beforeEach(() => {
    freshConfig();
    return async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    };
  });
  afterAll(removeAll);

  const graphFiles = async () => (await readdir(config.folder)).filter((name) => name.startsWith("graph-"));
  /** Starts writing a large graph in another process and kills it after `delay` ms, or lets it finish. */
  const writer = async (delay?: number) => {
    const program = resolve("tests/support/write-ring.ts");
    const child = fork(program, [config.folder, "20000"], { execArgv: ["--import", "tsx"] });
    await once(child, "message");
    if (delay !== undefined) setTimeout(() => child.kill("SIGKILL"), delay);
    const [code] = await once(child, "exit");
    return code;
  };

  test("reading before anything is stored says what to run", async () => {
    expect(await failure((await open()).read("RETURN 1"))).toEqual({
      code: "store_unavailable",
      message: "Nothing is stored yet: run npm run extract.",
    });
  });

  test("one graph file is kept, and nothing is left in the temporary folder", async () => {
    const store = await open();
    for (const document of [ONE_DIGEST, TWO_DIGESTS, ONE_DIGEST]) {
      await store.write(document);
      await store.read("RETURN 1");
    }
    expect(await graphFiles()).toHaveLength(1);
    await store.close();
    expect((await readdir(join(config.folder, "tmp"))).filter((name) => name.endsWith(".spill"))).toEqual([]);
  });

  test.each([0, 50, 150, 300, 500, 800])(
    "a writer killed after %i ms leaves the old graph whole",
    async (delay) => {
      const store = await open();
      await store.write(TWO_DIGESTS);
      await writer(delay);
      const { version } = await store.info();
      const stored = version === TWO_DIGESTS.meta.version ? TWO_DIGESTS : ring(20_000);
      expect(await store.document()).toEqual(stored);
      // The lock of the dead writer and its half-written file are in nobody's way.
      await store.write(ONE_DIGEST);
      expect(await store.document()).toEqual(ONE_DIGEST);
      expect(await graphFiles()).toHaveLength(1);
    },
  );

  test("a writer in another process is seen by a reader that is open", async () => {
    const store = await open();
    await store.write(ONE_DIGEST);
    await store.read("RETURN 1");
    expect(await writer()).toBe(0);
    expect((await store.read("MATCH (n) RETURN count(n) AS n")).rows).toEqual([[20_000]]);
  });

  test("of two writers at once one is told to wait, and the other one's graph is stored", async () => {
    const [one, two] = [await open(), await open()];
    const results = await Promise.allSettled([one.write(TWO_DIGESTS), two.write(ONE_DIGEST)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [written, refused] = results[0]?.status === "fulfilled" ? [TWO_DIGESTS, two] : [ONE_DIGEST, one];
    expect(await one.document()).toEqual(written);
    await refused.write(ONE_DIGEST);
    expect(await one.document()).toEqual(ONE_DIGEST);
  });

  test("the sentence for the second writer names the first", async () => {
    const store = await open();
    await store.write(ONE_DIGEST);
    await writeFile(join(config.folder, "atlas.lock"), String(process.pid));
    const { code, message } = await failure(store.write(TWO_DIGESTS));
    expect(code).toBe("busy");
    expect(message).toContain(`Process ${process.pid} is writing`);
    expectPlain(message);
  });

  test.each(["", "not json", "{}", '{"format":2}', '{"format":1,"file":"../x","version":"v"}'])(
    "a damaged pointer is named: %j",
    async (text) => {
      await (await open()).write(ONE_DIGEST);
      await writeFile(join(config.folder, "atlas.json"), text);
      const store = await open();
      for (const call of [() => store.info(), () => store.read("RETURN 1"), () => store.write(TWO_DIGESTS)]) {
        const { code, message } = await failure(call());
        expect(code).toBe("store_unavailable");
        expect(message).toContain("atlas.json is damaged");
        expectPlain(message);
      }
    },
  );

  test.each(["missing", "cut"])(
    "a graph file that is %s is named, and the next write heals it",
    async (fault) => {
      await (await open()).write(TWO_DIGESTS);
      const path = join(config.folder, (await graphFiles())[0] ?? "");
      if (fault === "missing") await rm(path);
      else await writeFile(path, (await readFile(path)).subarray(0, 5000));
      const store = await open();
      const { code, message } = await failure(store.read("RETURN 1"));
      expect(code).toBe("store_unavailable");
      expect(message).toContain("run npm run extract");
      expect(await store.write(TWO_DIGESTS)).toMatchObject({ changed: true, nodes: { added: 5 } });
      expect(await store.document()).toEqual(TWO_DIGESTS);
    },
  );

  test("a query that takes all memory is ended, and the store goes on", async () => {
    const store = await open();
    await store.write(ring(100));
    const { code, message } = await failure(store.read("UNWIND range(1, 100000000000) AS x RETURN x"));
    expect(code).toBe("too_large");
    expectPlain(message);
    expect((await store.read("RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  test("where the engine differs from Neo4j in silence is what the README says", async () => {
    const store = await open();
    await store.write(ONE_DIGEST);
    const plain = await store.read("RETURN toString(1.0), round(-1.5), [1] + 2");
    expect(plain.rows).toEqual([["1", -2, null]]);
    const path = "MATCH p = (:Paper)-[:USES]->(:Method) WITH p LIMIT 1";
    const looped = await store.read(
      `${path} RETURN [x IN nodes(p) | {node: x}] AS xs, [x IN nodes(p) | x.id] AS ids`,
    );
    expect(looped.rows).toEqual([
      [
        [{ node: expect.any(Number) }, { node: expect.any(Number) }],
        [expect.any(String), expect.any(String)],
      ],
    ]);
    const unwound = await store.read(`${path} UNWIND nodes(p) AS x RETURN x`);
    expect(unwound.rows).toEqual(Array(2).fill([expect.objectContaining({ $type: "node" })]));
  });

  test("a data folder that cannot be made is named", async () => {
    config = { ...config, folder: "/dev/null/atlas" };
    const store = await openStore(config);
    const { code, message } = await failure(store.write(ONE_DIGEST));
    expect(code).toBe("store_unavailable");
    expect(message).toContain("/dev/null/atlas");
  });
});
