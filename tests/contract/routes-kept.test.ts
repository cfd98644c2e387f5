import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { POST as cypher } from "@/app/api/cypher/route";
import { GET as exported } from "@/app/api/export/route";
import { GET as graph } from "@/app/api/graph/route";
import { GET as health } from "@/app/api/health/route";
import { GET as neighbours } from "@/app/api/nodes/[id]/neighbours/route";
import { GET as node } from "@/app/api/nodes/[id]/route";
import { GET as nodes } from "@/app/api/nodes/route";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { GET as search } from "@/app/api/search/route";
import { GET as topics } from "@/app/api/topics/route";
import { decodeMap } from "@/lib/contract/graph-codec";
import { MAP_MEDIA_TYPE } from "@/lib/contract/routes";
import { jsonLines } from "@/lib/export/json";
import { neo4jNodesCsv, neo4jRelationshipsCsv } from "@/lib/export/neo4j-csv";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../support/memory-store";
import { documentOf, node as nodeWith, SMALL } from "../support/small-atlas";

const get = (url: string, headers: Record<string, string> = {}) =>
  new Request(`http://127.0.0.1:3000${url}`, { headers });
const statement = () =>
  new Request("http://127.0.0.1:3000/api/cypher", {
    method: "POST",
    body: '{"query":"RETURN 1"}',
    headers: { "content-type": "application/json" },
  });

beforeEach(() => {
  useStore(async () => memoryStore(SMALL, async () => ({ columns: ["n"], rows: [[1]], truncated: false })));
});
afterEach(() => useStore(() => Promise.reject(new Error("no store in this test"))));

describe("answers that a client keeps", () => {
  test("have a tag and are not sent again as long as data and question are the same", async () => {
    const store = memoryStore(SMALL);
    useStore(async () => store);
    const ask = (url: string, tag = "") => search(get(url, { "if-none-match": tag }));
    const first = await ask("/api/search?q=grpo");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"v1\./u);
    const again = await ask("/api/search?q=grpo", tag);
    expect({ status: again.status, tag: again.headers.get("etag"), body: await again.text() }).toEqual({
      status: 304,
      tag,
      body: "",
    });
    expect((await ask("/api/search?q=grpo", "*")).status).toBe(304);
    expect((await ask("/api/search?q=mcts", tag)).status).toBe(200);
    await store.write(documentOf([nodeWith("method:new")], [], "v2"));
    await expect.poll(async () => (await ask("/api/search?q=grpo", tag)).status, { timeout: 5000 }).toBe(200);
  });

  test("are none where there is nothing, where an answer is of the moment, and where a statement is run", async () => {
    const absent = await node(get("/api/nodes/method:none", { "if-none-match": "*" }));
    expect(absent.status).toBe(404);
    for (const response of [await health(get("/api/health")), await cypher(statement())]) {
      expect(response.headers.get("etag")).toBeNull();
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("the description keeps its tag when the data change", async () => {
    const tag = async () => (await openapi(get("/api/openapi.json"))).headers.get("etag");
    const before = await tag();
    useStore(async () => memoryStore(documentOf([], [], "v2")));
    expect(await tag()).toBe(before);
    expect(before).toMatch(/^W\//u);
  });
});

describe("long lists", () => {
  const lists: readonly (readonly [string, (request: Request) => Promise<Response>, string])[] = [
    ["nodes", nodes, "/api/nodes?limit=4"],
    ["neighbours", neighbours, "/api/nodes/paper%3A2510.00001/neighbours?limit=4"],
    ["hits", search, "/api/search?q=r&limit=1"],
    ["topics", topics, "/api/topics?limit=2"],
  ];
  test.each(lists)(
    "%s come page by page: all of them, once, in the order of one page",
    async (key, handler, url) => {
      const page = z.looseObject({ [key]: z.array(z.unknown()), next: z.string().optional() });
      const read = async (address: string) => page.parse(await (await handler(get(address))).json());
      const items: unknown[] = [];
      let pages = 0;
      for (let next: unknown = ""; typeof next === "string"; pages++) {
        const found = await read(next === "" ? url : `${url}&cursor=${next}`);
        items.push(...[found[key]].flat());
        next = found["next"];
      }
      expect(pages).toBeGreaterThan(1);
      expect(items).toEqual((await read(url.replace(/limit=\d+/u, "limit=200")))[key]);
      expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
    },
  );
});

describe("the map", () => {
  test("is bytes unless JSON is asked for, and JSON is the stored document", async () => {
    const packed = await graph(get("/api/graph", { accept: "*/*" }));
    expect(packed.headers.get("content-type")).toBe(MAP_MEDIA_TYPE);
    const map = decodeMap(await packed.arrayBuffer());
    expect(map.version).toBe("v1");
    expect(map.ids).not.toContain("topic:rl");
    const plain = await graph(get("/api/graph", { accept: "application/json" }));
    expect(await plain.json()).toEqual(SMALL);
  });

  test("is not sent again to who has this version, and is to who has another or the other form", async () => {
    const first = await graph(get("/api/graph"));
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = (tag: string, accept = "*/*") => graph(get("/api/graph", { accept, "if-none-match": tag }));
    expect((await again(etag)).status).toBe(304);
    expect((await again(`"x", ${etag.replace("W/", "")}`)).status).toBe(304);
    expect((await again(etag.replace("v1", "v0"))).status).toBe(200);
    expect((await again(etag, "application/json")).status).toBe(200);
  });
});

describe("exports", () => {
  const ask = (format: string, rest = "") => exported(get(`/api/export?format=${format}${rest}`));

  test("are the files of the writers, to be saved under a name", async () => {
    const response = await ask("jsonl");
    expect(response.headers.get("content-type")).toBe("application/jsonl");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="atlas.jsonl"');
    expect(await response.text()).toBe([...jsonLines(SMALL)].join(""));
    const tag = response.headers.get("etag") ?? "";
    const again = exported(get("/api/export?format=jsonl", { "if-none-match": tag }));
    expect((await again).status).toBe(304);
  });

  test("of two files are an archive of both, the same bytes each time", async () => {
    const [one, two] = await Promise.all(
      [ask("csv"), ask("csv")].map(async (made) => (await made).arrayBuffer()),
    );
    expect(one).toEqual(two);
    const files = Object.entries(unzipSync(new Uint8Array(one ?? new ArrayBuffer())));
    expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["nodes.csv", [...neo4jNodesCsv(SMALL)].join("")],
      ["relationships.csv", [...neo4jRelationshipsCsv(SMALL)].join("")],
    ]);
  });

  test("hold what the filters keep, and wrong ones are refused", async () => {
    const lines = (await (await ask("jsonl", "&kinds=Method")).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).label)).toEqual(Array(4).fill("Method"));
    expect((await ask("xlsx")).status).toBe(400);
  });
});
