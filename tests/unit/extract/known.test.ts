import { describe, expect, test } from "vitest";
import { read, things } from "./digest-of";

function known(sentence: string): string[] {
  return things(read("A plain title", sentence).mentions);
}

describe("known names", () => {
  test.each([
    ["We train with GRPO.", ["Method GRPO"]],
    ["We train with Group Relative Policy Optimisation.", ["Method GRPO"]],
    ["A KV-cache, KV caches and key-value caching.", ["Method KV cache"]],
    ["It is tested on GSM-8K and MATH500.", ["Benchmark GSM8K", "Benchmark MATH-500"]],
    ["Retrieval-augmented\n  generation helps.", ["Method RAG"]],
    ["它使用GRPO算法和蒙特卡洛树搜索。", ["Method GRPO", "Method MCTS"]],
    ["We study Qwen2.5-VL-7B-Instruct here.", ["Model Qwen2.5-VL-7B-Instruct"]],
    ["We study Claude 3.5 Sonnet and GPT-4o mini.", ["Model Claude 3.5 Sonnet", "Model GPT-4o mini"]],
    ["在Qwen3-8B模型上训练。", ["Model Qwen3-8B"]],
    ["The Adam optimizer is used.", ["Method Adam"]],
    ["We ask gpt-4o and llama-3-8b.", ["Model GPT-4o", "Model Llama-3-8b"]],
    ["The Qwen2.5-7B large language model is tested.", ["Model Qwen2.5-7B"]],
    ["GPT-4 scores high.", ["Model GPT-4"]],
    ["We serve it with vLLM.", ["Method vLLM"]],
    ["We use fastText and 扩散Transformer.", ["Method DiT", "Method fastText"]],
    ["It is tested on CNN/DailyMail.", ["Benchmark CNN/DailyMail"]],
    ["The VeBrain-600k dataset and the Time-300B dataset.", ["Dataset Time-300B", "Dataset VeBrain-600k"]],
    [
      "CogVideoX-5B 50-step, GPT-4o 62.3, Llama-3 70B, InternVL 2.5, Mistral 7B v0.2.",
      [
        "Model CogVideoX-5B",
        "Model GPT-4o",
        "Model InternVL 2.5",
        "Model Llama-3 70B",
        "Model Mistral 7B v0.2",
      ],
    ],
    ["It is more like it (CLIP-I 0.8132 vs. 0.7960).", []],
    ["We compare with GRPO with Frog Rewards.", ["Method GRPO"]],
    ["DiT's cache is large.", ["Method DiT"]],
    ["It leads on Alpaca Eval 2.0.", ["Benchmark AlpacaEval 2"]],
    ["A masked autoencoder (MAE) is trained.", ["Method masked autoencoder"]],
  ])("%s", (sentence, expected) => {
    expect(known(sentence)).toEqual(expected);
  });

  test.each([
    ["a word that only looks alike", "We drop the zero and react to math in a star shape."],
    ["a part of a longer word", "The xgrpox value and pregrpo."],
    ["a part of a compound name", "Not known here: Mystery-GRPO9."],
    ["a person", "Adam and Eve went home."],
    ["a link", "See https://example.org/GRPO/GSM8K for more."],
    ["a family name without a version", "The Phi value and Step counts."],
    ["a word with the opposite before it", "It is non-autoregressive diffusion that is un-quantized."],
    ["to quantify, in Chinese", "该研究量化了误差。"],
    ["a score of a model's name", "Its CLIP score and DINO similarity rose."],
    ["an error by an architecture's acronym", "The mean absolute error (MAE) fell."],
    ["a video tool by an algebra's acronym", "A video from SVD."],
    ["a class of models by a program's name", "Video VLLMs are slow."],
    ["a metric made with a model's name", "Its CLIP-I value rose."],
  ])("do not match %s", (_, sentence) => {
    expect(known(sentence).filter((thing) => !thing.includes("Mystery"))).toEqual([]);
  });
});
