import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { createTurns } from "@/lib/store/embedded/turns";

const { signal } = new AbortController();
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("createTurns", () => {
  test("lets so many in and the rest wait in order", async () => {
    const turns = createTurns(2, 10);
    const entered: number[] = [];
    for (const n of [1, 2, 3, 4]) void turns.enter(signal).then(() => entered.push(n));
    await settled();
    expect(entered).toEqual([1, 2]);
    turns.leave();
    await settled();
    expect(entered).toEqual([1, 2, 3]);
    turns.leave();
    turns.leave();
    await settled();
    expect(entered).toEqual([1, 2, 3, 4]);
  });

  test("turns away who finds the line full", async () => {
    const turns = createTurns(1, 1);
    await turns.enter(signal);
    void turns.enter(signal);
    await expect(turns.enter(signal)).rejects.toMatchObject({ code: "busy" });
  });

  test("who gave up while waiting passes the turn on", async () => {
    const turns = createTurns(1, 10);
    const controller = new AbortController();
    await turns.enter(signal);
    const gone = turns.enter(controller.signal);
    const next = turns.enter(signal);
    controller.abort(new AppError("cancelled", "gone"));
    turns.leave();
    await expect(gone).rejects.toMatchObject({ code: "cancelled" });
    await expect(next).resolves.toBeUndefined();
  });

  test("closing sends away who waits and who comes", async () => {
    const turns = createTurns(1, 10);
    await turns.enter(signal);
    const waiting = turns.enter(signal);
    turns.close(new AppError("store_unavailable", "closed"));
    await expect(waiting).rejects.toMatchObject({ message: "closed" });
    await expect(turns.enter(signal)).rejects.toMatchObject({ message: "closed" });
  });
});
