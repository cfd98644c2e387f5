import { fold } from "../base/text";
import type { LeaderboardTable } from "../contract/leaderboard";

type Direction = LeaderboardTable["direction"];

const word = (...names: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}])`, "u");

/** Distances, errors and costs. They come first: an "error rate" is no rate to be proud of. */
const LOWER = word(
  "[grs]?fid",
  "fvd",
  "kid",
  "lpips",
  "[wc]er",
  "ppl",
  "perplexity",
  "rmse",
  "m[as]e",
  "mpjpe",
  "ade",
  "fde",
  "ece",
  "nfe",
  "eer",
  "errors?",
  "loss",
  "latency",
  "distance",
  "divergence",
  "hallucination",
);

const HIGHER = word(
  "acc(?:uracy)?",
  "f[12]?(?:-score)?",
  "pass(?:@|\\^)?",
  "(?:success|win|pass|resolved|completion|solve|correct|acceptance) rates?",
  "m?iou",
  "m?ap",
  "au(?:c|roc|prc)",
  "bleu",
  "rouge(?:-[l\\d])?",
  "meteor",
  "cider",
  "psnr",
  "ssim",
  "clip(?:-?score)?",
  "clip-[it]",
  "dino(?:-i)?",
  "recall",
  "precision",
  "r@",
  "top-",
  "n?dcg",
  "mrr",
  "em",
  "exact match",
  "spearman",
  "pearson",
  "elo",
  "inception score",
  "(?:mean|avg|maj|best|cons)@",
);

/** Whether a metric is better high or low, told by its name; `unknown` for names that do not say. */
export function metricDirection(metric: string): Direction {
  const name = fold(metric);
  if (LOWER.test(name)) return "lower";
  return HIGHER.test(name) ? "higher" : "unknown";
}
