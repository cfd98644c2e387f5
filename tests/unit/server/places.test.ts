import { describe, expect, test } from "vitest";
import { clientOf } from "@/lib/server/client";
import { createPlaces } from "@/lib/server/places";

/** Work that goes on until it is told to end. */
function open() {
  let end: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

describe("places", () => {
  test("one client fills its own places, others have theirs", async () => {
    const places = createPlaces(2, 3);
    const [first, second, third] = [open(), open(), open()];
    const running = [places.within("a", first.work), places.within("a", second.work)];
    await expect(places.within("a", async () => 1)).rejects.toMatchObject({
      code: "busy",
      message: "2 of your queries are running already; try again in a moment.",
    });
    running.push(places.within("b", third.work));
    await expect(places.within("b", async () => 1)).rejects.toMatchObject({
      message: "3 queries are running already; try again in a moment.",
    });
    first.end();
    await running[0];
    expect(await places.within("a", async () => 1)).toBe(1);
    second.end();
    third.end();
    await Promise.all(running);
  });

  test("a place is free again after work that failed", async () => {
    const places = createPlaces(1, 1);
    await expect(places.within("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await places.within("a", async () => 1)).toBe(1);
  });
});

test.each([
  [undefined, "unknown"],
  ["10.0.0.1", "10.0.0.1"],
  ["made up, 10.0.0.2", "10.0.0.2"],
  [" ", "unknown"],
])("the client of %j is %s", (forwarded, client) => {
  const headers = new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded });
  expect(clientOf(new Request("http://x/", { headers }))).toBe(client);
});
