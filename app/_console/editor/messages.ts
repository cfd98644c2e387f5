import type { Problem, Proposal } from "@/lib/explorer/console/language/language";
import type { Vocabulary } from "@/lib/explorer/console/language/vocabulary";

/** What the worker is asked; `id` comes back with the answer. */
export type Question =
  | {
      readonly id: number;
      readonly ask: "propose";
      readonly text: string;
      readonly at: number;
      readonly vocabulary: Vocabulary;
    }
  | { readonly id: number; readonly ask: "check"; readonly text: string; readonly vocabulary: Vocabulary };

export type Answer =
  | { readonly id: 0; readonly ready: true }
  | { readonly id: number; readonly proposals: readonly Proposal[] }
  | { readonly id: number; readonly problems: readonly Problem[] }
  | { readonly id: number; readonly failed: true };
