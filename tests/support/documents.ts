import type { GraphDocument, GraphEdge, GraphNode } from "@/lib/model/document";
import { sealDocument } from "@/lib/model/seal";
import { computed, node, said } from "./small-atlas";

const quoted = (edge: GraphEdge, quotes: readonly string[]): GraphEdge => {
  const each = <T>(value: T): T[] => quotes.map(() => value);
  const offsets = quotes.map((_, i) => 100 * i);
  return {
    ...edge,
    properties: {
      quote: quotes,
      quoteStart: offsets,
      digest: each("digest:day"),
      line: offsets,
      start: offsets,
      end: offsets.map((offset) => offset + 5),
      rule: each("lexicon"),
      confidence: quotes.map((_, i) => (i === 0 ? 1 : 0.95)),
    },
  };
};

const SHARED_NODES: readonly GraphNode[] = [
  node("digest:day", { file: "seeds/day.txt", language: "en" }),
  node("paper:one", { name: "One: a study of 多头注意力", x: 0.25, y: -3 }),
  node("method:grpo", { name: "GRPO", aliases: ["Group Relative Policy Optimization"] }),
];

/** What one digest says. */
export const ONE_DIGEST: GraphDocument = sealDocument(SHARED_NODES, [
  quoted(said("paper:one", "LISTED_IN", "digest:day"), ["One"]),
  quoted(said("paper:one", "USES", "method:grpo"), ["We use GRPO."]),
]);

/** The same and what a second digest says: more nodes, more edges, and more evidence for what was known. */
export const TWO_DIGESTS: GraphDocument = sealDocument(
  [
    ...SHARED_NODES,
    node("digest:next", { file: "seeds/next.txt", language: "zh" }),
    node("paper:two", { name: "Two" }),
  ],
  [
    quoted(said("paper:one", "LISTED_IN", "digest:day"), ["One"]),
    quoted(said("paper:one", "USES", "method:grpo"), ["We use GRPO.", "我们使用 GRPO。"]),
    quoted(said("paper:two", "LISTED_IN", "digest:next"), ["Two"]),
    computed("paper:one", "SIMILAR_TO", "paper:two", { score: 0.5, shared: ["grpo"] }),
  ],
);

/** Every kind of value that a property may hold, on nodes and on relationships. */
export const EVERY_VALUE: GraphDocument = sealDocument(
  [
    node("paper:values", {
      name: "",
      aliases: [],
      astral: "𝔘𝔫𝔦 👩‍🔬 e\u0301 é",
      control: "tab\tline\nreturn\rquote\"'`back\\slash\u2028\u0000end",
      chinese: "蒙特卡洛树搜索",
      looksLikeNumber: "1.0",
      looksLikeEscape: "\\u0041",
      zero: 0,
      whole: 42,
      wholeFloat: 2.0,
      negative: -17,
      fraction: 0.1,
      tiny: 5e-324,
      large: Number.MAX_SAFE_INTEGER,
      huge: 1.5e300,
      yes: true,
      no: false,
      strings: ["", "a", "𝔘", "a"],
      integers: [3, -1, 0],
      fractions: [0.5, 0.25],
      mixed: [1, 0.95, 2],
      none: [],
    }),
    node("paper:bare", {}),
  ],
  [
    computed("paper:bare", "SIMILAR_TO", "paper:values", {
      score: 1,
      shared: [],
      mixed: [0.95, 1],
      quote: ["“quoted” 引文", ""],
      flag: false,
    }),
  ],
);

/** Many nodes in a ring with some chords. */
export function ring(size: number): GraphDocument {
  const id = (i: number) => `paper:${String(i % size).padStart(6, "0")}`;
  const numbers = Array.from({ length: size }, (_, i) => i);
  return sealDocument(
    numbers.map((i) => node(id(i), { name: `Paper ${i}`, number: i, x: i / 7, y: 0.5 - i })),
    numbers.map((i) => computed(id(i), "SIMILAR_TO", id(i + 1), { score: i / size })),
  );
}
