import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDigest } from "@/lib/digest/parse";
import type { SourceFile } from "@/lib/digest/types";
import { fixture, sourceOf, TABLE_HEAD, tableRow } from "./fixtures";

/** The signs that digests are made of, so that random text comes near to being one. */
const PIECES = [
  ..."|[]()#-\\ \n:.\r\uFEFFa汉*1",
  "\n| ",
  " |\n",
  "\r\n",
  "---\n",
  "Title: ",
  "PDF: ",
  "Summary: ",
  "summary:",
  "## 0.[",
  "](https://arxiv.org/abs/2503.00001)",
  "(Read more on [arXiv]",
  "| Title | Authors | Summary |\n|---|---|---|\n",
  "## Papers for 2025-03-04\n",
  tableRow(1),
];
const nearDigests = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));

test("any text is parsed without throwing, into records whose spans hold", () => {
  fc.assert(
    fc.property(fc.oneof(nearDigests, fc.string({ unit: "binary" })), (text) => expectSound(sourceOf(text))),
    { numRuns: 2000 },
  );
});

test("digests with a piece cut out or put in stay sound", () => {
  const good = ["good/table.md", "good/columns.md", "good/blocks.txt", "good/chinese.md"].map(fixture);
  const damage = fc.tuple(fc.constantFrom(...good), fc.nat(2000), fc.nat(40), fc.constantFrom("", ...PIECES));
  fc.assert(
    fc.property(damage, ([{ text }, at, length, piece]) =>
      expectSound(sourceOf(text.slice(0, at) + piece + text.slice(at + length))),
    ),
    { numRuns: 1000 },
  );
});

/** Each takes far longer than the test's limit where reading is quadratic in any of its parts. */
const LENGTH = 4_000_000;
const hostile: [string, string, string, string][] = [
  ["pipes in one line", TABLE_HEAD, "|", ""],
  ["rows that never close", TABLE_HEAD, "| a\n", ""],
  ["one row that never closes", `${TABLE_HEAD}| a\n`, "x\n", ""],
  ["backslashes before pipes", `${TABLE_HEAD}| `, "\\|", " | a | b |"],
  ["links in a cell", `${TABLE_HEAD}| `, "](a", " | a | b |"],
  [
    "commas in the author cell",
    `${TABLE_HEAD}| a (Read more on [arXiv](https://arxiv.org/abs/2503.00001))|`,
    ",a",
    "| s |",
  ],
  ["blanks in a summary", `${TABLE_HEAD}| a | b | `, " ", "|"],
  ["headings without an end", "", "## 1.[a)\n", ""],
  ["brackets in a heading", "## 1.[", "[](", ")"],
  ["titles without anything else", "", "Title: a\n", ""],
  ["fields without separators", "", "Title: a\nSummary: b\n", ""],
  ["empty lines", "Title: a\nSummary: b\n", "\n", ""],
  ["carriage returns", "Title: a\nSummary: b\n", "\r", ""],
];

test.each(hostile)("%s are read in a bounded time", (_name, before, piece, after) => {
  const text = before + piece.repeat(LENGTH / piece.length) + after;
  const { issues } = parseDigest(sourceOf(text));
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThan(200);
});

function expectSound(source: SourceFile): void {
  const { digest, issues } = parseDigest(source);
  const lines = source.text.split("\n").length;
  for (const { line } of issues) if (line !== undefined) expectWithin(line, 1, lines);
  for (const { line, title, authors, authorCell, blocks } of digest?.records ?? []) {
    expectWithin(line, 1, lines);
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "summary"]);
    expect(source.text.slice(blocks[0]?.start, blocks[0]?.end).replace(/\s+/gu, " ")).toBe(title);
    for (const { start, end } of blocks) {
      const text = source.text.slice(start, end);
      expect(text).not.toBe("");
      expect(text.trim()).toBe(text);
    }
    for (const { start, end, name } of authors) {
      expectWithin(start, authorCell?.start ?? Infinity, end);
      expectWithin(end, start, authorCell?.end ?? 0);
      expect(source.text.slice(start, end).replace(/\s+/gu, " ")).toBe(name);
    }
  }
}

function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}
