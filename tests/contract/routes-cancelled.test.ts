import { afterEach, beforeEach, expect, test } from "vitest";
import { GET as paths } from "@/app/api/paths/route";
import { GET as pathTree } from "@/app/api/paths/tree/route";
import { errorBody } from "@/lib/contract/shared";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../support/memory-store";
import { SMALL } from "../support/small-atlas";
import { turnsDuring } from "../support/turns";

const ORIGIN = "http://127.0.0.1:3000";
const TREE =
  "/api/paths/tree?among=author:jane-doe,paper:2511.00002,paper:video,benchmark:gsm8k,method:grpo,method:rl";
/** Without an answer: what would give one is tried as well. */
const APART = "/api/paths?from=method:mcts&to=method:grpo&via=method:rl";

beforeEach(() => useStore(async () => memoryStore(SMALL)));
afterEach(() => useStore(() => Promise.reject(new Error("no store in this test"))));

test.each([
  ["a tree", pathTree, TREE],
  ["a path", paths, APART],
] as const)("%s that nobody waits for any more is not looked for to the end", async (_, route, address) => {
  const ask = (signal?: AbortSignal) => route(new Request(`${ORIGIN}${address}`, signal ? { signal } : {}));
  expect((await ask()).status).toBe(200);
  const whole = await turnsDuring(ask());
  const client = new AbortController();
  const answer = ask(client.signal);
  const turns = await turnsDuring(answer, { turn: Math.floor(whole / 2), act: () => client.abort() });
  const response = await answer;
  expect(response.status).toBe(499);
  expect(errorBody.parse(await response.json()).error.code).toBe("cancelled");
  expect(turns).toBeLessThan(whole);
});
