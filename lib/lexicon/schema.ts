import { z } from "zod";

const strings = z.array(z.string().min(1));
/** Where a file's facts come from. */
const source = z.string().min(1);

/** One known thing. Spellings that differ only in case, hyphens, blanks or plural need no alias. */
const entry = z.strictObject({
  name: z.string().min(1),
  /** Overrides the id's key where two things share a name. */
  key: z.string().min(1).optional(),
  /** What the acronym stands for. */
  expansion: z.string().min(1).optional(),
  aliases: strings.optional(),
  /** Chinese forms, the usual one first. */
  zh: strings.optional(),
  family: z.string().min(1).optional(),
  /** For names that are also something else: one of these words must occur in the same paper. */
  near: strings.optional(),
  task: z.string().min(1).optional(),
  metric: z.string().min(1).optional(),
  higherIsBetter: z.boolean().optional(),
});

export const entryFile = z.strictObject({
  label: z.enum(["Method", "Benchmark", "Dataset"]),
  source,
  entries: z.array(entry),
});

/** A model family; versions, sizes and variants that follow the name are read by pattern. */
const family = z.strictObject({
  name: z.string().min(1),
  aliases: strings.optional(),
  zh: strings.optional(),
  near: strings.optional(),
  /** False where the name alone is a common word or says nothing: a version or size must follow. */
  bare: z.boolean().optional(),
  /** True where only a size (`7B`) makes it a model. */
  sized: z.boolean().optional(),
  /** True where the name with "score" or "similarity" is a measure made with the model. */
  measure: z.boolean().optional(),
});

export const modelFile = z.strictObject({
  source,
  families: z.array(family),
  /** Words that may follow a family's name as part of a model's name. */
  variants: strings,
});

export const wordFile = z.strictObject({
  /** Acronyms of fields, tasks, hardware and organisations: never an entity by themselves. */
  genericAcronyms: strings,
  metrics: strings,
  /** Words that are no name even when capitalised. */
  commonWords: strings,
  /** Capitalised phrases that are no name. */
  notNames: strings,
  /** Nouns that stand beside a name and say what kind of thing it is. */
  heads: z.strictObject({ Method: strings, Benchmark: strings, Dataset: strings, Model: strings }),
  /** Last words of long forms that name a task or a class of things rather than a method. */
  taskHeads: strings,
  /** Last words of long forms that name a measure. */
  metricHeads: strings,
});
