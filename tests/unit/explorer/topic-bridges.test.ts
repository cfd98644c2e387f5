import { afterEach, expect, test, vi } from "vitest";
import { GET as bridges } from "@/app/api/topics/bridges/route";
import { loadBridges } from "@/lib/explorer/topic/bridges";
import { indexAtlas } from "@/lib/query/atlas";
import { bridgesOf } from "@/lib/query/bridges";
import { topicOf } from "@/lib/query/topics";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../../support/memory-store";
import { documentOf, node, said } from "../../support/small-atlas";

/** Two topics; `both` is used evenly in both, `most` nearly only in A, and a paper of A uses what is of B. */
const papers = ["a1", "a2", "a3", "b1", "b2"].map((name) =>
  node(`paper:${name}`, { topic: `topic:${name[0]}` }),
);
const uses = (method: string, ...names: string[]) =>
  names.map((name) => said(`paper:${name}`, "USES", `method:${method}`));
const DOCUMENT = documentOf(
  [
    ...papers,
    node("topic:a", { size: 3, level: 0 }),
    node("topic:b", { size: 2, level: 0 }),
    node("method:both", { topic: "topic:a" }),
    node("method:most", { topic: "topic:a" }),
    node("method:far", { topic: "topic:b" }),
  ],
  [
    ...uses("both", "a1", "a2", "b1", "b2"),
    ...uses("most", "a1", "a2", "a3", "b1"),
    ...uses("far", "a3", "b2"),
  ],
);

afterEach(() => {
  vi.unstubAllGlobals();
  useStore(() => Promise.reject(new Error("no store in this test")));
});

test("the page, the route and a topic's own answer name the same papers and methods in the same order", async () => {
  useStore(async () => memoryStore(DOCUMENT));
  vi.stubGlobal("fetch", (url: string) => bridges(new Request(`http://127.0.0.1:3000${url}`)));
  const shown = await loadBridges("topic:a", new AbortController().signal);
  const atlas = indexAtlas(DOCUMENT);
  const ranked = bridgesOf(atlas, { between: ["topic:a"], limit: 30 }).bridges;
  expect(shown.map(({ node: { id } }) => id)).toEqual(ranked.map(({ node: { id } }) => id));
  expect(topicOf(atlas, "topic:a").bridges).toEqual(ranked);
  expect(new Set(shown.map(({ node: { label } }) => label))).toEqual(new Set(["Paper", "Method"]));
  expect(shown.find(({ node: { id } }) => id === "method:both")).toMatchObject({
    own: 0.5,
    other: { id: "topic:b", name: "b", share: 0.5 },
  });
});
