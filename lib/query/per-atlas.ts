import type { Atlas } from "./atlas";

/** Derives something from an atlas once, when first asked for; let go together with the atlas. */
export function perAtlas<T>(derive: (atlas: Atlas) => T): (atlas: Atlas) => T {
  const derived = new WeakMap<Atlas, { readonly value: T }>();
  return (atlas) => {
    const known = derived.get(atlas) ?? { value: derive(atlas) };
    derived.set(atlas, known);
    return known.value;
  };
}
