import { describe, expect, test } from "vitest";
import { extractPapers } from "@/lib/extract/extract";
import { buildDocument } from "@/lib/resolve/build";
import { digestOf, lexicon, read, things } from "./digest-of";

const TITLE = "A plain title";

describe("one acronym, several meanings", () => {
  test.each([
    ["We use Sharpness-Aware Minimization (SAM) to train.", ["Method SAM"]],
    ["We segment with the Segment Anything Model (SAM).", ["Model SAM"]],
    ["We propose Pond Reflection Mapping (PRM), a framework.", ["Method PRM"]],
    ["A process reward model (PRM) scores each step.", ["Method PRM"]],
    ["We propose Chain of Toads (CoT), a method.", ["Method CoT"]],
    ["We use chain-of-thought (CoT) prompting.", ["Method CoT"]],
    ["We propose Mixture of Eggs (MoE), an architecture.", ["Method MoE"]],
    ["We propose Latent Dynamics Mapping (LDM), a framework.", ["Method LDM"]],
    ["We propose Staged Frog Tuning (SFT), a recipe.", ["Method SFT"]],
    ["We propose Random Amphibian Generation (RAG), a method.", ["Method RAG"]],
  ])("%s", (summary, expected) => {
    expect(things(read(TITLE, summary).mentions)).toEqual(expected);
  });

  test("stay apart where papers give other long forms, and are one where they agree", () => {
    const digests = digestOf([
      [TITLE, "We use chain-of-thought (CoT) prompting. CoT helps."],
      ["Another plain title", "We propose Chain of Toads (CoT), a method. CoT helps."],
      ["A third plain title", "CoT prompting is used."],
    ]);
    const { nodes, edges } = buildDocument(digests, extractPapers(digests, lexicon));
    const named = nodes.filter(({ label, properties }) => label === "Method" && properties["name"] === "CoT");
    expect(named.map(({ id }) => id).toSorted()).toEqual(["method:cot", "method:cot-chain-of-toads"]);
    const papersOf = (id: string) =>
      edges
        .filter(({ target, source }) => target === id && source.startsWith("paper:"))
        .map(({ source }) => source);
    expect(papersOf("method:cot")).toEqual(["paper:2501.10000", "paper:2501.10002"]);
    expect(papersOf("method:cot-chain-of-toads")).toEqual(["paper:2501.10001"]);
  });
});

describe("one name, brought by two papers", () => {
  const brought = (texts: readonly [string, string][]) => {
    const digests = digestOf(texts);
    const { nodes } = buildDocument(digests, extractPapers(digests, lexicon));
    return nodes
      .filter(({ properties }) => properties["name"] === "FROGGO")
      .map(({ id }) => id)
      .toSorted();
  };

  test("is two things where both titles put it forward", () => {
    expect(
      brought([
        ["FROGGO: Jumping Far", "FROGGO jumps."],
        ["FROGGO: Croaking Loud", "FROGGO croaks."],
      ]),
    ).toEqual(["method:froggo", "method:froggo-2501-10001"]);
  });

  test("is one thing where the second paper uses it", () => {
    expect(
      brought([
        ["FROGGO: Jumping Far", "FROGGO jumps."],
        ["A plain title", "We use FROGGO."],
      ]),
    ).toEqual(["method:froggo"]);
  });
});
