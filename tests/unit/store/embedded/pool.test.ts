import { expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { createPool } from "@/lib/store/embedded/pool";
import type { Worker } from "@/lib/store/embedded/worker";

const never = new AbortController().signal;

/** Workers that count how many of them there are; after the first, one opens only when it is ended. */
function openings() {
  let [started, alive] = [0, 0];
  const open = async (_: string, signal: AbortSignal): Promise<Worker> => {
    started += 1;
    alive += 1;
    const worker: Worker = {
      ask: () => Promise.resolve({ kind: "done" }),
      end: async () => {
        alive -= 1;
      },
      hold: () => undefined,
      alive: true,
    };
    if (started === 1) return worker;
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await worker.end();
    throw new AppError("store_unavailable", "It was ended.");
  };
  return { open, started: () => started, alive: () => alive };
}

test("a pool that is closed ends its spare too, while that is still starting", async () => {
  const { open, started, alive } = openings();
  const pool = createPool(open);
  const read = () => pool.run("graph", never, () => Promise.resolve("rows"));
  await read();
  // From the second read on a spare is kept.
  const long = pool.run("graph", never, () => new Promise((resolve) => setTimeout(resolve, 50)));
  await expect.poll(started).toBe(2);
  await long;
  expect(alive()).toBe(2);
  await pool.close();
  expect(alive()).toBe(0);
  await expect(read()).rejects.toMatchObject({ code: "store_unavailable" });
});
