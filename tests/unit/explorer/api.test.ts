import { afterEach, describe, expect, test, vi } from "vitest";
import { encodeMap } from "@/lib/contract/graph-codec";
import { findPaths, runCypher, searchAll } from "@/lib/explorer/ask";
import { loadNode } from "@/lib/explorer/details/load";
import { loadAtlas, loadHealth } from "@/lib/explorer/first-load";
import { pathAddress } from "@/lib/explorer/path-question";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { mapData } from "./fixtures";

const { signal } = new AbortController();

function answer(response: Response | Error) {
  const fetched = vi.fn<typeof fetch>(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("calls of routes", () => {
  test("read the packed map", async () => {
    answer(new Response(encodeMap(mapData())));
    const atlas = await loadAtlas(signal);
    expect(atlas.nodes.size).toBe(6);
  });

  test("send ids as one segment and both ends of a path", async () => {
    const fetched = answer(Response.json({ paths: [] }));
    await findPaths(pathAddress({ ...DEFAULT_VIEW, from: "method:a&b", to: "method:c" }) ?? "", signal);
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/paths?from=method%3Aa%26b&to=method%3Ac&rank=telling");
    answer(new Response(null, { status: 404 }));
    await expect(loadNode("paper:a/b", signal)).rejects.toMatchObject({ code: "query_failed" });
  });

  test("follow the pages of a search until there is enough of it", async () => {
    const hit = (id: string) => ({
      node: { id, label: "Method", name: id, degree: 1, topic: null },
      ...{ match: id, marks: [], score: 1 },
    });
    const page = (ids: readonly string[], next?: string) =>
      Response.json({ query: "x", total: 5, kinds: [], hits: ids.map(hit), ...(next ? { next } : {}) });
    const pages = () => [page(["a", "b"], "2"), page(["c", "d"], "4"), page(["e"])];
    const serve = () => {
      const left = pages();
      const fetched = vi.fn<typeof fetch>(() => Promise.resolve(left.shift() ?? Response.error()));
      vi.stubGlobal("fetch", fetched);
      return fetched;
    };
    const fetched = serve();
    expect(await searchAll("x", 1000, signal)).toEqual({ ids: ["a", "b", "c", "d", "e"], total: 5 });
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      "/api/search?q=x&limit=200",
      "/api/search?q=x&limit=200&cursor=2",
      "/api/search?q=x&limit=200&cursor=4",
    ]);
    serve();
    expect(await searchAll("x", 3, signal)).toEqual({ ids: ["a", "b", "c"], total: 5 });
  });

  test("post a statement as JSON", async () => {
    const fetched = answer(Response.json({ columns: [], rows: [], truncated: false, elapsedMs: 1 }));
    await runCypher("RETURN 1", signal);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"query":"RETURN 1"}' });
  });

  test("pass on what the server says went wrong", async () => {
    const error = { code: "refused", message: "The console only reads.", issues: ["DELETE"] };
    answer(Response.json({ error }, { status: 403 }));
    await expect(runCypher("MATCH (n) DELETE n", signal)).rejects.toMatchObject(error);
  });

  test("say what to do where the server is away or answers something else", async () => {
    answer(new TypeError("failed"));
    await expect(loadHealth(signal)).rejects.toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining("npm start"),
    });
    answer(Response.json({ surprise: true }));
    await expect(loadHealth(signal)).rejects.toMatchObject({ message: expect.stringContaining("Reload") });
  });

  test("that were cancelled say so", async () => {
    const abort = new AbortController();
    abort.abort();
    answer(new DOMException("aborted", "AbortError"));
    await expect(loadHealth(abort.signal)).rejects.toMatchObject({ code: "cancelled" });
  });
});
