import { fold } from "../base/text";
import { withinEdits } from "./edits";
import { lookAlike, swapped } from "./look-alike";
import { joinedForm, searchTerms } from "./tokens";

/** In a whole name one letter in so many may be wrong. */
const LETTERS_AN_ERROR = 8;
/** Where one character differs, names with digits and Chinese ones name something else (`o1`, `Qwen3`). */
export const UNFORGIVEN = /\p{N}|\p{Script=Han}/u;

/** What a whole match adds to the score, beyond anything that term frequencies give. */
export const BONUS = { letters: 1100, exact: 1000, alias: 800, almost: 400, prefix: 100 } as const;

interface Match {
  /** Which of the names; -1 for none. */
  readonly place: number;
  readonly bonus: number;
}

/** Which of a thing's names is what was typed, or nearly, or begins with it. The first name is the one shown. */
export function closeness(names: readonly string[], q: string): Match {
  const [forms, wanted] = [names.map(joinedForm), joinedForm(q)];
  const whole = forms.indexOf(wanted);
  if (whole > 0) return { place: whole, bonus: BONUS.alias };
  // Signs set names apart that are one form otherwise, such as GRPO and GRPO++.
  if (whole === 0) return { place: 0, bonus: fold(names[0] ?? "") === fold(q) ? BONUS.letters : BONUS.exact };
  const almost = forms.findIndex((form) => isAlmost(form, wanted));
  if (almost >= 0) return { place: almost, bonus: BONUS.almost };
  const leading = forms.findIndex((form) => form.startsWith(wanted));
  return { place: leading, bonus: leading < 0 ? 0 : BONUS.prefix };
}

/** Whether a joined form is the one that was meant, give or take a letter. */
export function isAlmost(form: string, wanted: string): boolean {
  const alike = lookAlike(wanted);
  if (alike !== "" && lookAlike(form) === alike) return true;
  if (UNFORGIVEN.test(wanted)) return false;
  const errors = Math.floor(wanted.length / LETTERS_AN_ERROR);
  return (errors > 0 && withinEdits(form, wanted, errors)) || swapped(wanted).includes(form);
}

/** The name that shares most terms with the query; the shown one where none does. */
export function closestName(names: readonly string[], q: string): string {
  const wanted = searchTerms(q);
  const shared = (name: string) => {
    const terms = searchTerms(name);
    return wanted.filter((term) => terms.some((other) => other.startsWith(term))).length;
  };
  return names.reduce((a, b) => (shared(b) > shared(a) ? b : a), names[0] ?? "");
}
