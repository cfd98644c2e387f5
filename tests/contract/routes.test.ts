import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GET as leaderboard } from "@/app/api/benchmarks/[id]/leaderboard/route";
import { POST as cypher } from "@/app/api/cypher/route";
import { GET as edge } from "@/app/api/edges/[id]/route";
import { GET as exported } from "@/app/api/export/route";
import { GET as graph } from "@/app/api/graph/route";
import { GET as health } from "@/app/api/health/route";
import { GET as neighbours } from "@/app/api/nodes/[id]/neighbours/route";
import { GET as profile } from "@/app/api/nodes/[id]/profile/route";
import { GET as node } from "@/app/api/nodes/[id]/route";
import { GET as nodes } from "@/app/api/nodes/route";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { GET as paths } from "@/app/api/paths/route";
import { GET as pathTree } from "@/app/api/paths/tree/route";
import { GET as phrases } from "@/app/api/phrases/route";
import { GET as schema } from "@/app/api/schema/route";
import { GET as search } from "@/app/api/search/route";
import { GET as topic } from "@/app/api/topics/[id]/route";
import { GET as bridges } from "@/app/api/topics/bridges/route";
import { GET as topics } from "@/app/api/topics/route";
import { AppError } from "@/lib/base/errors";
import { ROUTES } from "@/lib/contract/routes";
import { errorBody } from "@/lib/contract/shared";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../support/memory-store";
import { documentOf, node as nodeWith, SMALL } from "../support/small-atlas";

const HANDLERS = {
  bridges,
  leaderboard,
  cypher,
  edge,
  export: exported,
  graph,
  health,
  neighbours,
  node,
  nodes,
  openapi,
  paths,
  phrases,
  profile,
  pathTree,
  schema,
  search,
  topic,
  topics,
};
type Name = keyof typeof HANDLERS;

const ORIGIN = "http://127.0.0.1:3000";
const JSON_TYPE = { "content-type": "application/json" };

const get = (url: string, headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}${url}`, { headers });
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  new Request(`${ORIGIN}/api/cypher`, { method: "POST", body, headers });
const cursorOf = (text: string) => Buffer.from(text).toString("base64url");
const query = (text: string, rest: object = {}) => post(JSON.stringify({ query: text, ...rest }));

async function failure(response: Response, status: number, code: string) {
  const body = errorBody.parse(await response.json());
  expect({ status: response.status, code: body.error.code }).toEqual({ status, code });
  return body.error;
}

beforeEach(() => {
  useStore(async () => memoryStore(SMALL, async () => ({ columns: ["n"], rows: [[1]], truncated: false })));
});
afterEach(() => useStore(() => Promise.reject(new Error("no store in this test"))));

describe("good requests are answered by the schema of their route", () => {
  const good: readonly (readonly [Name, Request])[] = [
    ["health", get("/api/health")],
    ["graph", get("/api/graph", { accept: "application/json" })],
    [
      "graph",
      get("/api/graph?kinds=Paper&topic=topic:rl&from=2025-10-01&to=2025-12-31", {
        accept: "application/json",
      }),
    ],
    ["node", get("/api/nodes/paper%3A2510.00001")],
    ["node", get("/api/nodes/method:grpo")],
    ["nodes", get("/api/nodes?kinds=Method,Paper&topic=topic:all&limit=3")],
    ["neighbours", get("/api/nodes/paper%3A2510.00001/neighbours?kinds=Method,Benchmark&limit=1")],
    ["profile", get("/api/nodes/author:jane-doe/profile")],
    ["profile", get("/api/nodes/model%3Aqwen3-8b/profile")],
    ["edge", get("/api/edges/paper:2510.00001%7CUSES%7Cmethod:rl")],
    ["schema", get("/api/schema")],
    ["search", get("/api/search?q=grpo&kinds=Method&limit=5")],
    ["search", get(`/api/search?q=${encodeURIComponent("蒙特卡洛")}`)],
    ["phrases", get("/api/phrases?q=papers%20using%20GRPO")],
    ["phrases", get("/api/phrases?q=GRPO")],
    ["topics", get("/api/topics")],
    ["topic", get("/api/topics/topic%3Arl")],
    ["bridges", get("/api/topics/bridges")],
    ["bridges", get("/api/topics/bridges?between=topic:rl,topic:video&kinds=Method&limit=5")],
    [
      "paths",
      get(
        "/api/paths?from=author:jane-doe&to=paper:2511.00002&k=2&rank=shortest&via=method:grpo&avoid=method:mcts",
      ),
    ],
    ["paths", get("/api/paths?from=paper:video&to=method:grpo&include=similar,topic,digest&maxHops=12")],
    [
      "paths",
      get(
        "/api/paths?from=method:rl&to=method:grpo&rank=all-shortest&kinds=Paper&types=USES,INTRODUCES&since=2025-01-01&until=2025-12-31&direction=either",
      ),
    ],
    ["paths", get("/api/paths?from=method:mcts&to=method:grpo")],
    [
      "pathTree",
      get("/api/paths/tree?among=method:rl,method:grpo,author:jane-doe&kinds=Paper&rank=shortest"),
    ],
    ["pathTree", get("/api/paths/tree?among=method:rl,method:mcts")],
    ["leaderboard", get("/api/benchmarks/benchmark%3Agsm8k/leaderboard")],
    ["cypher", query("MATCH (n) RETURN count(n) AS n", { params: { a: [1, { b: null }] } })],
    ["openapi", get("/api/openapi.json")],
  ];
  test.each(good)("%s %#", async (name, request) => {
    const response = await HANDLERS[name](request);
    expect(response.status).toBe(200);
    const read = ROUTES[name].response.safeParse(await response.json());
    expect(read.error).toBeUndefined();
  });
});

describe("bad requests are answered by an error that says what is wrong", () => {
  const bad: readonly (readonly [Name, Request, number, string, RegExp])[] = [
    ["graph", get("/api/graph?kinds=Robot"), 400, "invalid_request", /kinds/],
    ["graph", get("/api/graph?from=yesterday"), 400, "invalid_request", /from/],
    ["graph", get("/api/graph?colour=red"), 400, "invalid_request", /colour/],
    ["graph", get("/api/graph?topic=topic:none"), 404, "not_found", /topic:none/],
    ["node", get("/api/nodes/paper%3A0000.00000"), 404, "not_found", /paper:0000\.00000/],
    ["nodes", get("/api/nodes?topic=method:rl"), 404, "not_found", /not a topic/],
    ["nodes", get("/api/nodes?limit=1001"), 400, "invalid_request", /limit/],
    ["nodes", get("/api/nodes?cursor=nonsense"), 400, "invalid_request", /cursor/],
    ["nodes", get(`/api/nodes?cursor=${cursorOf("2 v0")}`), 400, "invalid_request", /has changed/],
    ["node", get("/api/nodes/%E0%A4%A"), 400, "invalid_request", /encoded/],
    ["node", get("/api/nodes/__proto__"), 404, "not_found", /__proto__/],
    ["profile", get("/api/nodes/method:none/profile"), 404, "not_found", /method:none/],
    ["edge", get("/api/edges/method:rl"), 404, "not_found", /method:rl/],
    ["neighbours", get("/api/nodes/method:none/neighbours"), 404, "not_found", /method:none/],
    ["neighbours", get("/api/nodes/method:rl/neighbours?limit=0"), 400, "invalid_request", /limit/],
    ["neighbours", get("/api/nodes/method:rl/neighbours?limit=abc"), 400, "invalid_request", /limit/],
    ["neighbours", get("/api/nodes/method:rl/neighbours?id=method:grpo"), 400, "invalid_request", /id/],
    ["search", get("/api/search"), 400, "invalid_request", /q/],
    ["search", get("/api/search?q=%20"), 400, "invalid_request", /q/],
    ["search", get("/api/search?q=a&q=b"), 400, "invalid_request", /twice/],
    ["search", get(`/api/search?q=${"x".repeat(201)}`), 400, "invalid_request", /q/],
    ["topic", get("/api/topics/method:rl"), 404, "not_found", /not a topic/],
    ["paths", get("/api/paths?from=method:rl"), 400, "invalid_request", /to/],
    ["paths", get("/api/paths?from=method:rl&to=method:none"), 404, "not_found", /method:none/],
    [
      "paths",
      get("/api/paths?from=method:rl&to=method:grpo&avoid=method:rl"),
      400,
      "invalid_request",
      /avoided/,
    ],
    ["pathTree", get("/api/paths/tree?among=method:rl"), 400, "invalid_request", /among/],
    ["pathTree", get("/api/paths/tree?among=method:rl,method:none"), 404, "not_found", /method:none/],
    ["paths", get("/api/paths?from=method:rl&to=method:grpo&types=LIKES"), 400, "invalid_request", /types/],
    ["paths", get("/api/paths?from=method:rl&to=method:grpo&since=May"), 400, "invalid_request", /since/],
    ["paths", get("/api/paths?from=method:rl&to=method:grpo&k=1000"), 400, "invalid_request", /k/],
    [
      "paths",
      get("/api/paths?from=method:rl&to=method:grpo&include=everything"),
      400,
      "invalid_request",
      /include/,
    ],
    ["leaderboard", get("/api/benchmarks/method:rl/leaderboard"), 404, "not_found", /not a benchmark/],
    ["cypher", post("{"), 400, "invalid_request", /not JSON/],
    [
      "cypher",
      post('{"query":"RETURN 1"}', { "content-type": "text/plain" }),
      400,
      "invalid_request",
      /content-type/,
    ],
    [
      "cypher",
      post(`{"query":"RETURN 1","params":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`),
      400,
      "invalid_request",
      /too deeply/,
    ],
    ["cypher", post("{}"), 400, "invalid_request", /query/],
    ["cypher", query("RETURN 1", { limit: 3 }), 400, "invalid_request", /limit/],
    ["cypher", query("MATCH (n) DETACH DELETE n"), 403, "refused", /DETACH.*only reads/],
    ["cypher", query("MATCH (n) RETURN 'open"), 400, "query_failed", /does not end/],
    ["cypher", query("RETURN 1", { params: { a: "x".repeat(300_000) } }), 413, "too_large", /262144/],
    [
      "cypher",
      post('{"query":"RETURN 1"}', {
        ...JSON_TYPE,
        origin: "https://elsewhere.example",
        host: "127.0.0.1:3000",
      }),
      403,
      "refused",
      /own page/,
    ],
    [
      "cypher",
      post('{"query":"RETURN 1"}', { ...JSON_TYPE, "sec-fetch-site": "cross-site" }),
      403,
      "refused",
      /own page/,
    ],
  ];
  test.each(bad)("%s %#", async (name, request, status, code, message) => {
    const error = await failure(await HANDLERS[name](request), status, code);
    expect(error.message).toMatch(message);
  });

  test("every issue of a request is listed", async () => {
    const error = await failure(await paths(get("/api/paths?k=0&maxHops=99")), 400, "invalid_request");
    expect(error.issues).toHaveLength(4);
  });
});

test("each route of the table has a handler and a file of its own, and the description names it", async () => {
  expect(Object.keys(HANDLERS).sort()).toEqual(Object.keys(ROUTES).sort());
  const described = ROUTES.openapi.response.parse(await (await openapi(get("/api/openapi.json"))).json());
  for (const route of Object.values(ROUTES)) {
    expect(existsSync(`app${route.path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`)).toBe(true);
    expect(described).toHaveProperty(["paths", route.path, route.method.toLowerCase(), "responses", "200"]);
  }
});

describe("the store", () => {
  test("that is down is one clear sentence, and is tried again by the next request", async () => {
    let attempts = 0;
    useStore(async () => {
      attempts += 1;
      if (attempts < 3)
        throw new AppError("store_unavailable", "Nothing is stored yet; run `npm run extract`.");
      return memoryStore(SMALL);
    });
    const error = await failure(await health(get("/api/health")), 503, "store_unavailable");
    expect(error.message).toBe("Nothing is stored yet; run `npm run extract`.");
    await failure(await topics(get("/api/topics")), 503, "store_unavailable");
    expect((await topics(get("/api/topics"))).status).toBe(200);
    expect((await health(get("/api/health"))).status).toBe(200);
    expect(attempts).toBe(3);
  });

  test("that fails in an unknown way is answered without its words", async () => {
    useStore(() => Promise.reject(new Error("ECONNREFUSED 10.0.0.1 password=hunter2")));
    const error = await failure(await health(get("/api/health")), 500, "internal");
    expect(error.message).not.toMatch(/ECONN|hunter2/);
  });

  test("is opened once for requests at the same time", async () => {
    let opened = 0;
    useStore(async () => {
      opened += 1;
      return memoryStore(SMALL);
    });
    await Promise.all([health(get("/api/health")), topics(get("/api/topics")), graph(get("/api/graph"))]);
    expect(opened).toBe(1);
  });

  test("that holds a new version is read anew", async () => {
    const store = memoryStore(SMALL);
    useStore(async () => store);
    expect((await node(get("/api/nodes/method:new"))).status).toBe(404);
    await store.write(documentOf([nodeWith("method:new")], [], "v2"));
    await expect
      .poll(async () => (await node(get("/api/nodes/method:new"))).status, { timeout: 5000 })
      .toBe(200);
  });
});
