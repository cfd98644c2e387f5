import { expect } from "vitest";
import { AppError } from "@/lib/base/errors";
import type { GraphStore } from "@/lib/store/port";

/** What a group of tests works on. */
export interface StoreContext {
  /** The store of this test, empty at its start. */
  store(): GraphStore;
  /** One more store on the same content. */
  again(): Promise<GraphStore>;
}

/** The code and message of what a promise is rejected with. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await work.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw error;
  return { code: error.code, message: error.message };
}

/** One sentence, without codes, stacks and driver names. */
export function expectPlain(message: string): void {
  expect(message).not.toMatch(/GRAFEO|Neo\.|Error:|GQLSTATUS|\n/u);
  expect(message).toMatch(/[.?!]$/u);
}

export const ORDERED = "MATCH (p:Paper) RETURN p.id AS id, p.number AS number ORDER BY p.id";
export const RUNAWAY =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS c";
