import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonSize } from "@/lib/base/json-size";

const plain = fc.jsonValue({ maxDepth: 4 });

test("is the length as JSON, but for escapes and the last comma", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const text = JSON.stringify(value);
      const size = jsonSize(value, Number.POSITIVE_INFINITY);
      const escapes = (text.match(/\\(?:u....|.)/gu) ?? []).join("").length;
      const containers = (text.match(/[[{]/gu) ?? []).length;
      expect(size).toBeGreaterThanOrEqual(text.length - escapes - containers);
      expect(size).toBeLessThanOrEqual(text.length + containers + 2);
    }),
    { seed: 3 },
  );
});

test("stops soon after its limit", () => {
  let read = 0;
  const list = Array.from({ length: 1000 }, (_, i) => ({
    get value() {
      read += 1;
      return "x".repeat(100 + (i % 2));
    },
  }));
  expect(jsonSize(list, 1000)).toBeGreaterThan(1000);
  expect(read).toBeLessThan(20);
});

test("what is nested too deeply for JSON is larger than anything", () => {
  let value: unknown = [];
  for (let i = 0; i < 50_000; i += 1) value = [value];
  expect(jsonSize(value, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});
