import { AppError, type TextPlace } from "../../base/errors";

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A place in words, as it stands at the end of a message. */
export function placeText({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}

/** A statement that is not let through: says what and where. */
export function refusal(message: string, text: string, at: number, hint?: string): AppError {
  const place = placeOf(text, at);
  return new AppError("refused", `${message} (${placeText(place)}).`, { place, hint });
}

/** A statement that is none: says what does not fit, where, and what to write instead. */
export function mistake(message: string, text: string, at: number, hint?: string): AppError {
  const place = placeOf(text, at);
  return new AppError("query_failed", `Syntax error: ${message} (${placeText(place)}).`, { place, hint });
}
