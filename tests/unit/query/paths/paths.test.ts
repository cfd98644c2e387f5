import { describe, expect, test } from "vitest";
import type { PathsRequest } from "@/lib/contract/path";
import { indexAtlas } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths/paths";
import { documentOf, node, SMALL, said } from "../../../support/small-atlas";

const small = indexAtlas(SMALL);
const ask = (from: string, to: string, rest: Partial<PathsRequest> = {}): PathsRequest => ({
  from,
  to,
  k: 3,
  rank: "telling",
  maxHops: 8,
  ...rest,
});
const ways = async (request: PathsRequest, atlas = small) =>
  (await findPaths(atlas, request)).paths.map((path) =>
    path.nodes.map(({ id }) => id.slice(id.indexOf(":") + 1)).join(" "),
  );

describe("which paths are found", () => {
  test("the rare shared method says more than the hub, though both are two hops", async () => {
    expect(await ways(ask("paper:2510.00001", "paper:2511.00002", { k: 2 }))).toEqual([
      "2510.00001 grpo 2511.00002",
      "2510.00001 rl 2511.00002",
    ]);
  });

  test("a longer way through specific things says more than a short one through what everything is linked to", async () => {
    const crowd = Array.from({ length: 400 }, (_, i) => node(`paper:crowd-${i}`));
    const document = documentOf(
      [
        node("paper:a"),
        node("paper:b"),
        node("paper:c"),
        node("method:hub"),
        node("method:x"),
        node("method:y"),
        ...crowd,
      ],
      [
        ...["paper:a", "paper:c", ...crowd.map(({ id }) => id)].map((id) => said(id, "USES", "method:hub")),
        said("paper:a", "USES", "method:x"),
        said("paper:b", "USES", "method:x"),
        said("paper:b", "USES", "method:y"),
        said("paper:c", "USES", "method:y"),
      ],
    );
    const atlas = indexAtlas(document);
    expect(await ways(ask("paper:a", "paper:c", { k: 2 }), atlas)).toEqual(["a x b y c", "a hub c"]);
    expect(await ways(ask("paper:a", "paper:c", { k: 2, rank: "shortest" }), atlas)).toEqual([
      "a hub c",
      "a x b y c",
    ]);
  });

  test("strong evidence says more than weak, and of two relations the surer one is shown", async () => {
    const document = documentOf(
      [node("paper:a"), node("paper:b"), node("method:x"), node("method:y")],
      [
        said("paper:a", "USES", "method:x", 0.5),
        said("paper:b", "USES", "method:x", 0.5),
        said("paper:a", "USES", "method:y", 0.6),
        said("paper:a", "INTRODUCES", "method:y", 0.9),
        said("paper:b", "USES", "method:y", 0.9),
      ],
    );
    const { paths } = await findPaths(indexAtlas(document), ask("paper:a", "paper:b"));
    expect(paths.map((path) => path.edges.map(({ type, confidence }) => `${type} ${confidence}`))).toEqual([
      ["INTRODUCES 0.9", "USES 0.9"],
      ["USES 0.5", "USES 0.5"],
    ]);
  });

  test("every hop carries its evidence, and the file it stands in", async () => {
    const [path] = (await findPaths(small, ask("author:jane-doe", "method:grpo"))).paths;
    expect(path?.length).toBe(2);
    expect(path?.edges.map(({ evidence }) => evidence[0])).toMatchObject([
      { file: "seeds/day.txt", line: 3, quote: "author:jane-doe AUTHORED paper:2510.00001" },
      { file: "seeds/day.txt", quote: "paper:2510.00001 INTRODUCES method:grpo" },
    ]);
  });

  test("computed and bookkeeping relations only when asked for", async () => {
    const direct = ask("paper:2510.00001", "paper:2511.00002", { k: 1 });
    expect(await ways(direct)).toEqual(["2510.00001 grpo 2511.00002"]);
    expect(await ways({ ...direct, include: ["similar"] })).toEqual(["2510.00001 2511.00002"]);
    const listed = ask("paper:2510.00001", "paper:video", { avoid: ["method:rl"] });
    expect(await ways(listed)).toEqual([]);
    expect(await ways({ ...listed, include: ["digest"] })).toEqual(["2510.00001 day video"]);
    const apart = ask("method:grpo", "paper:video", { avoid: ["method:rl"] });
    expect(await ways(apart)).toEqual([]);
    expect(await ways({ ...apart, include: ["similar", "topic"] })).toEqual([]);
  });

  test("a topic or digest that is asked for stands for what is in it", async () => {
    expect(await ways(ask("paper:2510.00001", "topic:all", { k: 1 }))).toEqual(["2510.00001 rl all"]);
    expect(await ways(ask("topic:rl", "topic:video"))).toEqual([]);
    expect(await ways(ask("topic:rl", "paper:video", { k: 1 }))).toEqual(["rl 2511.00002 rl video"]);
    expect(await ways(ask("digest:day", "method:grpo", { k: 1 }))).toEqual(["day 2510.00001 grpo"]);
  });

  test("no way, too few hops, and a way to itself", async () => {
    expect(await ways(ask("method:mcts", "method:grpo"))).toEqual([]);
    expect(await ways(ask("author:jane-doe", "paper:2511.00002", { maxHops: 2 }))).toEqual([]);
    expect(await ways(ask("author:jane-doe", "paper:2511.00002", { maxHops: 3, k: 1 }))).toEqual([
      "jane-doe 2510.00001 grpo 2511.00002",
    ]);
    expect((await findPaths(small, ask("method:rl", "method:rl"))).paths).toMatchObject([
      { length: 0, score: 1, edges: [] },
    ]);
  });

  test("through stops in the order given, and around what is to be avoided", async () => {
    const through = ask("author:jane-doe", "paper:video", { k: 1 });
    expect(await ways(through)).toEqual(["jane-doe 2510.00001 rl video"]);
    expect(await ways({ ...through, via: ["method:grpo"] })).toEqual([
      "jane-doe 2510.00001 grpo 2511.00002 rl video",
    ]);
    expect(await ways({ ...through, via: ["method:rl", "method:grpo"] })).toEqual([]);
    expect(await ways({ ...through, via: ["method:grpo"], maxHops: 4 })).toEqual([]);
    expect(await ways({ ...through, avoid: ["method:rl"] })).toEqual([]);
  });

  test.each([
    [ask("method:none", "method:rl"), /method:none/],
    [ask("method:rl", "method:none"), /method:none/],
    [ask("method:rl", "method:grpo", { via: ["method:none"] }), /method:none/],
    [ask("method:rl", "method:grpo", { avoid: ["method:none"] }), /method:none/],
    [ask("method:rl", "method:grpo", { avoid: ["method:grpo"] }), /avoided and visited/],
  ])("says which id is wrong: %#", async (request, message) => {
    await expect(findPaths(small, request)).rejects.toThrow(message);
  });
});
