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
    ["joined by and", "We propose FrogNet and ToadBench.", ["Benchmark ToadBench", "Method FrogNet"]],
    [
      "joined by and, each made of more than one word",
      "It creates two datasets (Frog-Talk and Frog-Reason).",
      ["Dataset Frog-Reason", "Dataset Frog-Talk"],
    ],
    ["novel", "It encodes images with a novel σ-FVAE to jump.", ["Method σ-FVAE"]],
    ["opening subject", "FrogCast generates 4D content from ponds.", ["Method FrogCast"]],
    ["own meaning of a generic acronym", "We use Region-wise Noise Addition (RNA).", ["Method RNA"]],
    ["letter and number", "This paper introduces R0, a novel approach for frogs.", ["Method R0"]],
    ["plus signs", "It outperforms FD++ by far.", ["Method FD++"]],
    ["an example of a kind", "We label adaptively (e.g., PGMR).", ["Method PGMR"]],
    ["parentheses after a kind", "We use a novel gaze model (Frog Eye) for this.", ["Model Frog Eye"]],
    [
      "list in parentheses",
      "We test on two exams (KoFRG and KoTAD).",
      ["Benchmark KoFRG", "Benchmark KoTAD"],
    ],
    ["data after on the", "It reaches a similarity of 0.61 on the Lilypond dataset.", ["Benchmark Lilypond"]],
    [
      "what is trained on is data",
      "We built a dataset (FrogRich). Fine-tuning a fine neural model of ponds on FrogRich achieved much.",
      ["Dataset FrogRich"],
    ],
    ["contest", "This report is about the FROGS 2025 Challenge.", ["Benchmark FROGS"]],
    ["passive apposition", "FrogGenius is introduced as a benchmark for ponds.", ["Benchmark FrogGenius"]],
    [
      "apposition after an aside",
      "We introduce Tadpole, a tuning (FT) dataset of ponds.",
      ["Dataset Tadpole"],
    ],
    ["a model in lower case", "It uses a checkpoint (frog-rm-pond-1.4b).", ["Model frog-rm-pond-1.4b"]],
    ["parameters counted", "FrogEmo-700M achieves more.", ["Model FrogEmo-700M"]],
    ["made of generic parts", "We create a new dataset, V2V-QA, for cars.", ["Benchmark V2V-QA"]],
    ["a usual acronym, told", "This paper introduces SEA, a sample-efficient algorithm.", ["Method SEA"]],
    [
      "quoted before its kind",
      'It has an inference-time "Frog-Guidance" mechanism.',
      ["Method Frog-Guidance"],
    ],
    ["coined, of plain words", "It learns a plain old denoising pond network (PondNet).", ["Method PondNet"]],
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
    ["M3: A Multimodal Memory", "M3 is a memory system.", ["Method M3"]],
    ["Free$^2$Guide: Control", "Free$^2$Guide enhances alignment.", ["Method Free$^2$Guide"]],
    ["SWE-RL: Advancing Reasoning", "SWE-RL is an approach.", ["Method SWE-RL"]],
    ["FRG-QA -- Graph Questions", "FRG-QA, a new dataset, is introduced.", ["Benchmark FRG-QA"]],
    ["FrogLeap: Benchmarking Jumps", "FrogLeap has many questions.", ["Benchmark FrogLeap"]],
    ["WHEN TO JUMP, WHEN TO REST: Frogs", "It jumps.", []],
    ["Frogs Lost in Ponds: It Jumps", 'A summary of "Frogs Lost in Ponds: It Jumps".', []],
  ])("title %s", (title, summary, expected) => {
    expect(things(read(title, summary).mentions)).toEqual(expected);
  });

  test.each([
    "We help blind and low-vision (BLV) users.",
    "It works in the AnyI2F (any-time image-to-frog) task.",
    "The CSIM and FSIM scores rise, and so does the FrogScore metric.",
    "The discrete actions (REFINE, RERANK) are simple.",
    "A CAD-model-free and view-free way is shown.",
    "It gains 0.7dB and runs at 30FPS.",
    "There are six categories: Relative Positioning, Frog Orientation and more.",
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
