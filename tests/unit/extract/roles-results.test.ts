import { describe, expect, test } from "vitest";
import { read } from "./digest-of";

describe("roles", () => {
  test.each([
    ["We propose FrogNet, a model. FrogNet uses GRPO.", "FrogNet", "introduces"],
    ["We propose FrogNet, a model. FrogNet uses GRPO.", "GRPO", "uses"],
    ["FrogNet, our framework, outperforms PPO.", "PPO", "compares"],
    ["It is better than the DAPO baseline.", "DAPO", "compares"],
    ["We evaluate on GSM8K.", "GSM8K", "evaluates"],
    ["We pre-train on FineWeb.", "FineWeb", "trains"],
    ["我们的方法优于GRPO。", "GRPO", "compares"],
  ])("%s: %s %s", (summary, name, role) => {
    const mentions = read("A plain title", summary).mentions.filter(({ entity }) => entity.name === name);
    expect(mentions.map((mention) => mention.role)).toContain(role);
  });
});

describe("results", () => {
  test.each([
    ["It reaches 62.3% on GSM8K and 81% on MMLU.", ["GSM8K 62.3 % score", "MMLU 81 % score"]],
    [
      "On AIME 2025, accuracy rose from 67.9% to 73.3%.",
      ["AIME 2025 67.9 % score", "AIME 2025 73.3 % score"],
    ],
    ["It scores 31.5 and 44.2 on GSM8K and MMLU, respectively.", ["GSM8K 31.5  score", "MMLU 44.2  score"]],
    ["It improves by 2.1 points on GSM8K.", ["GSM8K 2.1 points delta"]],
    ["On GSM8K it converges 5.7× faster.", []],
    ["It gains 14.6% on LIBERO.", ["LIBERO 14.6 % delta"]],
    [
      "在GSM8K上取得了62.95%的准确率，提升了1.25个百分点。",
      ["GSM8K 62.95 % score", "GSM8K 1.25 points delta"],
    ],
    ["In 2024 we trained a 7B model with 100 samples on 8 GPUs for GSM8K.", []],
    ["It reaches 62.3% on something unnamed.", []],
  ])("%s", (summary, expected) => {
    const found = read("A plain title", summary).results.map(
      ({ benchmark, digits, unit, kind }) => `${benchmark.entity.name} ${digits} ${unit} ${kind}`,
    );
    expect(found).toEqual(expected);
  });

  test("name their subject and measure", () => {
    const [result] = read("A plain title", "FrogNet, our method, has an FID of 2.5 on ImageNet.").results;
    expect([result?.subject?.entity.name, result?.metric]).toEqual(["FrogNet", "FID"]);
  });
});

test("what builds on what", () => {
  const { relations } = read("A plain title", "We propose FrogNet, a framework that builds on GRPO.");
  expect(relations.map(({ from, to }) => [from.entity.name, to.entity.name])).toEqual([["FrogNet", "GRPO"]]);
});
