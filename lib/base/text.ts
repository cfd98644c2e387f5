/** Joins wrapped lines and squeezes runs of white space into one blank. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Lower-cases, strips accents and unifies compatibility forms, so that spellings can be compared. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/**
 * A readable key for ids: folded letters and digits of any script, joined by hyphens.
 * Symbols that tell names apart are spelled out (`C++` → `c-plus-plus`), so two such names stay two.
 */
export function slug(text: string): string {
  return fold(text)
    .replace(/\+/gu, " plus ")
    .replace(/#/gu, " sharp ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
