import { describe, expect, test } from "vitest";
import { acronymsOf } from "@/lib/extract/acronyms";
import { isCoined } from "@/lib/extract/shape";
import { read, things } from "./digest-of";

const PLAIN = "A plain title";

describe("new names", () => {
  test.each([
    ["acronym", "We introduce Careful Policy Hopping (CPHop), a training recipe.", ["Method CPHop"]],
    ["acronym first", "We present ZEBRA (Zero Examples But Real Answers), which helps.", ["Method ZEBRA"]],
    ["cue", "We propose FrogNet, a fast architecture.", ["Method FrogNet"]],
    ["called", "It is a system called Marmot that plans.", ["Method Marmot"]],
    ["benchmark by ending", "We release FrogBench for evaluation.", ["Benchmark FrogBench"]],
    ["benchmark by head", "We introduce FROGGY, a benchmark for jumps.", ["Benchmark FROGGY"]],
    ["dataset", "We release the Frog-100K dataset for training.", ["Dataset Frog-100K"]],
    ["Chinese cue", "本文提出了FrogNet框架。", ["Method FrogNet"]],
    ["Chinese named", "本文提出了一种名为FrogNet的新方法。", ["Method FrogNet"]],
    ["plain words", "We introduce late-stage rewinding, a way to help.", ["Method late-stage rewinding"]],
    ["quoted", 'We introduce "lazy thinking", which helps.', ["Method lazy thinking"]],
  ])("%s: %s", (_, sentence, expected) => {
    expect(things(read(PLAIN, sentence).mentions)).toEqual(expected);
  });

  test("the title's long form and the text's acronym are one", () => {
    const { mentions } = read(
      "Careful Policy Hopping: Jumping Far",
      "We propose Careful Policy Hopping (CPHop).",
    );
    expect(things(mentions)).toEqual(["Method CPHop"]);
  });

  test("the title gives one, and its colon must not be taken for more", () => {
    expect(things(read("FrogNet: Jumping Far", "It jumps.").mentions)).toEqual(["Method FrogNet"]);
    expect(things(read("Less is More: On Jumping", "It jumps.").mentions)).toEqual([]);
  });

  test.each([
    "Large Language Models (LLMs) answer questions in natural language.",
    "For AI practitioners, the principal implication is that GPUs matter.",
    "Consequently, the NLP API returns JSON. Overall, OpenAI is an organisation.",
    "We propose a new way of thinking about W4A8 and 7B models on A100s.",
    "It was built at Stanford University in New York.",
  ])("no name in: %s", (sentence) => {
    expect(things(read(PLAIN, sentence).mentions)).toEqual([]);
  });

  test.each([
    ["ToadDiT", true],
    ["FRGO", true],
    ["Fp-Reg", false],
    ["ABC2Go", true],
    ["Multi-Agent", false],
    ["The", false],
    ["AI", false],
  ])("%s is coined: %s", (token, expected) => {
    expect(isCoined(token)).toBe(expected);
  });

  test.each([
    ["uses group relative policy optimization (GRPO)", "GRPO", "group relative policy optimization"],
    ["In short, Fast-path Regularization (Fp-Reg)", "Fp-Reg", "Fast-path Regularization"],
    ["TOAD (Trusted Output After Debate)", "TOAD", "Trusted Output After Debate"],
  ])("%s", (text, short, long) => {
    const sentence = { text, start: 5, end: 5 + text.length, part: "summary", language: "en" } as const;
    const [pair] = acronymsOf(sentence);
    expect([pair?.short.text, pair?.long.text]).toEqual([short, long]);
    expect(text.slice((pair?.long.start ?? 0) - 5, (pair?.long.end ?? 0) - 5)).toBe(long);
  });
});
