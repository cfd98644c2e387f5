import { describe, expect, it } from "vitest";
import { spelling, termKey, termsOf } from "@/lib/analysis/terms";

describe("termsOf", () => {
  it.each([
    ["We propose a novel method for video generation.", ["video", "video generation", "generation"]],
    ["video, generation", ["video", "generation"]],
    ["cameras of a robot", ["camera", "robot"]],
    ["Policies and policy", ["policy"]],
    ["\\textbf{Sparse} attention", ["sparse", "sparse attention", "attention"]],
    ["see https://example.org/camera", []],
    ["multi-turn dialogue", ["multi-turn", "multi-turn dialogue", "dialogue"]],
    ["视频 生成", []],
    ["état", ["etat"]],
    ["", []],
  ])("%j", (text, keys) => {
    expect([...termsOf(text, "prose").keys()].toSorted()).toEqual(keys.toSorted());
  });

  it.each<{ kind: "title" | "prose"; text: string; forms: [string, number][] }>([
    {
      kind: "prose",
      text: "Camera and camera and CAMERA",
      forms: [
        ["camera", 2],
        ["CAMERA", 1],
      ],
    },
    {
      kind: "prose",
      text: "A test of Monte. Monte",
      forms: [
        ["Monte", 1],
        ["monte", 1],
      ],
    },
    { kind: "title", text: "The Monte Cameras", forms: [["monte", 1]] },
    { kind: "title", text: "With GRPO", forms: [["GRPO", 1]] },
  ])("spells $text in $kind", ({ kind, text, forms }) => {
    const key = [...forms][0]?.[0].toLowerCase() ?? "";
    expect(termsOf(text, kind).get(key)).toEqual(new Map(forms));
  });
});

describe("spelling", () => {
  it("takes the most frequent, then the first by text", () => {
    expect(
      spelling(
        new Map([
          ["rlvr", 1],
          ["RLVR", 3],
        ]),
      ),
    ).toBe("RLVR");
    expect(
      spelling(
        new Map([
          ["b", 2],
          ["a", 2],
        ]),
      ),
    ).toBe("a");
  });
});

describe("termKey", () => {
  it.each([
    ["Chain-of-Thought", "chain of thought"],
    ["KV caches", "kv cache"],
    ["Reward Models", "reward model"],
  ])("%s is %s", (name, key) => {
    expect(termKey(name)).toBe(key);
  });
});
