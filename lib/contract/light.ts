import type { HealthResponse } from "./health";
import type { ErrorBody } from "./shared";
import type { TopicSummary } from "./topic";

/*
 * Checks of what the first view of the page is made from, without zod, which would be a tenth of what a first visit
 * loads. A test holds them to the schemas; what a schema does not know is let through.
 */

type Check<T> = (value: unknown) => value is T;

const isText: Check<string> = (value) => typeof value === "string";
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isNatural = (value: unknown): value is number => isWhole(value) && value >= 0;
const isCount = (value: unknown): value is number => isWhole(value) && value > 0;

const listOf =
  <T>(is: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

const maybe =
  <None extends null | undefined, T>(none: None, is: Check<T>): Check<T | None> =>
  (value): value is T | None =>
    value === none || is(value);

const shaped =
  <T extends object>(checks: { readonly [Key in keyof T]-?: Check<T[Key]> }): Check<T> =>
  (value): value is T => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return Object.entries<Check<unknown>>(checks).every(([key, is]) => is(fields.get(key)));
  };

/** The strings at the head of the packed map. */
export const isMapHead = shaped<{
  version: string;
  digests: number;
  ids: string[];
  names: string[];
  topics: string[];
  edgeCount: number;
}>({
  version: isText,
  digests: isNatural,
  ids: listOf(isText),
  names: listOf(isText),
  topics: listOf(isText),
  edgeCount: isNatural,
});

export const isHealth = shaped<HealthResponse>({
  store: (value): value is HealthResponse["store"] => value === "embedded" || value === "neo4j",
  version: isText,
  nodes: isWhole,
  edges: isWhole,
  updatedAt: maybe(null, isText),
});

const isQuality = shaped<NonNullable<TopicSummary["quality"]>>({
  modularity: isNumber,
  coverage: isNumber,
  stability: isNumber,
});

/** The topics themselves; how good their levels are the first view does not say. */
export const isTopics = shaped<{ topics: TopicSummary[] }>({
  topics: listOf(
    shaped<TopicSummary>({
      id: isText,
      name: isText,
      keywords: listOf(isText),
      size: isWhole,
      level: isWhole,
      parent: maybe(null, isText),
      quality: maybe(undefined, isQuality),
    }),
  ),
});

export const isErrorBody = shaped<ErrorBody>({
  error: shaped<ErrorBody["error"]>({
    code: isText,
    message: isText,
    issues: maybe(undefined, listOf(isText)),
    line: maybe(undefined, isCount),
    column: maybe(undefined, isCount),
    hint: maybe(undefined, isText),
  }),
});
