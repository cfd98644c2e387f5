import { afterEach, beforeEach, expect, test } from "vitest";
import { GET as pathTree } from "@/app/api/paths/tree/route";
import { errorBody } from "@/lib/contract/shared";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../support/memory-store";
import { SMALL } from "../support/small-atlas";
import { turnsDuring } from "../support/turns";

const AMONG = "author:jane-doe,paper:2511.00002,paper:video,benchmark:gsm8k,method:grpo,method:rl";
const ask = (signal?: AbortSignal) =>
  pathTree(new Request(`http://127.0.0.1:3000/api/paths/tree?among=${AMONG}`, signal ? { signal } : {}));

beforeEach(() => useStore(async () => memoryStore(SMALL)));
afterEach(() => useStore(() => Promise.reject(new Error("no store in this test"))));

test("a tree that nobody waits for any more is not finished", async () => {
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
