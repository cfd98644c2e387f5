interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const SIGNS = /[\s_/.,:;^*\-'"‘’“”()（）[\]{}]+/gu;
const PLURAL = /s$/u;
/** A class word that some write as part of a name. */
const CLASS_WORD = /(?:benchmark|framework|algorithm|dataset|method)$/u;

/** What spellings of one name share: no case, blanks, punctuation, plural or class word. */
export function foldName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(SIGNS, "").replace(PLURAL, "").replace(CLASS_WORD, "");
}

/** The folded name and aliases. */
export function formsOf({ name, aliases }: Named): ReadonlySet<string> {
  return new Set([name, ...aliases].map(foldName).filter((form) => form !== ""));
}

/** True where two things share a form. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((form) => b.has(form));
}

/** The digits and points of a number without zeros behind the point: `62.0%` and `62` are one. */
export function foldValue(value: string): string {
  return value.replace(/[^\d.]/gu, "").replace(/\.0+$/u, "");
}
