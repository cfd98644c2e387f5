import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { healthResponse } from "@/lib/contract/health";
import { isErrorBody, isHealth, isMapHead, isTopics } from "@/lib/contract/light";
import { errorBody } from "@/lib/contract/shared";
import { topicsResponse } from "@/lib/contract/topic";

const quality = { modularity: 0.1, coverage: 0.2, stability: 0.3 };
const topic = { id: "topic:a", name: "A", keywords: ["a"], size: 3, level: 0, parent: null, quality };
const error = { code: "refused", message: "No.", issues: ["x"], line: 1, column: 2, hint: "Try" };

type Checked = readonly [
  string,
  z.ZodMiniType | null,
  (value: unknown) => boolean,
  Readonly<Record<string, unknown>>,
];

const CHECKED: readonly Checked[] = [
  ["health", healthResponse, isHealth, { store: "neo4j", version: "1", nodes: 2, edges: 3, updatedAt: null }],
  ["topics", topicsResponse, isTopics, { topics: [topic, { ...topic, parent: "topic:b" }] }],
  ["a fault", errorBody, isErrorBody, { error }],
  ["a fault in short", errorBody, isErrorBody, { error: { code: "refused", message: "No." } }],
];

/** Everything that stands somewhere in a value, as the way to it. */
function waysIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => waysIn(part, [...way, key]))];
}

/** The value with something else at a place; `undefined` leaves it out. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((part, i) => (String(i) === key ? changed(part, rest, other) : part));
  const entries = Object.entries(value ?? {}).map(([name, part]) => [
    name,
    name === key ? changed(part, rest, other) : part,
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

const other = fc.constantFrom<unknown>(undefined, null, "text", "", 0, 1, -1, 1.5, true, [], ["a"], [1], {});

describe("what is checked without zod", () => {
  test.each(CHECKED)("%s: right as it is, and wrong wherever the schema says so", (_, schema, is, right) => {
    expect(is(right)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...waysIn(right)), other, (way, value) => {
        const broken = changed(right, way, value);
        expect(is(broken)).toBe(schema?.safeParse(broken).success);
      }),
      { numRuns: 500 },
    );
  });

  test("the head of a map", () => {
    const head = { version: "1", digests: 2, ids: ["a"], names: ["A"], topics: [], edgeCount: 0 };
    expect(isMapHead(head)).toBe(true);
    for (const [key, value] of [
      ["ids", [1]],
      ["names", null],
      ["digests", 0.5],
      ["edgeCount", -1],
      ["version", 1],
    ] as const)
      expect(isMapHead({ ...head, [key]: value })).toBe(false);
  });
});
