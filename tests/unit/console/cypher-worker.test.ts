import vm from "node:vm";
import { expect, test } from "vitest";
import { GET } from "@/app/api/cypher-worker.js/route";

/** Runs the script as a worker would, and gives it what it is asked. */
async function asWorker(script: string) {
  const sent: unknown[] = [];
  const heard: ((event: { data: unknown }) => void)[] = [];
  const self = {
    postMessage: (message: unknown) => sent.push(message),
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => heard.push(listener),
  };
  vm.runInNewContext(script, { self, console, setTimeout, performance });
  const ask = (data: unknown) => {
    for (const listen of heard) listen({ data });
  };
  return { sent, ask };
}

test("the worker is one script that a browser can run: it says when it is ready, and answers", async () => {
  const response = await GET();
  expect(response.headers.get("content-type")).toContain("text/javascript");
  const { sent, ask } = await asWorker(await response.text());
  expect(sent).toEqual([{ id: 0, ready: true }]);
  const vocabulary = { labels: ["Paper"], types: [], properties: new Map(), patterns: [], parameters: {} };
  ask({ id: 1, ask: "check", text: "MATCH (n RETURN n", vocabulary });
  await expect.poll(() => JSON.stringify(sent[1])).toContain("Invalid input 'RETURN'");
  ask({ id: 2, ask: "propose", text: "MATCH (n:", at: 9, vocabulary });
  await expect.poll(() => JSON.stringify(sent[2])).toContain("Paper");
});
