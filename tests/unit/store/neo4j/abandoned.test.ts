import { expect, test } from "vitest";
import { createAbandoned } from "@/lib/store/neo4j/abandoned";
import { withinMemory } from "@/lib/store/neo4j/memory";

test("no more statements while the server works on two that nobody waits for", async () => {
  const abandoned = createAbandoned();
  const ends: (() => void)[] = [];
  const going = () =>
    new Promise<void>((resolve) => {
      ends.push(resolve);
    });
  abandoned.add(going());
  expect(() => abandoned.check()).not.toThrow();
  abandoned.add(Promise.reject(new Error("closed")).catch(() => going()));
  expect(() => abandoned.check()).toThrow("Neo4j still works on 2 statements");
  await Promise.resolve();
  for (const end of ends) end();
  await expect.poll(() => ends.length).toBe(2);
  for (const end of ends) end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(() => abandoned.check()).not.toThrow();
});

test("work within its memory is given through, with its errors", async () => {
  const gaveUp: string[] = [];
  const giveUp = () => gaveUp.push("yes");
  expect(await withinMemory(giveUp, async () => 1)).toBe(1);
  await expect(withinMemory(giveUp, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(gaveUp).toEqual([]);
});
