import fc from "fast-check";
import { expect, test } from "vitest";
import { identifyDigests } from "@/lib/digest/identify";
import type { Digest } from "@/lib/digest/types";

function digest(file: string, sha256: string, date?: string): Omit<Digest, "id"> {
  return { file, sha256, text: "", format: "table", language: "en", records: [], ...(date && { date }) };
}

const hash = (digit: string) => digit.repeat(64);

test("ids come from the date, else from the file name", () => {
  const parsed = [
    digest("in/Some Notes.v2.txt", hash("a")),
    digest("in/day.md", hash("b"), "2025-10-10"),
    digest("in/---.md", hash("c")),
  ];
  expect(identifyDigests(parsed).map(({ id }) => id)).toEqual([
    "digest:cccccccc",
    "digest:some-notes-v2",
    "digest:2025-10-10",
  ]);
});

test("the first by path keeps a contested id", () => {
  const parsed = [
    digest("c/2025-10-10.md", hash("3")),
    digest("b/day.md", hash("2"), "2025-10-10"),
    digest("a/day.md", hash("1"), "2025-10-10"),
  ];
  expect(identifyDigests(parsed).map(({ file, id }) => [file, id])).toEqual([
    ["a/day.md", "digest:2025-10-10"],
    ["b/day.md", "digest:2025-10-10-22222222"],
    ["c/2025-10-10.md", "digest:2025-10-10-33333333"],
  ]);
});

test("an id that another file bears by name is made longer", () => {
  const parsed = [
    digest("a/x.md", hash("1")),
    digest("b/x.md", hash("2")),
    digest("c/x-22222222.md", hash("3")),
  ];
  expect(identifyDigests(parsed).map(({ id }) => id)).toEqual([
    "digest:x",
    "digest:x-222222222",
    "digest:x-22222222",
  ]);
});

test("ids are distinct and do not depend on the order of the files", () => {
  const names = fc.tuple(
    fc.constantFrom("a/x.md", "b/x.md", "c/x.md", "x-00000000.md", "-.md", "2025-01-01.md"),
    fc.constantFrom(undefined, "2025-01-01", "2025-01-02"),
  );
  const batches = fc.uniqueArray(names, { selector: ([file]) => file }).chain((rows) => {
    const parsed = rows.map(([file, date], i) => digest(file, String(i % 2).repeat(63) + i, date));
    return fc.tuple(fc.constant(parsed), fc.shuffledSubarray(parsed, { minLength: parsed.length }));
  });
  fc.assert(
    fc.property(batches, ([parsed, shuffled]) => {
      const ids = identifyDigests(parsed).map(({ id }) => id);
      expect(new Set(ids).size).toBe(parsed.length);
      expect(identifyDigests(shuffled)).toEqual(identifyDigests(parsed));
    }),
  );
});
