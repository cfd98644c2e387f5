import { describe, expect, test } from "vitest";
import { parseDigest } from "@/lib/digest/parse";
import type { SourceFile } from "@/lib/digest/types";
import { blocksOf, fixture, recordsOf, sourceOf, TABLE_HEAD, tableRow } from "./fixtures";

function titlesOf(source: SourceFile): string[] {
  return recordsOf(source).map(({ title }) => title);
}

describe("a table", () => {
  const source = fixture("good/table.md");
  const records = recordsOf(source);

  test("is read without any issue", () => expect(parseDigest(source).issues).toEqual([]));

  test("gives titles without their links, on one line", () => {
    expect(titlesOf(source)).toEqual([
      "Alpha: A First Paper",
      "Beta: A Title That Goes on in a Second Line",
      "Gamma for P(A|B)",
      "Delta",
      "Omega: A Last Paper",
    ]);
  });

  test("gives the line where each row starts", () => {
    expect(records.map(({ line }) => line)).toEqual([7, 8, 10, 11, 12]);
  });

  test("keeps blocks as they stand, with pipes and LaTeX", () => {
    expect(blocksOf(source, records[1])).toEqual([
      "Beta: A Title That Goes\n  on in a Second Line",
      "Beta has no authors and a \\| pipe.",
    ]);
    expect(blocksOf(source, records[2])).toEqual([
      "Gamma for P(A|B)",
      "Gamma estimates P(A|B) and $\\max_x |x|$ with \\textbf{care}.",
    ]);
  });

  test("gives ids without version, canonical links and the date of the section", () => {
    expect(records[3]).toMatchObject({
      arxivId: "2503.00004",
      url: "https://arxiv.org/abs/2503.00004",
      pdf: "https://arxiv.org/pdf/2503.00004",
      published: "2025-03-04",
    });
  });

  test("tells the author cell from no author cell", () => {
    const cells = records.map(({ authorCell: cell }) => cell && source.text.slice(cell.start, cell.end));
    expect(cells).toEqual(["Jane Doe, jdoe-42", undefined, "Ann Lee", "d3lta", "John Roe"]);
    expect(records[1]?.authors).toEqual([]);
  });
});

describe("a table with other columns", () => {
  const source = fixture("good/columns.md");
  const { digest, issues } = parseDigest(source);

  test("is read by the names of its header", () => {
    expect(issues).toEqual([]);
    expect(digest?.records.map(({ title, arxivId, url }) => [title, arxivId, url])).toEqual([
      ["Epsilon", "2503.00005", "https://arxiv.org/abs/2503.00005"],
      ["Zeta", undefined, "https://example.org/zeta"],
      ["Eta", "cs/0112017", "https://arxiv.org/abs/cs/0112017"],
    ]);
    expect(blocksOf(source, digest?.records[0])[1]).toBe("Epsilon has its columns in another order, a|b.");
  });

  test("dates each record by its section and, with two dates, the digest by none", () => {
    const dates = digest?.records.map(({ published }) => published);
    expect(dates).toEqual(["2025-03-05", "2025-03-05", "2025-03-06"]);
    expect(digest?.date).toBeUndefined();
  });
});

const bareRows: [string, string, string[]][] = [
  [
    "a pipe in the summary",
    "| T (Read more on [arXiv](https://arxiv.org/abs/2503.00001))| A B | x|y |",
    ["T", "x|y"],
  ],
  [
    "a pipe in the title",
    "| P(T|U) (Read more on [arXiv](https://arxiv.org/abs/2503.00001))| A B | x |",
    ["P(T|U)", "x"],
  ],
  [
    "pipes in both",
    "| P(T|U) (Read more on [arXiv](https://arxiv.org/abs/2503.00001))| A B | x|y|z |",
    ["P(T|U)", "x|y|z"],
  ],
  [
    "an escaped pipe",
    "| T \\| U (Read more on [arXiv](https://arxiv.org/abs/2503.00001))|  | x |",
    ["T \\| U", "x"],
  ],
  ["a linked title", "| [T (1)](https://arxiv.org/abs/2503.00001) | A B | x |", ["T (1)", "x"]],
  [
    "one link only, wrapped",
    "| T\n  U (read more on [arXiv](https://arxiv.org/abs/2503.00001)) | A | x |",
    ["T\n  U", "x"],
  ],
];

test.each(bareRows)("a row with %s is divided where its parts show", (_name, row, expected) => {
  const source = sourceOf(`${TABLE_HEAD}${row}\n${tableRow(9)}\n`);
  const [first, second, ...more] = recordsOf(source);
  expect(blocksOf(source, first)).toEqual(expected);
  expect(second?.arxivId).toBe("2503.00009");
  expect(more).toEqual([]);
});

test("an escaped pipe never divides a row", () => {
  const head = "| Title | Authors | Summary | Link |\n|---|---|---|---|\n";
  const source = sourceOf(
    `${head}| T \\| U | A B | x \\| y | [Read more](https://arxiv.org/abs/2503.00001) |\n`,
  );
  const [record] = recordsOf(source);
  expect(blocksOf(source, record)).toEqual(["T \\| U", "x \\| y"]);
  expect(record?.authors.map(({ name }) => name)).toEqual(["A B"]);
});

test("text that stands by itself around tables and rows is no part of them", () => {
  const source = sourceOf(`Good morning.\n\n${TABLE_HEAD}${tableRow(1)}\n\nMore papers:\n\n${tableRow(2)}\n`);
  expect(parseDigest(source).issues).toEqual([]);
  expect(titlesOf(source)).toEqual(["Paper 1", "Paper 2"]);
});

test("a heading ends a row that is not closed", () => {
  const next = TABLE_HEAD.replace("2025-03-04", "2025-03-05");
  const source = sourceOf(`${TABLE_HEAD}| Open | A B | never closed\n${next}${tableRow(2)}\n`);
  expect(recordsOf(source).map(({ title, published }) => [title, published])).toEqual([
    ["Paper 2", "2025-03-05"],
  ]);
});

describe("blocks", () => {
  const source = fixture("good/blocks.txt");

  test("may wrap their titles and have summaries of several paragraphs", () => {
    const { digest, issues } = parseDigest(source);
    expect(issues).toEqual([]);
    expect(digest).toMatchObject({ format: "blocks", language: "en" });
    expect(digest?.records.map(({ line, arxivId }) => [line, arxivId])).toEqual([
      [1, "2503.00001"],
      [5, "2503.00002"],
    ]);
    expect(blocksOf(source, digest?.records[1])).toEqual([
      "Beta: A Title That Goes\n  on in a Second Line",
      "Beta says much.\n\n  It says it in two paragraphs.",
    ]);
  });
});

describe("a Chinese list", () => {
  const source = fixture("good/chinese.md");

  test("gives English titles and Chinese summaries", () => {
    const { digest, issues } = parseDigest(source);
    expect(issues).toEqual([]);
    expect(digest).toMatchObject({ format: "list", language: "zh", date: "2025-03-04" });
    expect(digest?.records[0]?.blocks.map(({ language }) => language)).toEqual(["en", "zh"]);
    expect(blocksOf(source, digest?.records[0])).toEqual([
      "Alpha: A [First](1) Paper",
      "**关键词**：方法 (RL)  本文提出了Alpha，一种新的方法。",
    ]);
    expect(blocksOf(source, digest?.records[1])).toEqual([
      "Beta: A Title That Goes\n  on in a Second Line",
      "**多轮推理** 本文提出了Beta。\n\n第二段也属于摘要。",
    ]);
  });
});

describe("whatever the format", () => {
  const names = ["good/table.md", "good/columns.md", "good/blocks.txt", "good/chinese.md"];

  test.each(names)("%s reads the same with Windows line ends and a byte order mark", (name) => {
    const plain = fixture(name);
    const other = sourceOf(`\uFEFF${plain.text.replaceAll("\n", "\r\n")}`);
    const facts = (source: SourceFile) =>
      recordsOf(source).map((r) => [r.line, r.title, r.url, r.published, r.authors.map((a) => a.name)]);
    const texts = (source: SourceFile) =>
      recordsOf(source).map((r) => blocksOf(source, r).map((block) => block.replaceAll("\r", "")));
    expect(facts(other)).toEqual(facts(plain));
    expect(texts(other)).toEqual(texts(plain));
  });

  test("the format is told by what comes first, not by the file name", () => {
    const table = fixture("good/table.md").text;
    const blocks = fixture("good/blocks.txt").text;
    expect(parseDigest(sourceOf(`${table}\n${blocks}`, "a.txt")).digest?.format).toBe("table");
    expect(parseDigest(sourceOf(`${blocks}\n${table}`, "a.md")).digest?.format).toBe("blocks");
  });
});
