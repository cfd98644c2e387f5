import type { Mention, Role, Sentence, Spot } from "./types";

/** Gives every spot of a sentence its role. */
export function withRoles(sentence: Sentence, spots: readonly Spot[]): Mention[] {
  return spots.map((spot) => ({ ...spot, sentence, ...defaultRole(spot) }));
}

function defaultRole({ entity }: Spot): { readonly role: Role; readonly cued: boolean } {
  return { role: entity.label === "Benchmark" ? "evaluates" : "uses", cued: false };
}
