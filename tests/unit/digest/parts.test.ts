import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt, lineStarts } from "@/lib/base/lines";
import { authorKind, parseAuthors } from "@/lib/digest/authors";
import { headingDate, isCalendarDate } from "@/lib/digest/headings";
import { languageOf } from "@/lib/digest/language";
import { arxivIdIn, paperLinks, webAddress } from "@/lib/digest/links";

describe("authors", () => {
  const kinds: [string, "person" | "handle"][] = [
    ["Feiwei Qin", "person"],
    ["Rachel X. Peng", "person"],
    ["yuelin bai", "person"],
    ["Maria-João de Sá", "person"],
    ["王小明", "person"],
    ["Gödel", "person"],
    ["O'Brien", "person"],
    ["J.Doe", "person"],
    ["tianhao2k", "handle"],
    ["PhoenixZ", "handle"],
    ["shun-zheng", "handle"],
    ["Lin_23457", "handle"],
    ["a.b", "handle"],
    ["Jingren", "handle"],
    ["Plato", "handle"],
  ];
  test.each(kinds)("%s is a %s", (name, kind) => expect(authorKind(name)).toBe(kind));

  test("have exact places; empty entries are none", () => {
    const text = "|  Jane  Doe ,, jd-1、王小明 , |";
    const authors = parseAuthors(text, { start: 1, end: text.length - 1 });
    expect(authors.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ["Jane Doe", "Jane  Doe"],
      ["jd-1", "jd-1"],
      ["王小明", "王小明"],
    ]);
  });
});

describe("links", () => {
  const ids: [string, string | undefined][] = [
    ["https://arxiv.org/abs/2510.01152", "2510.01152"],
    ["http://arxiv.org/abs/2510.01152v3", "2510.01152"],
    ["https://www.arxiv.org/pdf/2510.01152v12.pdf", "2510.01152"],
    ["https://arxiv.org/pdf/0704.0001/", "0704.0001"],
    ["https://arxiv.org/html/2510.01152?x=1#S2", "2510.01152"],
    ["https://arxiv.org/abs/math.GT/0309136v2", "math.GT/0309136"],
    ["https://export.arxiv.org/abs/hep-th/9901001", "hep-th/9901001"],
    ["https://huggingface.co/papers/2510.01152", "2510.01152"],
    ["https://arxiv.org/abs/2513.01152", undefined],
    ["https://arxiv.org/abs/2510.011", undefined],
    ["https://arxiv.org/list/cs", undefined],
    ["https://example.org/abs/2510.01152", undefined],
    ["https://notarxiv.org/abs/2510.01152", undefined],
  ];
  test.each(ids)("%s names %s", (link, id) => {
    const url = webAddress(link);
    expect(url && arxivIdIn(url)).toBe(id);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://arxiv.org/abs/2510.01152",
    "2510.01152",
    "",
    "https://",
  ])("%j is no web address", (link) => expect(webAddress(link)).toBeUndefined());

  test("without an arXiv id stay as they are, the PDF told from the page", () => {
    const urls = ["https://example.org/a.PDF", "https://example.org/a"].map((link) => new URL(link));
    expect(paperLinks(urls)).toEqual({ url: "https://example.org/a", pdf: "https://example.org/a.PDF" });
    expect(paperLinks(urls.slice(0, 1))).toEqual({
      url: "https://example.org/a.PDF",
      pdf: "https://example.org/a.PDF",
    });
    expect(paperLinks(urls.slice(1))).toEqual({ url: "https://example.org/a" });
  });
});

const headings: [string, string | undefined][] = [
  ["## Papers for 2025-10-10", "2025-10-10"],
  ["# 2025-10-10 论文", "2025-10-10"],
  ["## 0.[Results of 2025-10-10](https://arxiv.org/abs/2510.00001)", undefined],
  ["## From 2025-10-10 to 2025-10-12", undefined],
  ["Papers for 2025-10-10", undefined],
  ["#2025-10-10", undefined],
];
test.each(headings)("the heading %j names %s", (line, date) => expect(headingDate(line)).toBe(date));

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-00-10", false],
])("%s is a date: %s", (date, isDate) => expect(isCalendarDate(date)).toBe(isDate));

test.each([
  ["本文提出了Group Relative Policy Optimization，一种新的强化学习算法。", "zh"],
  ["We call it 汉 in the following sentences of the text.", "en"],
  ["", "en"],
])("%j is %s", (text, language) => expect(languageOf(text)).toBe(language));

test("line numbers count the line feeds before an offset", () => {
  const texts = fc.array(fc.constantFrom("\n", "\r\n", "a", "汉", "")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, fc.nat(60), (text, at) => {
      const offset = Math.min(at, text.length);
      const expected = text.slice(0, offset).split("\n").length;
      expect(lineAt(lineStarts(text), offset)).toBe(expected);
    }),
  );
});
