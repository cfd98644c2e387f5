import { AppError } from "../base/errors";
import type { Atlas } from "./atlas";

/** Which part of a list is asked for; no limit takes all. */
export interface PageRequest {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the page after this one. */
  readonly next?: string;
}

/**
 * One page of a list that is in the same order every time. The cursor holds the version of the data and a position.
 * @throws AppError `invalid_request` for a cursor of other data or none of ours.
 */
export function pageOf<T>(atlas: Atlas, items: readonly T[], { limit, cursor }: PageRequest): Page<T> {
  const start = cursor === undefined ? 0 : startOf(atlas, cursor);
  const end = limit === undefined ? items.length : start + limit;
  const page = items.slice(start, end);
  return end < items.length ? { items: page, next: cursorAt(atlas, end) } : { items: page };
}

/** As a part of a response: only there where there is a next page. */
export function nextOf({ next }: { readonly next?: string }): { next?: string } {
  return next === undefined ? {} : { next };
}

function cursorAt({ version }: Atlas, position: number): string {
  return Buffer.from(`${position} ${version}`).toString("base64url");
}

function startOf({ version }: Atlas, cursor: string): number {
  const [, position, at] =
    /^(\d{1,15}) (.*)$/su.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (position === undefined)
    throw new AppError("invalid_request", "cursor is not one that this atlas gave; leave it out to begin.");
  if (at !== version)
    throw new AppError("invalid_request", "The atlas has changed since this cursor was given; begin anew.");
  return Number(position);
}
