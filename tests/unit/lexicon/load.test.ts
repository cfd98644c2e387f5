import { describe, expect, test } from "vitest";
import { lexiconTrie } from "@/lib/extract/forms";
import { tokenize } from "@/lib/extract/tokens";
import { loadLexicon } from "@/lib/lexicon/load";
import type { LexiconEntry } from "@/lib/lexicon/types";

const lexicon = loadLexicon();

function spellings({ name, aliases, expansion, zh }: LexiconEntry): string[] {
  return [name, ...aliases, ...zh, ...(expansion === undefined ? [] : [expansion])];
}

describe("the lexicon", () => {
  test("is broad", () => {
    const count = (label: string) => lexicon.entries.filter((entry) => entry.label === label).length;
    expect(count("Method")).toBeGreaterThan(3500);
    expect(count("Benchmark")).toBeGreaterThan(2300);
    expect(count("Dataset")).toBeGreaterThan(800);
    expect(lexicon.families.length).toBeGreaterThan(1000);
  });

  test("gives every entry its own id", () => {
    const ids = lexicon.entries.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^(?:method|benchmark|dataset):[\p{L}\p{N}-]+$/u.test(id))).toEqual([]);
  });

  test("uses a spelling for two things only where the company tells them apart", () => {
    const owners = new Map<string, LexiconEntry[]>();
    for (const entry of lexicon.entries)
      for (const text of new Set(spellings(entry))) owners.set(text, [...(owners.get(text) ?? []), entry]);
    const rivals = [...owners].filter(([, entries]) => entries.length > 1);
    const unguarded = rivals.filter(([, entries]) => entries.some(({ near }) => near.length === 0));
    expect(unguarded.map(([text]) => text)).toEqual([]);
  });

  test("guards names that are common words", () => {
    const bare = lexicon.entries.filter(
      ({ name, near }) => near.length === 0 && lexicon.words.commonWords.has(name.toLowerCase()),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("can find each of its own spellings", () => {
    const trie = lexiconTrie(lexicon);
    const lost = lexicon.entries.flatMap((entry) =>
      spellings(entry).filter((text) => {
        const tokens = tokenize(text);
        const found = trie.matchesAt(tokens, 0).find(({ end }) => end === tokens.length);
        return !found?.values.some(({ entity }) => entity.key === entry.id);
      }),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ["method:grpo", "Group Relative Policy Optimization"],
    ["method:mcts", "蒙特卡洛树搜索"],
    ["method:kv-cache", "key-value cache"],
    ["benchmark:gsm8k", "GSM8K"],
  ])("knows %s as %s", (id, spelling) => {
    const entry = lexicon.entries.find((item) => item.id === id);
    expect(entry && spellings(entry)).toContain(spelling);
  });

  test.each([
    ["benchmark:mbpp-plus", "MBPP"],
    ["benchmark:arc-agi-2", "ARC-AGI"],
    ["benchmark:longbench-v2", "LongBench"],
    ["benchmark:alpacaeval-2", "AlpacaEval"],
    ["benchmark:gpqa-diamond", "GPQA"],
    ["benchmark:refcocog", "RefCOCO"],
    ["benchmark:kinetics-600", "Kinetics"],
    ["benchmark:libero-long", "LIBERO"],
    ["benchmark:livecodebench-v6", "LiveCodeBench"],
    ["benchmark:terminal-bench-2", "Terminal-Bench"],
    ["dataset:objaverse-xl", "Objaverse"],
    ["method:eagle-3", "EAGLE"],
    ["method:mamba-2", "Mamba"],
    ["method:pointnet-plus-plus", "PointNet"],
  ])("keeps %s apart from %s, the family it belongs to", (id, older) => {
    const entry = lexicon.entries.find((item) => item.id === id);
    const family = lexicon.entries.find(({ name, label }) => name === older && label === entry?.label);
    expect(entry?.family).toBe(older);
    expect(family && spellings(family)).not.toContain(entry?.name);
  });
});
