import type { z } from "zod";
import { byText } from "../base/order";
import { slug } from "../base/text";
import { ENTITY_LABELS, type EntityLabel, nodeId } from "../model/kinds";
import models from "./data/models.json";
import words from "./data/words.json";
import { ENTRY_FILES } from "./entry-files";
import { entryFile, modelFile, wordFile } from "./schema";
import type { Lexicon, LexiconEntry, ModelFamily, WordLists } from "./types";

/** Reads and checks the word lists that extraction knows from the start. */
export function loadLexicon(): Lexicon {
  const { families, variants } = modelFile.parse(models);
  const entries = ENTRY_FILES.flatMap((file) => {
    const { label, entries: raw } = entryFile.parse(file);
    return raw.map((item) => entryOf(label, item));
  }).toSorted((a, b) => byText(a.id, b.id));
  return {
    entries,
    families: families.map(familyOf),
    variants: new Set(variants),
    words: wordLists(entries),
  };
}

function wordLists(entries: readonly LexiconEntry[]): WordLists {
  const lists = wordFile.parse(words);
  const data = entries.filter(({ label, near }) => label !== "Method" && near.length === 0);
  return {
    data: new Map(data.map(({ name, label }) => [name, label])),
    genericAcronyms: new Set(lists.genericAcronyms),
    metrics: lowered(lists.metrics),
    commonWords: lowered(lists.commonWords),
    notNames: lowered(lists.notNames),
    heads: new Map(
      ENTITY_LABELS.flatMap((label) => lists.heads[label].map((head) => [head, label] as const)),
    ),
    taskHeads: lowered(lists.taskHeads),
    metricHeads: lowered(lists.metricHeads),
  };
}

type RawEntry = z.infer<typeof entryFile>["entries"][number];
type RawFamily = z.infer<typeof modelFile>["families"][number];

function entryOf(label: EntityLabel, { key, aliases, zh, near, ...facts }: RawEntry): LexiconEntry {
  const { name, expansion, family, task, metric, higherIsBetter } = facts;
  return {
    id: nodeId(label, key ?? slug(name)),
    label,
    name,
    aliases: aliases ?? [],
    zh: zh ?? [],
    near: near ?? [],
    ...(expansion !== undefined && { expansion }),
    ...(family !== undefined && { family }),
    ...(task !== undefined && { task }),
    ...(metric !== undefined && { metric }),
    ...(higherIsBetter !== undefined && { higherIsBetter }),
  };
}

function familyOf({ name, aliases, zh, near, bare, sized, measure }: RawFamily): ModelFamily {
  return {
    name,
    aliases: aliases ?? [],
    zh: zh ?? [],
    near: near ?? [],
    bare: bare ?? true,
    sized: sized ?? false,
    measure: measure ?? false,
  };
}

function lowered(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((word) => word.toLowerCase()));
}
