import { fold } from "../base/text";
import { isAlmost, UNFORGIVEN } from "./closeness";
import { withinEdits } from "./edits";
import { swapped } from "./look-alike";
import { HAN_RUN, joinedForm, searchTerms, WORD } from "./tokens";

export type Mark = [start: number, end: number];

/** As many letters of a word may be wrong as the index forgives. */
const LETTERS_AN_ERROR = 4;

/**
 * The parts of a name that were typed, as UTF-16 offsets in order: beginnings of words, whole words where letters
 * are wrong, runs of Chinese characters, or the beginning of a name that was typed without its blanks.
 */
export function marksIn(name: string, q: string): Mark[] {
  const wanted = searchTerms(q);
  const runs = q.match(HAN_RUN) ?? [];
  const marks = [...name.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const mark = runs.some((run) => word.includes(run)) ? hanMark(word, runs) : wordMark(word, wanted);
    return mark ? [[index + mark[0], index + mark[1]] satisfies Mark] : [];
  });
  return marks.length > 0 ? marks : joinedMark(name, joinedForm(q));
}

function hanMark(word: string, runs: readonly string[]): Mark | null {
  const [run = ""] = runs.filter((candidate) => word.includes(candidate)).sort((a, b) => b.length - a.length);
  const at = word.indexOf(run);
  return run === "" ? null : [at, at + run.length];
}

function wordMark(word: string, wanted: readonly string[]): Mark | null {
  const folded = fold(word);
  const [begun] = wanted.filter((term) => folded.startsWith(term)).sort((a, b) => b.length - a.length);
  // Folding may change the number of characters; then the whole word is marked.
  if (begun !== undefined) return [0, folded.length === word.length ? begun.length : word.length];
  const wrong = wanted.some((term) => {
    const errors = UNFORGIVEN.test(term) ? 0 : Math.floor(term.length / LETTERS_AN_ERROR);
    return errors > 0 && (withinEdits(folded, term, errors) || swapped(term).includes(folded));
  });
  return wrong ? [0, word.length] : null;
}

function joinedMark(name: string, joined: string): Mark[] {
  const form = joinedForm(name);
  if (joined !== "" && isAlmost(form, joined)) return [[0, name.length]];
  if (joined === "" || !form.startsWith(joined)) return [];
  const ends = [...name.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => index + letter.length);
  const end = ends.find((candidate) => joinedForm(name.slice(0, candidate)).length >= joined.length);
  return end === undefined ? [] : [[0, end]];
}
