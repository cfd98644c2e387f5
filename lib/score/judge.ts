interface Levelled {
  readonly level: "core" | "optional";
}

/** What a system's items for one paper are worth. */
export interface Judgement<G, S> {
  /** Items that are core, each with the first labelled item it fits. */
  readonly right: readonly { readonly item: S; readonly gold: G }[];
  /** Items that fit nothing labelled. */
  readonly wrong: readonly S[];
  /** How many core items were found. */
  readonly found: number;
  readonly missed: readonly G[];
}

/** Compares a system's items with the labelled ones; items that fit only optional ones are not counted at all. */
export function judge<G extends Levelled, S>(
  gold: readonly G[],
  items: readonly S[],
  fits: (gold: G, item: S) => boolean,
): Judgement<G, S> {
  const core = gold.filter(({ level }) => level === "core");
  const missed = core.filter((wanted) => !items.some((item) => fits(wanted, item)));
  return {
    right: items.flatMap((item) => {
      const match = core.find((wanted) => fits(wanted, item));
      return match ? [{ item, gold: match }] : [];
    }),
    wrong: items.filter((item) => !gold.some((wanted) => fits(wanted, item))),
    found: core.length - missed.length,
    missed,
  };
}
