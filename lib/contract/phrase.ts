import * as z from "zod/mini";
import { nodeLabel } from "./shared";

/** How a phrase may tie what is asked for to what is named. */
export const PHRASE_RELATIONS = [
  "uses",
  "introduces",
  "compares",
  "evaluates",
  "trains",
  "reports",
  "extends",
  "part",
  "similar",
  "about",
] as const;
export type PhraseRelation = (typeof PHRASE_RELATIONS)[number];

/** A part of a phrase as it was understood. */
export const phraseChip = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("subject"), label: nodeLabel }),
  z.strictObject({ kind: z.literal("relation"), relation: z.enum(PHRASE_RELATIONS) }),
  z.strictObject({ kind: z.literal("thing"), id: z.string(), label: nodeLabel, name: z.string() }),
  /** Any thing of a kind: "a benchmark". */
  z.strictObject({ kind: z.literal("any"), label: nodeLabel }),
  z.strictObject({ kind: z.literal("join"), word: z.enum(["and", "or"]) }),
  /** ISO dates, the second one not included; null where a side is open. */
  z.strictObject({ kind: z.literal("dates"), from: z.nullable(z.string()), before: z.nullable(z.string()) }),
]);
export type PhraseChip = z.infer<typeof phraseChip>;

/** A question in words, such as "methods evaluated on GSM8K", and the Cypher that answers it. */
export const phrase = z.strictObject({
  /** The phrase in full English words; typing it asks the same. */
  text: z.string(),
  chips: z.array(phraseChip),
  /** One reading statement; what is asked for is its first column. */
  query: z.string(),
});
export type Phrase = z.infer<typeof phrase>;
