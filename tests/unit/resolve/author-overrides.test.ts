import { describe, expect, test } from "vitest";
import { extractPapers } from "@/lib/extract/extract";
import { resolveCorpus } from "@/lib/resolve/build";
import type { Override } from "@/lib/resolve/overrides";
import { digestsFrom, lexicon } from "../extract/digest-of";

const row = (id: string, authors: string) =>
  `| Paper ${id} (Read more on [arXiv](https://arxiv.org/abs/2510.${id}) or [HuggingFace](https://huggingface.co/papers/2510.${id}))| ${authors} | Frogs jump. |`;
const digests = digestsFrom([
  [
    "2025-10-10.md",
    [
      "## Papers for 2025-10-10",
      "",
      "| Title | Authors | Summary |",
      "|-------|---------|---------|",
      row("90001", "Ada Pond, toad42"),
      row("90002", "A. Pond, Wei Li"),
      row("90003", "Wei Li"),
    ].join("\n"),
  ],
]);
const extractions = extractPapers(digests, lexicon);

function decide(...decisions: readonly (Partial<Override> & { action: Override["action"]; name: string })[]) {
  const overrides = decisions.map(
    // The tables below spell decisions as a file would: what each action needs is there.
    (item, i) =>
      ({ reason: "we know", file: "o.json", line: i + 1, papers: [], spellings: [], ...item }) as Override,
  );
  const { document, notices } = resolveCorpus(digests, extractions, overrides);
  const bylines = document.edges
    .filter(({ type }) => type === "AUTHORED")
    .map(({ source, target }) => `${source} ${target}`);
  const names = document.nodes
    .filter(({ label }) => label === "Author")
    .map(({ properties: { name, aliases } }) => [name, aliases]);
  return { bylines, names, notices: notices.map(({ message }) => message) };
}

describe("decisions about authors", () => {
  test("merge: two name forms are one author with both as names", () => {
    const { bylines, names } = decide({ action: "merge", name: "A. Pond", into: "Ada Pond" });
    expect(bylines).toContain("author:ada-pond paper:2510.90001");
    expect(bylines).toContain("author:ada-pond paper:2510.90002");
    expect(names).toContainEqual(["A. Pond", ["Ada Pond"]]);
  });

  test("rename: the name changes, the id does not", () => {
    const { bylines, names } = decide({ action: "rename", name: "toad42", to: "Theo Toad" });
    expect(bylines).toContain("author:toad42 paper:2510.90001");
    expect(names).toContainEqual(["Theo Toad", ["toad42"]]);
  });

  test("split: one name in some papers is somebody else", () => {
    const { bylines } = decide({
      action: "split",
      name: "Wei Li",
      into: "Wei Li (Lund)",
      papers: ["2510.90003"],
    });
    expect(bylines).toContain("author:wei-li paper:2510.90002");
    expect(bylines).toContain("author:wei-li-lund paper:2510.90003");
    expect(bylines).not.toContain("author:wei-li paper:2510.90003");
  });

  test("drop: the author is gone, the paper stays", () => {
    const { bylines } = decide({ action: "drop", name: "author:wei-li" });
    expect(bylines.filter((line) => line.startsWith("author:wei-li"))).toEqual([]);
    expect(bylines).toHaveLength(3);
  });

  test.each([
    [{ action: "merge", name: "Ada Pond", into: "Newt" }, /no author is named Newt/u],
    [{ action: "merge", name: "Ada Pond", into: "ada pond" }, /already/u],
    [{ action: "split", name: "Wei Li", into: "Other", papers: [] }, /names none/u],
    [{ action: "kind", name: "Wei Li", kind: "Method" }, /no other kind/u],
  ] as const)("%j has no effect and says so", (decision, message) => {
    expect(decide(decision).notices).toEqual([expect.stringMatching(message)]);
  });
});
