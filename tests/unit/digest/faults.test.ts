import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "@/lib/base/issue";
import { parseDigest } from "@/lib/digest/parse";
import { FIXTURES, fixture, sourceOf, TABLE_HEAD } from "./fixtures";

const UNKNOWN =
  "not a digest (a table with the columns Title and Summary, Title:/PDF:/Summary: blocks, ## 0.[Title](link) headings); skipped";

/** File, severity, the one line it gives, and how many records are read all the same. */
const faults: [string, "error" | "notice", string, number][] = [
  ["block-no-link.txt", "error", ":5: the record has no link; add the paper's arXiv address", 2],
  [
    "block-no-separator.txt",
    "notice",
    ":4: a second Title: without a --- line before; taken as a new record",
    2,
  ],
  ["block-no-summary.txt", "error", ":5: the record has no summary; add one", 2],
  ["block-no-title.txt", "error", ":5: the record has no title; add one", 2],
  ["date.md", "error", ":1: 2025-02-30 is no date; correct the heading", 2],
  ["empty.md", "notice", ": the file is empty; skipped", 0],
  ["list-no-link.md", "error", ":6: the record has no link; add the paper's arXiv address", 2],
  ["list-no-summary.md", "error", ":6: the record has no summary; add one", 2],
  ["list-open-link.md", "error", ":6: the heading is no closed link; write it as ## 0.[Title](link)", 2],
  ["long-title.md", "error", ":6: the title is longer than 1000 characters; check where it ends", 2],
  ["missing-cell.md", "error", ":6: the table row has 2 cells, its header has 3; add the missing ones", 2],
  ["no-id.md", "error", ":6: the link https://arxiv.org/abs/2513.00002 holds no arXiv id; correct it", 2],
  ["no-link.md", "error", ":6: the record has no link; add the paper's arXiv address", 2],
  ["no-papers.md", "notice", ": the digest lists no papers", 0],
  ["no-summary.md", "error", ":6: the record has no summary; add one", 2],
  ["no-title.md", "error", ":6: the record has no title; add one", 2],
  ["open-row.md", "error", ":6: the table row does not end with |; close it", 2],
  ["other-table.md", "notice", ":8: a table without Title and Summary; skipped", 2],
  [
    "script-link.md",
    "error",
    ':6: the link "javascript:alert%281%29" is no web address; give one that starts with https://',
    2,
  ],
  [
    "stray-text.md",
    "error",
    ":6: text after the end of a table row; move it into a cell or put a blank line before it",
    2,
  ],
  ["two-papers.md", "error", ":6: the links name two papers, 2503.00002 and 2503.00003; correct one", 2],
  ["unknown.md", "notice", `: ${UNKNOWN}`, 0],
];

test.each(faults)("%s gives one %s and the rest is read", (name, severity, line, count) => {
  const file = `bad/${name}`;
  const { digest, issues } = parseDigest(fixture(file));
  expect(issues.map(issueLine)).toEqual([`${file}${line}`]);
  expect(issues.map((issue) => issue.severity)).toEqual([severity]);
  expect(digest?.records ?? []).toHaveLength(count);
});

test("every fixture with a fault is in the table", () => {
  expect(readdirSync(`${FIXTURES}/bad`).toSorted()).toEqual(faults.map(([name]) => name));
});

test("a file of no known format gives no digest, an empty table gives one", () => {
  expect(parseDigest(fixture("bad/unknown.md")).digest).toBeUndefined();
  expect(parseDigest(fixture("bad/no-papers.md")).digest).toMatchObject({ records: [], date: "2025-03-04" });
});

test("a file full of bad records lists the first hundred and counts the rest", () => {
  const { issues } = parseDigest(sourceOf(TABLE_HEAD + "| x | y |\n".repeat(130)));
  expect(issues).toHaveLength(101);
  expect(issues.at(-1)).toMatchObject({
    severity: "error",
    message: "30 more problems; correct the first 100 and try again",
  });
});
