import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { calibrationBands, calibrationError } from "@/lib/score/calibration";
import { parseJsonLines } from "@/lib/score/json-lines";
import { foldName, foldValue } from "@/lib/score/match";
import { missLines, scoreLines } from "@/lib/score/report";
import { goldPaper, systemPaper } from "@/lib/score/schema";
import { scorePapers } from "@/lib/score/score";

const gold = (paper: object) => goldPaper.parse({ id: "1", ...paper });
const system = (paper: object) => systemPaper.parse({ id: "1", ...paper });

test.each([
  ["GSM-8K", "gsm8k"],
  ["LIBERO benchmark", "libero"],
  ["KV caches", "kvcache"],
  ["“Frog” (v2)", "frogv2"],
  ["Ｆrog_Net", "frognet"],
])("%s is compared as %s", (name, folded) => expect(foldName(name)).toBe(folded));

test.each([
  ["62.0%", "62"],
  ["+1.90", "1.90"],
  ["5.7×", "5.7"],
])("the number %s is compared as %s", (value, folded) => expect(foldValue(value)).toBe(folded));

describe("scorePapers", () => {
  const labelled = gold({
    methods: [
      { name: "FrogNet", aliases: ["Frog Network"], role: "introduces", level: "core" },
      { name: "GRPO", role: "uses", level: "core" },
      { name: "fine-tuning", level: "optional" },
    ],
    results: [
      { benchmark: "GSM8K", value: "62.0", level: "core" },
      { benchmark: "MATH", value: "3", level: "optional" },
    ],
  });

  test("counts right, wrong and missed items and passes over optional ones", () => {
    const read = system({
      methods: [{ name: "Frog-Networks", role: "introduces" }, { name: "Fine-Tuning" }, { name: "Toad" }],
    });
    const [methods] = scorePapers([labelled], [read]);
    expect(methods).toMatchObject({
      core: 2,
      right: 1,
      wrong: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      roles: 1,
    });
    expect(methods?.wrongItems).toEqual([{ paper: "1", name: "Toad" }]);
    expect(methods?.missedItems).toEqual([{ paper: "1", name: "GRPO" }]);
  });

  test("two spellings of one thing are right twice and found once", () => {
    const [methods] = scorePapers(
      [labelled],
      [system({ methods: [{ name: "FrogNet" }, { name: "Frog Network" }] })],
    );
    expect(methods).toMatchObject({ right: 2, wrong: 0, recall: 0.5 });
  });

  test.each([
    ["introduces", "introduces", 1],
    ["uses", "introduces", 0],
    ["introduces", "uses", 0],
    ["compares", "uses", 1],
  ])("the role %s for %s counts %d", (read, meant, roles) => {
    const paper = gold({ methods: [{ name: "X", role: meant, level: "core" }] });
    expect(scorePapers([paper], [system({ methods: [{ name: "X", role: read }] })])[0]).toMatchObject({
      roles,
    });
  });

  test("results need benchmark and number", () => {
    const read = system({
      results: [
        { benchmark: "GSM-8K", value: "62%" },
        { benchmark: "GSM8K", value: 61 },
        { benchmark: "MATH", value: "3" },
      ],
    });
    const results = scorePapers([labelled], [read]).at(-1);
    expect(results).toMatchObject({
      name: "results",
      core: 1,
      right: 1,
      wrong: 1,
      recall: 1,
      precision: 0.5,
    });
    expect(results?.wrongItems).toEqual([{ paper: "1", name: "GSM8K 61" }]);
  });

  test("a paper that the system did not read is missed whole; one without label does not count", () => {
    const [methods] = scorePapers([labelled], [system({ id: "2", methods: [{ name: "Toad" }] })]);
    expect(methods).toMatchObject({ core: 2, right: 0, wrong: 0, precision: 0, recall: 0, f1: 0 });
  });

  test("the report shows every class, the bands and the misses", () => {
    const read = system({
      methods: [{ name: "Toad", evidence: [{ confidence: 0.7 }, { confidence: 0.92 }] }],
    });
    const scores = scorePapers([labelled], [read]);
    expect(scoreLines(scores)).toEqual([
      "            precision    recall        F1     roles      core     right     wrong",
      "methods         0.000     0.000     0.000         –         2         0         1",
      "benchmarks      0.000     0.000     0.000         –         0         0         0",
      "datasets        0.000     0.000     0.000         –         0         0         0",
      "models          0.000     0.000     0.000         –         0         0         0",
      "results         0.000     0.000     0.000         –         1         0         0",
      "",
      "confidence    claimed precision     items     right",
      "0.90–0.95       0.920     0.000         1         0",
      "expected calibration error 0.920",
    ]);
    expect(missLines(scores)).toEqual(
      expect.arrayContaining(["methods: wrong (1)", "  1  Toad", "  1  GRPO"]),
    );
  });
});

describe("calibration", () => {
  test("bands hold their lower edge, the last one also 1", () => {
    const judged = [0.59, 0.6, 0.9, 0.95, 1].map((confidence) => ({ confidence, isRight: confidence > 0.8 }));
    expect(calibrationBands(judged).map(({ from, items, right }) => [from, items, right])).toEqual([
      [0, 1, 0],
      [0.6, 1, 0],
      [0.9, 1, 1],
      [0.95, 2, 2],
    ]);
  });

  test("is 0 where half of what is claimed at 0.5 is right, and for nothing", () => {
    const judged = [true, false].map((isRight) => ({ confidence: 0.5, isRight }));
    expect(calibrationError(calibrationBands(judged))).toBe(0);
    expect(calibrationError([])).toBe(0);
  });
});

describe("parseJsonLines", () => {
  const fault = (text: string) => {
    try {
      parseJsonLines("gold.jsonl", text, goldPaper);
    } catch (error) {
      if (error instanceof AppError) return error.issues;
      throw error;
    }
    return [];
  };

  test("reads a paper a line and skips blank ones", () => {
    expect(parseJsonLines("s.jsonl", '{"id":"1"}\n\n{"id":"2"}\n', systemPaper).map(({ id }) => id)).toEqual([
      "1",
      "2",
    ]);
  });

  test.each([
    ["no JSON", '{"id":"1"}\n{"id":', /^gold\.jsonl:2: no JSON/u],
    ["a missing id", "{}", /^gold\.jsonl:1: id: /u],
    [
      "an unknown level",
      '{"id":"1","methods":[{"name":"X","level":"main"}]}',
      /^gold\.jsonl:1: methods\.0\.level: /u,
    ],
    ["an id twice", '{"id":"1"}\n{"id":"1"}', /^gold\.jsonl:2: 1 is on line 1 already/u],
  ])("names the line of %s", (_, text, message) => {
    expect(fault(text)).toEqual([expect.stringMatching(message)]);
  });
});
