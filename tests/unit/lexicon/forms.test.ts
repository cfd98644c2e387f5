import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contextOf, findSpots } from "@/lib/extract/02-known";
import { caseRuleOf, lexiconTrie } from "@/lib/extract/forms";
import { keysOf } from "@/lib/extract/tokens";
import { ENTRY_FILES } from "@/lib/lexicon/entry-files";
import { loadLexicon } from "@/lib/lexicon/load";
import { entryFile } from "@/lib/lexicon/schema";
import { COMMON_WORDS } from "./common-words";

const lexicon = loadLexicon();
const trie = lexiconTrie(lexicon);

interface NamedForm {
  readonly id: string;
  readonly text: string;
  readonly near: readonly string[];
  readonly proper: boolean;
}

const entryForms: NamedForm[] = lexicon.entries.flatMap(
  ({ id, label, name, aliases, expansion, zh, near }) => {
    const proper = label !== "Method";
    const named = [name, ...aliases].map((text) => ({ id, text, near, proper }));
    const plain = [...(expansion === undefined ? [] : [expansion]), ...zh];
    return [...named, ...plain.map((text) => ({ id, text, near: [], proper }))];
  },
);

const familyForms: NamedForm[] = lexicon.families.flatMap(({ name, aliases, zh, near, bare }) =>
  [name, ...aliases, ...zh].map((text) => ({
    id: `model:${name}`,
    text,
    near: bare ? near : ["a version must follow"],
    proper: true,
  })),
);

describe("the lexicon's files", () => {
  test("are all read, and each of them is well formed", () => {
    const folder = fileURLToPath(new URL("../../../lib/lexicon/data", import.meta.url));
    const files = readdirSync(folder).filter((file) => /^(?:methods|benchmarks|datasets)/u.test(file));
    expect(ENTRY_FILES).toHaveLength(files.length);
    for (const file of ENTRY_FILES) expect(entryFile.parse(file).entries.length).toBeGreaterThan(0);
  });
});

describe("the forms of names", () => {
  test("stand for two things only where at most one of them needs no company", () => {
    const owners = new Map<string, Map<string, boolean>>();
    for (const { id, text, near } of [...entryForms, ...familyForms]) {
      const key = keysOf(text).join(" ");
      const of = owners.get(key) ?? new Map<string, boolean>();
      of.set(id, (of.get(id) ?? true) && near.length > 0);
      owners.set(key, of);
    }
    const clashes = [...owners].filter(
      ([, of]) => of.size > 1 && [...of.values()].filter((guarded) => !guarded).length > 1,
    );
    expect(clashes.map(([key, of]) => `${key}: ${[...of.keys()].join(", ")}`)).toEqual([]);
  });

  test("that are common words need company, or capitals that the word does not have", () => {
    const bare = [...entryForms, ...familyForms].filter(
      ({ text, near, proper }) =>
        near.length === 0 &&
        COMMON_WORDS.has(text.toLowerCase()) &&
        !["exact", "capitals"].includes(caseRuleOf(text, proper)),
    );
    expect(bare.map(({ id, text }) => `${id} (${text})`)).toEqual([]);
  });

  test("are found in a plain sentence, with the company they need", () => {
    const lost = entryForms.filter(({ id, text, near }) => {
      const start = "We use ".length;
      const sentence = {
        text: /\p{Script=Han}/u.test(text) ? `We use ${text}。` : `We use ${text} here.`,
        part: "summary" as const,
        language: "en" as const,
        start: 0,
        end: start + text.length + 6,
      };
      const context = contextOf([sentence, ...near.map((word) => ({ ...sentence, text: word }))]);
      const spots = findSpots(sentence, { tries: [trie], variants: lexicon.variants, context });
      return !spots.some(
        (spot) => spot.start === start && [spot.entity, ...(spot.rivals ?? [])].some(({ key }) => key === id),
      );
    });
    expect(lost.map(({ id, text }) => `${id} (${text})`)).toEqual([]);
  });
});
