import { describe, expect, test } from "vitest";
import { read, things } from "./digest-of";

function found(sentence: string): string[] {
  return things(read("A plain title", sentence).mentions);
}

describe("the kind of a new name", () => {
  test.each([
    ["an apposed model", "We propose FrogNet, a generative model that jumps.", ["Model FrogNet"]],
    ["listed adjectives", "We propose FrogNet, a unified and fast language model.", ["Model FrogNet"]],
    ["made like a model's name", "FrogBERT: Croaks. We release FrogBERT.", ["Model FrogBERT"]],
    ["model as an adjective", "We propose FrogNet, an LLM agent framework.", ["Method FrogNet"]],
    ["a noun beside an own method", "We propose FrogNet. The FrogNet model jumps.", ["Method FrogNet"]],
    ["apposition before ending", "We propose FrogInstruct, a novel framework.", ["Method FrogInstruct"]],
    ["the first of a list", "We evaluate it on FrogQA and ToadQA.", ["Benchmark FrogQA", "Benchmark ToadQA"]],
    ["named after a benchmark", "We look at GSM8K-Hardest here.", ["Benchmark GSM8K-Hardest"]],
    ["named after a dataset", "We look at FineMath-4+ here.", ["Dataset FineMath-4+"]],
    ["parameters", "We train FrogLM-150M on calls.", ["Model FrogLM-150M"]],
    ["a pair of models", "We introduce FROGGO, a pair of open language models.", ["Model FROGGO"]],
    ["achieving", "On GSM8K, FrogNet-Instruct achieves 54%.", ["Benchmark GSM8K", "Model FrogNet-Instruct"]],
    [
      "a graph of knowledge",
      "It builds a knowledge graph (Pond-KG) first.",
      ["Dataset Pond-KG", "Method knowledge graph"],
    ],
    ["samples", "We release Frog-100K for training.", ["Dataset Frog-100K"]],
    ["hyphen and small letters", "We release Croak-iverse, a corpus of calls.", ["Dataset Croak-iverse"]],
    ["methods like it", "It beats prior methods like FRIT.", ["Method FRIT"]],
    ["datasets such as it", "It is built from datasets such as FRODO.", ["Dataset FRODO"]],
    ["models as a verb", "FrogNet models this as a search over ponds.", ["Method FrogNet"]],
    ["the subject of introduces", "FrRL introduces a way of learning.", ["Method FrRL"]],
    [
      "a noun with a complement",
      "It makes a dataset of two million calls, FROGCALLS, and more.",
      ["Dataset FROGCALLS"],
    ],
    [
      "parts of a dataset",
      "We make two sub-datasets, POND-NEWS and POND-TALK.",
      ["Dataset POND-NEWS", "Dataset POND-TALK"],
    ],
    ["called", "We build a planner called Marmot to help.", ["Method Marmot"]],
  ])("%s: %s", (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test.each([
    ["a subject after the list", "On GSM8K, FrogNet achieves 81%.", "Benchmark FrogNet"],
    ["a subject after a dataset", "On the Pond dataset, FrogNet achieves 81%.", "Dataset FrogNet"],
    ["a rival", "It scores 3% on GSM8K over FrogNet and ToadNet.", "Benchmark FrogNet"],
    ["parameters", "On GSM8K, FrogNet-700M achieved 57%.", "Dataset FrogNet-700M"],
  ])("is not that of %s: %s", (_, sentence, wrong) => {
    expect(found(sentence)).not.toContain(wrong);
  });

  test.each([
    "Native multimodal models (NMMs) are compared with large vision models (LVMs).",
    "Entropy-aware GEneration and an EXpert module need 30B-70B, 1-2B and 16x3.8B models.",
    "The average Frog-Pond Similarity (aFPS) rose; aFPS says little.",
    "We speed up text-to-croak (TTK) models and video frog segmentation (VFS) at 16kHz.",
    "LLM-powered GUI agents rely on LLMs and VLMs.",
    "The proposed method achieved a pond mean Intersection over Union (mIoU) of 55%; mIoU matters.",
    "This is a systematization of knowledge (SoK) of ponds; the SoK helps.",
  ])("no name in: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe("what is trained on and what is measured on", () => {
  test.each([
    ["Models trained on FineWeb outperform others on GSM8K.", "GSM8K", "evaluates"],
    ["Models trained on FineWeb outperform others on GSM8K.", "FineWeb", "trains"],
    ["基于FineWeb训练的模型在GSM8K上取得了好成绩。", "GSM8K", "evaluates"],
  ])("%s: %s %s", (summary, name, role) => {
    const mentions = read("A plain title", summary).mentions.filter(({ entity }) => entity.name === name);
    expect(mentions.map((mention) => mention.role)).toEqual([role]);
  });
});
