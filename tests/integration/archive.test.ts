import { existsSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { lineAt, lineStarts } from "@/lib/base/lines";
import { readSources } from "@/lib/digest/read";
import type { Digest } from "@/lib/digest/types";
import { extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import type { GraphDocument } from "@/lib/model/document";
import { type Evidence, evidenceOf } from "@/lib/model/evidence";
import { COMPUTED_EDGE_TYPES } from "@/lib/model/kinds";

/** A large archive of digests beside the project, where there is one; else the seeds stand in for it. */
const ARCHIVE = "../shared/corpus";
const FOLDER = existsSync(ARCHIVE) ? ARCHIVE : "seeds";
const TIMES = 6;
const FEW = 12;

const lexicon = loadLexicon();
let digests: readonly Digest[] = [];
let whole: GraphDocument;

const read = (from: readonly Digest[]) => extractGraph(from, lexicon, () => {});

beforeAll(async () => {
  const sources = await readSources([FOLDER], { cwd: process.cwd() });
  digests = parseSources(sources.files).digests;
  whole = read(digests);
});

interface Reason extends Evidence {
  readonly edge: string;
}

function reasonsOf({ edges }: GraphDocument): Reason[] {
  return edges
    .filter(({ type }) => !COMPUTED_EDGE_TYPES.has(type))
    .flatMap(({ type, source, target, properties }) =>
      evidenceOf(properties).map((item) => ({ ...item, edge: `${source} ${type} ${target}` })),
    );
}

const folded = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

describe(`evidence in ${FOLDER}`, () => {
  test("every quote and every mention stands in its file at the stated offsets", () => {
    const texts = new Map(digests.map(({ id, text }) => [id, text]));
    const starts = new Map(digests.map(({ id, text }) => [id, lineStarts(text)]));
    const reasons = reasonsOf(whole);
    const wrong = reasons.filter(({ digest, quote, quoteStart, start, end, line }) => {
      const text = texts.get(digest) ?? "";
      const isQuoted = text.slice(quoteStart, quoteStart + quote.length) === quote;
      const isInside = quoteStart <= start && start < end && end <= quoteStart + quote.length;
      return !isQuoted || !isInside || lineAt(starts.get(digest) ?? new Uint32Array(), start) !== line;
    });
    expect(reasons.length).toBeGreaterThan(1000);
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test("every mention of an entity is one of its names, and no evidence is without rule and confidence", () => {
    const texts = new Map(digests.map(({ id, text }) => [id, text]));
    const document = whole;
    const names = new Map(
      document.nodes.map(({ id, properties: { name, aliases, expansion } }) => [
        id,
        new Set(
          [name, ...(Array.isArray(aliases) ? aliases : []), expansion ?? ""].map((n) => folded(String(n))),
        ),
      ]),
    );
    const unnamed = document.edges
      .filter(
        ({ source, target }) => source.startsWith("paper:") && /^(?:method|benchmark|dataset):/u.test(target),
      )
      .flatMap(({ target, properties }) => evidenceOf(properties).map((item) => ({ ...item, target })))
      .filter(({ digest, start, end, target }) => {
        const mention = folded(texts.get(digest)?.slice(start, end) ?? "");
        const known = names.get(target);
        return !known?.has(mention);
      });
    expect(unnamed.slice(0, 5)).toEqual([]);
    expect(
      reasonsOf(document).filter(
        ({ rule, confidence }) => rule === "" || !(confidence > 0 && confidence <= 1),
      ),
    ).toEqual([]);
  });
});

describe("the same texts give the same graph", () => {
  const some = () => fc.uniqueArray(fc.nat(digests.length - 1), { minLength: 2, maxLength: FEW });
  const pick = (from: readonly number[]) => from.flatMap((i) => digests[i] ?? []);

  test("in any order", () => {
    fc.assert(
      fc.property(some(), (chosen) => {
        expect(read(pick(chosen))).toEqual(read(pick(chosen.toReversed())));
      }),
      { numRuns: TIMES, seed: 7 },
    );
  });

  test("another digest moves no evidence of the papers that were there", () => {
    fc.assert(
      fc.property(some(), (chosen) => {
        const [extra, ...rest] = pick(chosen);
        const before = ownReadings(read(rest));
        const after = ownReadings(read(extra ? [extra, ...rest] : rest));
        const lost = before.filter(
          (item) =>
            !after.some(
              ({ digest, start, end }) => digest === item.digest && start <= item.start && item.end <= end,
            ),
        );
        expect(lost.map(({ digest, start, end }) => `${digest} ${start} ${end}`)).toEqual([]);
      }),
      { numRuns: TIMES, seed: 7 },
    );
  });
});

/**
 * What a paper's own words and the lexicon give. A name that only another paper explains is left out: it is dropped
 * again where a third paper gives it another meaning.
 */
function ownReadings(document: GraphDocument): Reason[] {
  return reasonsOf(document).filter(
    ({ edge, rule }) =>
      /^paper:\S+ \S+ (?:method|benchmark|dataset|model):/u.test(edge) && rule !== "learnt-elsewhere",
  );
}
