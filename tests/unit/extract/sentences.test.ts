import { describe, expect, test } from "vitest";
import { sentencesOf } from "@/lib/extract/01-sentences";
import { digestOf, digestsFrom } from "./digest-of";

function split(summary: string): string[] {
  return digestOf([["A Title", summary]]).flatMap((digest) =>
    digest.records.flatMap((record) =>
      sentencesOf(digest.text, record)
        .filter(({ part }) => part !== "title")
        .map(({ text }) => text),
    ),
  );
}

describe("sentences", () => {
  test.each([
    ["One ends. Two begins.", ["One ends.", "Two begins."]],
    ["We use tools, e.g. Python, and more.", ["We use tools, e.g. Python, and more."]],
    ["As Smith et al. Show, it works.", ["As Smith et al. Show, it works."]],
    ["It gains 7.6% on v2.5 data. Code is out!", ["It gains 7.6% on v2.5 data.", "Code is out!"]],
    ['They call it "memory." The rest follows.', ['They call it "memory."', "The rest follows."]],
    [
      "i) The aim is speed. ii) The method (v2.) prunes. (iii) It wins? iv) yes.",
      ["i) The aim is speed.", "ii) The method (v2.) prunes.", "(iii) It wins?", "iv) yes."],
    ],
  ])("%s", (summary, expected) => {
    expect(split(summary)).toEqual(expected);
  });

  test("stand in the file where they say, and the Chinese keywords are one", () => {
    const text =
      "# Papers for 2025-10-03\n\n## 0.[Deep Things](https://arxiv.org/pdf/2509.25454)\nsummary:**强化学习**, **搜索**  本文提出了方法。它很好！\n";
    const sentences = digestsFrom([["zh.txt", text]]).flatMap((digest) =>
      digest.records.flatMap((record) => sentencesOf(digest.text, record)),
    );
    expect(sentences.map(({ part }) => part)).toEqual(["title", "keywords", "summary", "summary"]);
    for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
  });
});
