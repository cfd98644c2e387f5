import { squeeze } from "../base/text";
import { isEmpty, trimSpan } from "./scan";
import type { AuthorEntry, Span } from "./types";

/** What an account may be called: one word of ASCII letters, digits, hyphens, underscores and inner dots. */
const ACCOUNT = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/u;
/** `J.Doe`: an initial tells a person even where no blank follows it. */
const INITIAL = /^\p{Lu}\./u;
const SEPARATOR = /[,，、;；]/gu;

/** The entries of an author cell, each with its exact place; empty entries are passed over. */
export function parseAuthors(text: string, cell: Span): AuthorEntry[] {
  const entries: AuthorEntry[] = [];
  let start = cell.start;
  for (const separator of text.slice(cell.start, cell.end).matchAll(SEPARATOR)) {
    const end = cell.start + separator.index;
    entries.push(...entryIn(text, { start, end }));
    start = end + 1;
  }
  return [...entries, ...entryIn(text, { start, end: cell.end })];
}

/**
 * Tells account names from names of people by their form. One ASCII word is taken for an account, even `Plato`:
 * digests print an account name wherever a listed author has claimed the paper, and the names of the others
 * have two parts or more.
 */
export function authorKind(name: string): AuthorEntry["kind"] {
  return ACCOUNT.test(name) && !INITIAL.test(name) ? "handle" : "person";
}

function entryIn(text: string, span: Span): AuthorEntry[] {
  const trimmed = trimSpan(text, span);
  if (isEmpty(trimmed)) return [];
  const name = squeeze(text.slice(trimmed.start, trimmed.end));
  return [{ ...trimmed, name, kind: authorKind(name) }];
}
