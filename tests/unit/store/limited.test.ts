import { describe, expect, test } from "vitest";
import { endAll, limited, type Running } from "@/lib/store/limited";

const never = (signal: AbortSignal, ended: string[]) =>
  new Promise<never>(() => {
    signal.addEventListener("abort", () => ended.push(String(signal.reason.message)));
  });

describe("limited", () => {
  test("gives what the work gives, and forgets it", async () => {
    const running: Running = new Set();
    expect(await limited({ timeoutMs: 10_000 }, running, async () => 7)).toBe(7);
    await expect(limited({}, running, () => Promise.reject(new Error("wrong")))).rejects.toThrow("wrong");
    expect(running.size).toBe(0);
  });

  test("ends the work when the time is up", async () => {
    const ended: string[] = [];
    const work = limited({ timeoutMs: 20 }, new Set(), (signal) => never(signal, ended));
    await expect(work).rejects.toMatchObject({ code: "timeout", message: expect.stringContaining("0.02 s") });
    expect(ended).toHaveLength(1);
  });

  test("ends the work when the caller gives up, and does not start it after that", async () => {
    const ended: string[] = [];
    const controller = new AbortController();
    const work = limited({ signal: controller.signal }, new Set(), (signal) => never(signal, ended));
    controller.abort();
    await expect(work).rejects.toMatchObject({ code: "cancelled" });
    expect(ended).toHaveLength(1);
    const late = limited({ signal: controller.signal }, new Set(), async () => ended.push("started"));
    await expect(late).rejects.toMatchObject({ code: "cancelled" });
    expect(ended).toHaveLength(1);
  });

  test("ends everything when the store is closed", async () => {
    const ended: string[] = [];
    const running: Running = new Set();
    const works = [1, 2].map(() => limited({}, running, (signal) => never(signal, ended)));
    endAll(running);
    for (const work of works) await expect(work).rejects.toMatchObject({ message: "The store is closed." });
    expect([ended.length, running.size]).toEqual([2, 0]);
  });
});
