/** Characters that are taken for one another, each class by its digit. */
const CLASSES: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1", s: "5", b: "8", z: "2" };

/** Shorter names have too many look-alikes. */
const LOOK_ALIKE_FROM = 3;
/** Longer names are found by their words. */
const LOOK_ALIKE_TO = 16;

/** A joined form with look-alike characters made one: "grp0" and "grpo" have the same. Empty where it would say nothing. */
export function lookAlike(joined: string): string {
  if (joined.length < LOOK_ALIKE_FROM || joined.length > LOOK_ALIKE_TO) return "";
  return joined.replace(/[oilsbz]/gu, (letter) => CLASSES[letter] ?? letter);
}

/** Every joined form that has two neighbouring characters changed over: "gpro" has "grpo". */
export function swapped(joined: string): string[] {
  if (joined.length < LOOK_ALIKE_FROM || joined.length > LOOK_ALIKE_TO) return [];
  return [...joined.slice(1)].map(
    (character, i) => `${joined.slice(0, i)}${character}${joined[i] ?? ""}${joined.slice(i + 2)}`,
  );
}
