import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexAtlas } from "@/lib/query/atlas";
import { guardStatement } from "@/lib/query/guard/guard";
import { afterPeriod, takeDates } from "@/lib/query/phrase/dates";
import { parsePhrase } from "@/lib/query/phrase/parse";
import { phraseOf, phrasesFor } from "@/lib/query/phrase/phrase";
import { ASKED_ATLAS, PHRASES } from "../../../support/phrases";

const atlas = indexAtlas(ASKED_ATLAS);

test.each(PHRASES)("$text asks for $means", ({ text, means }) => {
  expect(phraseOf(atlas, text)?.text).toBe(means);
});

test.each(PHRASES)("$means may be typed as it is said", ({ means }) => {
  const phrase = phraseOf(atlas, means);
  expect(phrase?.text).toBe(means);
});

test.each([
  "GRPO",
  "papers",
  "authors of",
  "papers using",
  "papers using nothing known",
  "papers using GRPO and nothing known",
  "methods evaluated on GRPO",
  "what is GRPO",
  "unknown papers",
  "use papers",
  "",
  "…",
  "the all which",
])("%j is no phrase", (text) => {
  expect(phraseOf(atlas, text)).toBeNull();
});

test("any text is read without an error, and what it asks for passes the guard", () => {
  const words = fc.constantFrom(
    ..."papers authors methods using GRPO MCTS and or , of on with by evaluated introduce a benchmark 2025-10 in from since".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 9 }), (parts) => {
      const phrase = phraseOf(atlas, parts.join(" "));
      if (phrase) expect(() => guardStatement(phrase.query)).not.toThrow();
    }),
    { numRuns: 400 },
  );
});

describe("chips", () => {
  test("say a relation once for things that all must hold", () => {
    expect(phraseOf(atlas, "papers using GRPO and MCTS")?.chips).toEqual([
      { kind: "subject", label: "Paper" },
      { kind: "relation", relation: "uses" },
      { kind: "thing", id: "method:grpo", label: "Method", name: "GRPO" },
      { kind: "join", word: "and" },
      { kind: "thing", id: "method:mcts", label: "Method", name: "MCTS" },
    ]);
  });

  test("carry dates, any kind and alternatives", () => {
    expect(phraseOf(atlas, "papers from 2025-12 that introduce a benchmark or a dataset")?.chips).toEqual([
      { kind: "subject", label: "Paper" },
      { kind: "relation", relation: "introduces" },
      { kind: "any", label: "Benchmark" },
      { kind: "join", word: "or" },
      { kind: "any", label: "Dataset" },
      { kind: "dates", from: "2025-12", before: "2026-01" },
    ]);
  });
});

test("a name alone is asked about by its kind", () => {
  const about = (q: string) => phrasesFor(atlas, q).about.map(({ text }) => text);
  expect(about("GRPO")).toEqual([
    "papers using GRPO",
    "benchmarks used with GRPO",
    "authors of papers about GRPO",
  ]);
  expect(about("Jane Doe")).toEqual(["authors working with Jane Doe", "methods by Jane Doe"]);
  expect(about("nobody")).toEqual([]);
  for (const name of ["GRPO", "Jane Doe", "GSM8K", "Qwen3-8B", "OpenMath", "world knowledge"])
    for (const text of about(name)) expect(phraseOf(atlas, text)?.text).toBe(text);
});

test("words within a name are no verbs where they are capitals", () => {
  expect(parsePhrase("methods evaluated on Computer Use Bench")?.clauses).toEqual([
    { relation: "evaluates", object: "Computer Use Bench" },
  ]);
});

test("quotes in names stay within their literal", () => {
  expect(phraseOf(atlas, "papers using Adam's method")?.query).toContain("{id: 'method:adam\\'s'}");
});

describe("dates", () => {
  test.each([
    ["papers from 2025-10 about X", "papers about X", "2025-10", "2025-11"],
    ["papers in October 2025", "papers", "2025-10", "2025-11"],
    ["papers since 2025", "papers", "2025", null],
    ["papers after 2025-09", "papers", "2025-10", null],
    ["papers before 2025-12-24", "papers", null, "2025-12-24"],
    ["papers until 2025-12-31", "papers", null, "2026-01-01"],
    ["papers between 2025-09 and 2025-12", "papers", "2025-09", "2026-01"],
    ["papers from September 2025 to December 2025", "papers", "2025-09", "2026-01"],
    ["papers since 2025-02 before 2025-03", "papers", "2025-02", "2025-03"],
    ["papers published in 2024", "papers", "2024", "2025"],
  ])("%s", (text, rest, from, before) => {
    expect(takeDates(text)).toEqual({ rest, span: { from, before } });
  });

  test.each(["evaluated on AIME 2025", "papers from MIT", "Qwen2 from 7B"])("%s has none", (text) => {
    expect(takeDates(text)).toEqual({ rest: text, span: null });
  });

  test("every day of a period comes before what follows it, and none after", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-30"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const period of [day.slice(0, 4), day.slice(0, 7), day]) {
            expect(day < afterPeriod(period)).toBe(true);
            expect(afterPeriod(period).startsWith(period)).toBe(false);
          }
        },
      ),
    );
  });
});
