import { expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { parseOverrides } from "@/lib/ingest/override-file";

const GOOD = `[
  { "action": "merge", "name": "A", "into": "B", "reason": "the same" },
  {
    "action": "split",
    "name": "SAM", "into": "SAM (optimizer)", "papers": ["2510.00001"], "reason": "not \\"[segment]\\" anything"
  },
  { "action": "kind", "name": "C", "kind": "Benchmark", "reason": "it is" }
]
`;

function faults(text: string): readonly string[] {
  try {
    parseOverrides("o.json", text);
  } catch (error) {
    if (error instanceof AppError && error.code === "usage") return error.issues;
    throw error;
  }
  return [];
}

test("reads decisions with the lines they begin on", () => {
  expect(parseOverrides("o.json", GOOD)).toMatchObject([
    { action: "merge", name: "A", into: "B", file: "o.json", line: 2 },
    { action: "split", papers: ["2510.00001"], spellings: [], line: 3 },
    { action: "kind", kind: "Benchmark", line: 7 },
  ]);
  expect(parseOverrides("o.json", "[]")).toEqual([]);
});

test.each([
  ["no JSON", '[\n{"action":\n', [/^o\.json:3: .*JSON/u]],
  ["an object", "{}", [/^o\.json:1: expected a list/u]],
  ["an unknown action", '[\n\n{"action":"mrege","name":"A","reason":"r"}]', [/^o\.json:3: action: /u]],
  ["no reason", '[{"action":"drop","name":"A"}]', [/^o\.json:1: reason: /u]],
  ["a word too much", '[{"action":"drop","name":"A","reason":"r","into":"B"}]', [/^o\.json:1: .*into/u]],
  ["an unknown kind", '[{"action":"kind","name":"A","reason":"r","kind":"Thing"}]', [/^o\.json:1: kind: /u]],
  [
    "a split that takes nothing",
    '[{"action":"split","name":"A","into":"B","reason":"r"}]',
    [/^o\.json:1: a split needs papers or spellings/u],
  ],
  [
    "two faults",
    '[{"action":"drop"},\n{}]',
    [/^o\.json:1: name/u, /^o\.json:1: reason/u, /^o\.json:2: action/u],
  ],
])("names the line of %s", (_, text, messages) => {
  expect(faults(text)).toEqual(messages.map((message) => expect.stringMatching(message)));
});
