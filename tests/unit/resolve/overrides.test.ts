import { describe, expect, test } from "vitest";
import { extractPapers } from "@/lib/extract/extract";
import { checkDocument } from "@/lib/model/document";
import { evidenceOf } from "@/lib/model/evidence";
import { buildDocument, type Resolution, resolveCorpus } from "@/lib/resolve/build";
import type { Override } from "@/lib/resolve/overrides";
import { digestOf, lexicon } from "../extract/digest-of";

type Decision = Omit<Override, "file" | "line" | "reason">;

const digests = digestOf([
  [
    "FrogNet: Jumping",
    "We introduce FrogNet, a framework. FrogNet extends GRPO and reaches 62.3% on GSM8K. It uses Qwen3-8B.",
  ],
  ["ToadNet: Walking", "We introduce ToadNet, a framework. ToadNet outperforms FrogNet on GSM8K."],
]);
const extractions = extractPapers(digests, lexicon);

function decide(...decisions: readonly (Decision & Record<string, unknown>)[]): Resolution {
  const overrides = decisions.map(
    // The tables below spell decisions as a file would: what each action needs is there.
    (decision, i) => ({ ...decision, reason: "we know better", file: "o.json", line: i + 1 }) as Override,
  );
  const resolution = resolveCorpus(digests, extractions, overrides);
  checkDocument(resolution.document);
  return resolution;
}

const edgesTo = ({ document }: Resolution, id: string) =>
  document.edges.filter((edge) => edge.target === id).map(({ source, type }) => `${source} ${type}`);
const nodeOf = ({ document }: Resolution, id: string) =>
  document.nodes.find((node) => node.id === id)?.properties;
const mentionsOf = ({ document }: Resolution, id: string) =>
  document.edges
    .filter((edge) => edge.target === id && edge.source.startsWith("paper:"))
    .flatMap((edge) => evidenceOf(edge.properties));

const plain = decide();

test("no decision changes nothing", () => {
  expect(plain.document).toEqual(buildDocument(digests, extractions));
});

test.each([
  ["ids", "method:toadnet", "method:frognet"],
  ["names in any spelling", "toad-net", "FROGNET"],
])("merge by %s: one node keeps all evidence and the other's name as alias", (_, name, into) => {
  const merged = decide({ action: "merge", name, into });
  expect(nodeOf(merged, "method:toadnet")).toBeUndefined();
  expect(nodeOf(merged, "method:frognet")).toMatchObject({ name: "FrogNet", aliases: ["ToadNet"] });
  expect(mentionsOf(merged, "method:frognet")).toHaveLength(
    mentionsOf(plain, "method:frognet").length + mentionsOf(plain, "method:toadnet").length,
  );
  const thing = merged.things.find(({ node }) => node.id === "method:frognet");
  expect(thing?.merges.find(({ alias }) => alias === "ToadNet")).toMatchObject({
    reason: "override",
    overrides: [{ reason: "we know better" }],
  });
});

describe("split", () => {
  test("by paper: the mentions of that paper become the new thing", () => {
    const split = decide({
      action: "split",
      name: "FrogNet",
      into: "FrogNet (other)",
      papers: ["2501.10001"],
      spellings: [],
    });
    expect(edgesTo(split, "method:frognet-other")).toEqual(["paper:2501.10001 COMPARES_WITH"]);
    expect(edgesTo(split, "method:frognet").filter((edge) => edge.startsWith("paper:"))).toEqual([
      "paper:2501.10000 INTRODUCES",
    ]);
  });

  test("by spelling, into a thing that exists", () => {
    const split = decide({
      action: "split",
      name: "method:frognet",
      into: "ToadNet",
      papers: [],
      spellings: ["FrogNet"],
    });
    expect(nodeOf(split, "method:frognet")).toBeUndefined();
    expect(nodeOf(split, "method:toadnet")?.["aliases"]).toEqual(["FrogNet"]);
  });

  test("of an alias, under its own name", () => {
    const apart = decide(
      { action: "merge", name: "ToadNet", into: "FrogNet" },
      { action: "split", name: "FrogNet", into: "ToadNet", papers: [], spellings: ["ToadNet"] },
    );
    expect(apart.notices).toEqual([]);
    expect(edgesTo(apart, "method:toadnet")).toEqual(edgesTo(plain, "method:toadnet"));
    expect(edgesTo(apart, "method:frognet")).toEqual(edgesTo(plain, "method:frognet"));
  });
});

test("rename: the label changes, the id and the links stay, the old name is an alias", () => {
  const renamed = decide({ action: "rename", name: "GSM8K", to: "Grade School Math" });
  expect(nodeOf(renamed, "benchmark:gsm8k")).toMatchObject({ name: "Grade School Math", aliases: ["GSM8K"] });
  expect(edgesTo(renamed, "benchmark:gsm8k")).toEqual(edgesTo(plain, "benchmark:gsm8k"));
  const result = renamed.document.nodes.find(({ label }) => label === "Result");
  expect(result?.properties["name"]).toBe("62.3% on Grade School Math");
});

test("rename of a model family: its models stay in it", () => {
  const renamed = decide({ action: "rename", name: "model:qwen3", to: "Third Qwen" });
  expect(nodeOf(renamed, "model:qwen3")?.["name"]).toBe("Third Qwen");
  expect(edgesTo(renamed, "model:qwen3")).toContain("model:qwen3-8b PART_OF");
});

test.each([
  ["a benchmark with its results", "GSM8K", "benchmark:gsm8k", "Result"],
  ["a method with what it extends", "FrogNet", "method:frognet", "no label"],
  ["a family; its models stay", "model:qwen3", "model:qwen3", "no label"],
])("drop %s", (_, name, id, gone) => {
  const dropped = decide({ action: "drop", name });
  expect(nodeOf(plain, id)).toBeDefined();
  expect(nodeOf(dropped, id)).toBeUndefined();
  expect(dropped.document.nodes.filter(({ label }) => label === gone)).toEqual([]);
  expect(nodeOf(dropped, "model:qwen3-8b")).toBeDefined();
});

test("kind: the thing has the other label and id; a result may stand on a dataset too", () => {
  const changed = decide({ action: "kind", name: "GSM8K", kind: "Dataset" });
  expect(nodeOf(changed, "benchmark:gsm8k")).toBeUndefined();
  expect(edgesTo(changed, "dataset:gsm8k").filter((edge) => edge.startsWith("paper:")).length).toBe(2);
  expect(edgesTo(changed, "dataset:gsm8k").filter((edge) => edge.endsWith(" ON")).length).toBe(1);
});

test("kind: relations that do not fit what the thing is now go", () => {
  const changed = decide({ action: "kind", name: "GSM8K", kind: "Method" });
  expect(edgesTo(changed, "method:gsm8k").every((edge) => edge.endsWith("USES"))).toBe(true);
  expect(changed.document.nodes.filter(({ label }) => label === "Result")).toEqual([]);
});

test("decisions follow one another: a merged and renamed thing is found by either name", () => {
  const both = decide(
    { action: "merge", name: "ToadNet", into: "FrogNet" },
    { action: "rename", name: "ToadNet", to: "Amphibian" },
    { action: "kind", name: "Amphibian", kind: "Model" },
  );
  expect(nodeOf(both, "model:frognet")).toMatchObject({ name: "Amphibian", aliases: ["FrogNet", "ToadNet"] });
  expect(both.notices).toEqual([]);
});

test.each([
  [{ action: "drop", name: "Newt" }, /nothing is named Newt/u],
  [{ action: "merge", name: "FrogNet", into: "Newt" }, /nothing is named Newt/u],
  [{ action: "merge", name: "FrogNet", into: "frog net" }, /is frog net already/u],
  [{ action: "split", name: "FrogNet", into: "FrogNet", papers: ["2501.10000"], spellings: [] }, /itself/u],
] as const)("%j has no effect and says so", (decision, message) => {
  const { document, notices } = decide(decision);
  expect(document).toEqual(plain.document);
  expect(notices.map((notice) => notice.message)).toEqual([expect.stringMatching(message)]);
});

test("a name of two things is not guessed", () => {
  const two = decide(
    {
      action: "split",
      name: "FrogNet",
      into: "Frog",
      papers: ["2501.10001"],
      spellings: [],
    },
    { action: "drop", name: "FrogNet" },
  );
  expect(two.notices).toEqual([]);
  expect(nodeOf(two, "method:frog")).toBeDefined();
  const ambiguous = decide(
    { action: "rename", name: "ToadNet", to: "Frog-Net" },
    { action: "drop", name: "FrogNet" },
  );
  expect(ambiguous.notices[0]?.message).toMatch(/may be method:frognet or method:toadnet/u);
});

test("the order of digests does not matter, and deciding twice is deciding once", () => {
  const decisions = [{ action: "merge", name: "ToadNet", into: "FrogNet" }] as const;
  expect(decide(...decisions).document).toEqual(decide(...decisions).document);
  expect(decide(...decisions, ...decisions).document).toEqual(decide(...decisions).document);
});
