import type { GraphDocument } from "@/lib/model/document";
import { computed, documentOf, node, said } from "./small-atlas";

/** Papers, people and things that the phrases below ask about. */
export const ASKED_ATLAS: GraphDocument = documentOf(
  [
    node("paper:one", { name: "One", published: "2025-10-03" }),
    node("paper:two", { name: "Two", published: "2025-11" }),
    node("paper:three", { name: "Three", published: "2025-12-24" }),
    node("author:jane-doe", { name: "Jane Doe" }),
    node("author:max", { name: "Max Moore" }),
    node("method:grpo", { name: "GRPO", expansion: "Group Relative Policy Optimization", degree: 3 }),
    node("method:dapo", { name: "DAPO", degree: 2 }),
    node("method:mcts", { name: "MCTS", nameZh: "蒙特卡洛树搜索", degree: 1 }),
    node("method:adam's", { name: "Adam's method" }),
    node("benchmark:gsm8k", { name: "GSM8K" }),
    node("benchmark:aime-2025", { name: "AIME 2025" }),
    node("dataset:openmath", { name: "OpenMath" }),
    node("model:qwen3", { name: "Qwen3" }),
    node("model:qwen3-8b", { name: "Qwen3-8B" }),
    node("result:r", { name: "50", value: 50, unit: "%", kind: "score" }),
    node("topic:world", { name: "world knowledge", keywords: ["world"], size: 1, level: 0 }),
    node("digest:day", { file: "day.txt" }),
  ],
  [
    said("author:jane-doe", "AUTHORED", "paper:one"),
    said("author:jane-doe", "AUTHORED", "paper:two"),
    said("author:max", "AUTHORED", "paper:two"),
    said("paper:one", "USES", "method:grpo"),
    said("paper:one", "USES", "method:mcts"),
    said("paper:one", "EVALUATES_ON", "benchmark:gsm8k"),
    said("paper:two", "INTRODUCES", "method:dapo"),
    said("paper:two", "COMPARES_WITH", "method:grpo"),
    said("paper:two", "EVALUATES_ON", "benchmark:aime-2025"),
    said("paper:two", "REPORTS", "result:r"),
    said("result:r", "ON", "benchmark:aime-2025"),
    said("paper:three", "INTRODUCES", "benchmark:gsm8k"),
    said("paper:three", "USES", "model:qwen3-8b"),
    said("paper:three", "TRAINS_ON", "dataset:openmath"),
    said("method:dapo", "EXTENDS", "method:grpo"),
    said("model:qwen3-8b", "PART_OF", "model:qwen3"),
    computed("paper:one", "SIMILAR_TO", "paper:two", { score: 0.5, shared: ["grpo"] }),
    computed("paper:three", "IN_TOPIC", "topic:world"),
  ],
);

interface Asked {
  readonly text: string;
  /** The phrase as it is said again. */
  readonly means: string;
  /** Ids of what is asked for, in the order of the answer. */
  readonly answer: readonly string[];
}

/** What may be typed, how it is understood, and what it finds. */
export const PHRASES: readonly Asked[] = [
  {
    text: "methods evaluated on GSM8K",
    means: "methods evaluated on GSM8K",
    answer: ["method:grpo", "method:mcts"],
  },
  { text: "papers using GRPO and MCTS", means: "papers using GRPO and MCTS", answer: ["paper:one"] },
  { text: "papers using GRPO, MCTS", means: "papers using GRPO and MCTS", answer: ["paper:one"] },
  {
    text: "papers that use GRPO or Qwen3-8B",
    means: "papers using GRPO or Qwen3-8B",
    answer: ["paper:three", "paper:one"],
  },
  {
    text: "authors of GRPO papers",
    means: "authors of papers about GRPO",
    answer: ["author:jane-doe", "author:max"],
  },
  { text: "authors of papers using GRPO", means: "authors using GRPO", answer: ["author:jane-doe"] },
  { text: "who uses MCTS?", means: "authors using MCTS", answer: ["author:jane-doe"] },
  {
    text: "who introduced DAPO",
    means: "authors introducing DAPO",
    answer: ["author:jane-doe", "author:max"],
  },
  { text: "GRPO papers", means: "papers about GRPO", answer: ["paper:two", "paper:one"] },
  {
    text: "show all papers on Group Relative Policy Optimization",
    means: "papers about GRPO",
    answer: ["paper:two", "paper:one"],
  },
  {
    text: "papers from 2025-12 that introduce a benchmark",
    means: "papers since 2025-12 before 2026-01 introducing any benchmark",
    answer: ["paper:three"],
  },
  { text: "papers in October 2025", means: "papers since 2025-10 before 2025-11", answer: ["paper:one"] },
  { text: "papers since 2025-11", means: "papers since 2025-11", answer: ["paper:three", "paper:two"] },
  { text: "papers by Jane Doe", means: "papers by Jane Doe", answer: ["paper:two", "paper:one"] },
  { text: "co-authors of Jane Doe", means: "authors working with Jane Doe", answer: ["author:max"] },
  { text: "who works with Jane Doe", means: "authors working with Jane Doe", answer: ["author:max"] },
  {
    text: "methods used by Jane Doe",
    means: "methods used by papers by Jane Doe",
    answer: ["method:grpo", "method:mcts"],
  },
  {
    text: "methods introduced by Jane Doe",
    means: "methods introduced by papers by Jane Doe",
    answer: ["method:dapo"],
  },
  {
    text: "methods introduced in 2025",
    means: "methods introduced by papers since 2025 before 2026",
    answer: ["method:dapo"],
  },
  { text: "papers compared with GRPO", means: "papers compared with GRPO", answer: ["paper:two"] },
  { text: "papers that compare GRPO with MCTS", means: "papers compared with GRPO and MCTS", answer: [] },
  { text: "methods building on GRPO", means: "methods building on GRPO", answer: ["method:dapo"] },
  { text: "models in the family of Qwen3", means: "models part of Qwen3", answer: ["model:qwen3-8b"] },
  { text: "papers similar to Two", means: "papers similar to Two", answer: ["paper:one"] },
  { text: "papers trained on OpenMath", means: "papers trained on OpenMath", answer: ["paper:three"] },
  {
    text: "papers with results on AIME 2025",
    means: "papers reporting numbers on AIME 2025",
    answer: ["paper:two"],
  },
  { text: "papers about world knowledge", means: "papers about world knowledge", answer: ["paper:three"] },
  {
    text: "benchmarks used by GRPO papers",
    means: "benchmarks used by papers about GRPO",
    answer: ["benchmark:aime-2025", "benchmark:gsm8k"],
  },
  {
    text: "papers that introduce a method and compare with GRPO",
    means: "papers introducing any method and compared with GRPO",
    answer: ["paper:two"],
  },
  { text: "使用GRPO和MCTS的论文", means: "papers using GRPO and MCTS", answer: ["paper:one"] },
  {
    text: "在GSM8K上评测的方法",
    means: "methods evaluated on GSM8K",
    answer: ["method:grpo", "method:mcts"],
  },
  {
    text: "GRPO论文的作者",
    means: "authors of papers about GRPO",
    answer: ["author:jane-doe", "author:max"],
  },
  { text: "使用蒙特卡洛树搜索的论文", means: "papers using MCTS", answer: ["paper:one"] },
  { text: "2025年10月的论文", means: "papers since 2025-10 before 2025-11", answer: ["paper:one"] },
];
