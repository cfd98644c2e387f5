import type { EntityLabel } from "../model/kinds";

interface Decision {
  /** The thing it is about, by id or by any of its names. */
  readonly name: string;
  /** Why a person decided so. */
  readonly reason: string;
  /** Where it is written, the line counted from 1. */
  readonly file: string;
  readonly line: number;
}

/** A decision of a person that overrules what was read. They are applied in the order in which they are written. */
export type Override = Decision &
  (
    | { readonly action: "merge"; readonly into: string }
    | {
        /** What the name means in some papers, or under some spellings, becomes the thing `into`, known or new. */
        readonly action: "split";
        readonly into: string;
        /** arXiv ids; empty for all. */
        readonly papers: readonly string[];
        readonly spellings: readonly string[];
      }
    | { readonly action: "rename"; readonly to: string }
    | { readonly action: "drop" }
    | { readonly action: "kind"; readonly kind: EntityLabel }
  );

/** What became of a decision that could not be applied. */
export interface OverrideNotice {
  readonly override: Override;
  readonly message: string;
}
