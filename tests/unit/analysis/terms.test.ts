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
    expect([...termsOf(text).keys()].toSorted()).toEqual(keys.toSorted());
  });

  it("counts spellings; a first capital alone is none", () => {
    expect(termsOf("Camera and camera and CAMERA").get("camera")).toEqual(
      new Map([
        ["camera", 2],
        ["CAMERA", 1],
      ]),
    );
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
