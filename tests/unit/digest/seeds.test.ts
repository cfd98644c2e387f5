import { beforeAll, describe, expect, test } from "vitest";
import { identifyDigests } from "@/lib/digest/identify";
import { parseDigest } from "@/lib/digest/parse";
import { readSources } from "@/lib/digest/read";
import type { Digest, PaperRecord } from "@/lib/digest/types";

let digests: Digest[] = [];
let records: PaperRecord[] = [];

beforeAll(async () => {
  const { files, issues } = await readSources(["seeds"], { cwd: process.cwd() });
  const parsed = files.map(parseDigest);
  expect([...issues, ...parsed.flatMap((one) => one.issues)]).toEqual([]);
  digests = identifyDigests(parsed.flatMap((one) => one.digest ?? []));
  records = digests.flatMap((digest) => digest.records);
});

describe("the seeds", () => {
  test("are five digests in three formats and two languages", () => {
    const rows = digests.map(({ id, format, language, date, records: { length } }) => [
      id,
      format,
      language,
      date,
      length,
    ]);
    expect(rows).toEqual([
      ["digest:2025-10-10", "table", "en", "2025-10-10", 42],
      ["digest:001-84373aded62e5566", "blocks", "en", undefined, 50],
      ["digest:002-75466f404bc5b666", "blocks", "en", undefined, 50],
      ["digest:2025-10-03", "list", "zh", "2025-10-03", 36],
      ["digest:004-86caa224210c692b", "blocks", "en", undefined, 50],
    ]);
  });

  test("hold 228 records of 192 papers, every one with an arXiv id", () => {
    expect(records).toHaveLength(228);
    const ids = records.map(({ arxivId }) => arxivId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(192);
  });

  test("name 97 authors, 94 of them distinct, on 21 papers", () => {
    const names = records.flatMap(({ authors }) => authors.map(({ name }) => name));
    expect(names).toHaveLength(97);
    expect(new Set(names).size).toBe(94);
    expect(records.filter(({ authors }) => authors.length > 0)).toHaveLength(21);
  });

  test("list every paper of the Chinese digest in English too, under the same title", () => {
    const [chinese, english] = [digests.filter(isChinese), digests.filter((digest) => !isChinese(digest))];
    const titles = new Map(english.flatMap((digest) => digest.records.map((r) => [r.arxivId, r.title])));
    const listed = chinese.flatMap((digest) => digest.records);
    expect(listed).toHaveLength(36);
    for (const record of listed) expect(titles.get(record.arxivId)).toBe(record.title);
  });

  test("give each block its own language", () => {
    const languages = digests
      .filter(isChinese)
      .flatMap((digest) => digest.records.map(({ blocks }) => blocks.map(({ language }) => language)));
    expect(new Set(languages.map(String))).toEqual(new Set(["en,zh"]));
  });

  test("have spans that are what they say", () => {
    for (const { text, records: own } of digests) {
      const lines = text.split("\n");
      for (const { line, title, authors, blocks } of own) {
        expect(lines[line - 1]).toContain(title.split(" ")[0]);
        expect(authors.map(({ start, end }) => text.slice(start, end))).toEqual(authors.map((a) => a.name));
        const [first, second] = blocks.map(({ start, end }) => text.slice(start, end));
        expect(first?.replace(/\s+/gu, " ")).toBe(title);
        expect(second?.length).toBeGreaterThan(150);
        expect(second).not.toMatch(/^\s|\s$|\n---|https:\/\/arxiv\.org\/(?:abs|pdf)/u);
      }
    }
  });
});

function isChinese({ language }: Digest): boolean {
  return language === "zh";
}
