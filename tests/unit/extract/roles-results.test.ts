import { describe, expect, test } from "vitest";
import { digestOf, read } from "./digest-of";

describe("roles", () => {
  test.each([
    ["We propose FrogNet, a model. FrogNet uses GRPO.", "FrogNet", "introduces"],
    ["We propose FrogNet, a model. FrogNet uses GRPO.", "GRPO", "uses"],
    ["FrogNet, our framework, outperforms PPO.", "PPO", "compares"],
    ["i) FrogNet, a two-stage framework, learns to jump.", "FrogNet", "introduces"],
    ["Two algorithms were introduced, including FrogNet and ToadNet.", "ToadNet", "introduces"],
    ["It is faster, compared to Frugal Parallel Sampling.", "Frugal Parallel Sampling", "compares"],
    ["It learns without GRPO.", "GRPO", "compares"],
    ["It uses a tree instead of MCTS.", "MCTS", "compares"],
    ["Unlike RAG, it reads all.", "RAG", "compares"],
    ["该方法无需强化学习微调，也无需LoRA。", "LoRA", "compares"],
    ["It is better than the DAPO baseline.", "DAPO", "compares"],
    ["We evaluate on GSM8K.", "GSM8K", "evaluates"],
    ["We pre-train on FineWeb.", "FineWeb", "trains"],
    ["Training models on FineWeb helps.", "FineWeb", "trains"],
    ["Fine-tuning Qwen2.5-7B on a part of FineWeb achieves much.", "FineWeb", "trains"],
    ["It is pre-trained on the new, hand-checked FineWeb data.", "FineWeb", "trains"],
    ["We curated FineWeb, a corpus of pages.", "FineWeb", "introduces"],
    ["The data was generated using Ego4D.", "Ego4D", "uses"],
    ["The prior is based on ImageNet.", "ImageNet", "evaluates"],
    ["On video from the BDD100K driving dataset it improves accuracy.", "BDD100K", "evaluates"],
    ["We also develop a foundation model, SDXL-FROG, that jumps.", "SDXL-FROG", "introduces"],
    ["我们的方法优于GRPO。", "GRPO", "compares"],
  ])("%s: %s %s", (summary, name, role) => {
    const mentions = read("A plain title", summary).mentions.filter(({ entity }) => entity.name === name);
    expect(mentions.map((mention) => mention.role)).toContain(role);
  });

  test.each([
    ["a part of a longer name is not the name", "本文提出并验证了仅需两个样本的2-GRPO变体。GRPO很慢。"],
    [
      "what is known is not coined by its long form",
      "We adapt the old principles of Group Relative Policy Optimization (GRPO) to frogs.",
    ],
  ])("GRPO is not introduced where %s", (_, summary) => {
    const mentions = read("A plain title", summary).mentions.filter(({ entity }) => entity.name === "GRPO");
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter(({ role }) => role === "introduces")).toEqual([]);
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
    ["On GSM8K it converges 5.7× faster.", ["GSM8K 5.7 x delta"]],
    ["With 62% on GSM8K, it converges 5.7× faster.", ["GSM8K 62 % score"]],
    ["It solves 62% of GSM8K and cuts the cost by 35%.", ["GSM8K 62 % score"]],
    ["It gains 14.6% on LIBERO.", ["LIBERO 14.6 % delta"]],
    [
      "在GSM8K上取得了62.95%的准确率，提升了1.25个百分点。",
      ["GSM8K 62.95 % score", "GSM8K 1.25 points delta"],
    ],
    ["In 2024 we trained a 7B model with 100 samples on 8 GPUs for GSM8K.", []],
    ["It reaches 62.3% on something unnamed.", []],
    ["It gains 9.3% on GSM8K and a 6.2% average gain across six benchmarks.", ["GSM8K 9.3 % delta"]],
    ["It gains 9.3% on GSM8K while reducing cost by 50%.", ["GSM8K 9.3 % delta"]],
    ["It gains 9.3% on GSM8K while accelerating it by up to 50x.", ["GSM8K 9.3 % delta"]],
    ["It gains 9.3% on GSM8K and reaches 0.9 on Pond-Edit.", ["GSM8K 9.3 % delta"]],
    ["It gains 9.3% on GSM8K at 20% of the cost.", ["GSM8K 9.3 % delta"]],
    ["It gains 9.3% on GSM8K and 5.7% on out-of-domain logic tasks.", ["GSM8K 9.3 % delta"]],
    ["Boosting GSM8K by 37.4% and improving F1 on MMLU by 30%.", ["GSM8K 37.4 % delta", "MMLU 30 % delta"]],
    ["It gains 9.3% on GSM8K with 7% computational overhead.", ["GSM8K 9.3 % delta"]],
    [
      "It gains 5% on GSM8K, MMLU and AIME 2025.",
      ["GSM8K 5 % delta", "MMLU 5 % delta", "AIME 2025 5 % delta"],
    ],
    ["It gains an average of 5% on GSM8K and MMLU.", ["GSM8K 5 % delta"]],
    ["It gains 5% on GSM8K, and MMLU rises to 81%.", ["GSM8K 5 % delta", "MMLU 81 % score"]],
    ["It improves GSM8K by 8 and 4 points.", ["GSM8K 8 points delta", "GSM8K 4 points delta"]],
    ["On GSM8K, models are wrong in 4% to 86% of cases.", ["GSM8K 4 % score", "GSM8K 86 % score"]],
    ["It achieves a 56.0% task success rate on OSWorld.", ["OSWorld 56.0 % score"]],
    [
      "It has a 2.56times speedup and 18.9\\% of the cache on AIME 2024.",
      ["AIME 2024 2.56 x delta", "AIME 2024 18.9 % score"],
    ],
    [
      "It reaches 0.48 on GSM8K, outperforming tadpole methods like EMS (0.25) and MP (0.20).",
      ["GSM8K 0.48  score", "GSM8K 0.25  score", "GSM8K 0.20  score"],
    ],
    ["It is tested on GSM8K (0.5) at last.", []],
    ["It reaches a sub-60% accuracy on GSM8K.", ["GSM8K 60 % score"]],
    ["在 GSM8K 上提升超过20个点。", ["GSM8K 20 points delta"]],
    ["It achieved a 91.4% token reduction over GSM8K with 12 tokens.", []],
    ["GSM8K has 800 manually verified question pairs.", []],
    ["We test on GSM8K: (1) frogs, (2) toads.", []],
    ["We introduce FrogBench. The best model reaches only 61% accuracy.", ["FrogBench 61 % score"]],
    ["We test on GSM8K. It is 3.5x faster and cheaper.", []],
    ["We test on GSM8K and MMLU. The best reaches 61% accuracy.", []],
    [
      "It reaches 93.5 and 91.8 on GSM8K and MMLU, respectively, with 70% on AIME 2025.",
      ["GSM8K 93.5  score", "MMLU 91.8  score", "AIME 2025 70 % score"],
    ],
    ["It gains 10-14% on GSM8K.", ["GSM8K 10-14 % delta"]],
    ["It gains at least 2 dB on GSM8K.", ["GSM8K 2 dB delta"]],
    ["On MMLU it is fine, with a 35.7 GSM8K score.", ["GSM8K 35.7  score"]],
    ["It lags by 20 F1 points on GSM8K.", ["GSM8K 20 points delta"]],
    ["It wins by at least 12.4% on GSM8K.", ["GSM8K 12.4 % delta"]],
  ])("%s", (summary, expected) => {
    const found = read("A plain title", summary).results.map(
      ({ benchmark, digits, unit, kind }) => `${benchmark.entity.name} ${digits} ${unit} ${kind}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ["It scores 33.5% on BrowseComp-en.", "BrowseComp-en"],
    ["It scores 1.90 on ImageNet 256×256.", "ImageNet 256×256"],
    ["在ImageNet 256×256数据集上，FID为1.90。", "ImageNet 256×256"],
    ["It scores 33.5% on GSM8K-style problems.", "GSM8K"],
  ])("carry the subset and size of the benchmark: %s", (summary, surface) => {
    const [digest] = digestOf([["A plain title", summary]]);
    const [result] = read("A plain title", summary).results;
    const { start = 0, end = 0 } = result?.benchmark ?? {};
    expect(digest?.text.slice(start, end)).toBe(surface);
  });

  test("name their subject and measure", () => {
    const [result] = read("A plain title", "FrogNet, our method, has an FID of 2.5 on ImageNet.").results;
    expect([result?.subject?.entity.name, result?.metric]).toEqual(["FrogNet", "FID"]);
  });

  test.each([
    ["FrogNet reaches 62% on GSM8K, and the teacher's 65% is near.", ["FrogNet", undefined]],
    ["FrogNet raises the accuracy on GSM8K from 61% to 70%.", [undefined, "FrogNet"]],
    ["FrogNet reaches 62% on GSM8K, compared to 55% for GRPO.", ["FrogNet", "GRPO"]],
    ["FrogNet reaches 62% on GSM8K versus GRPO with 55%.", ["FrogNet", "GRPO"]],
    ["On GSM8K, FrogNet reaches 62%, compared to 55% (GRPO).", ["FrogNet", "GRPO"]],
    ["FrogNet beats the baseline by 3% on GSM8K.", ["FrogNet"]],
  ])("are of what the words around say: %s", (summary, expected) => {
    const { results } = read("FrogNet: Jumping Far", summary);
    expect(results.map(({ subject }) => subject?.entity.name)).toEqual(expected);
  });

  test("a range that ends elsewhere is elsewhere", () => {
    const { results } = read(
      "A plain title",
      "It goes from 50% to 60% on GSM8K and from 81% to 88% on Croakers.",
    );
    expect(results.map(({ digits }) => digits)).toEqual(["50", "60"]);
  });
});

test("what builds on what", () => {
  const { relations } = read("A plain title", "We propose FrogNet, a framework that builds on GRPO.");
  expect(relations.map(({ from, to }) => [from.entity.name, to.entity.name])).toEqual([["FrogNet", "GRPO"]]);
});
