import { byText } from "@/lib/base/order";
import type { Digest } from "@/lib/digest/types";
import { analyseGraph, extractGraph } from "@/lib/ingest/pipeline";
import type { Lexicon } from "@/lib/lexicon/types";

const SIZES = [500, 1000, 2000];

export interface Growth {
  readonly papers: number;
  readonly extractMs: number;
  readonly analyseMs: number;
  /** Milliseconds a paper, of both. */
  readonly perPaper: number;
}

/** Times reading and analysis on the first 500, 1,000, 2,000 and all papers of some digests, in the order of their ids. */
export function measureGrowth(digests: readonly Digest[], lexicon: Lexicon): Growth[] {
  const ordered = digests.toSorted((a, b) => byText(a.id, b.id));
  const total = paperCount(ordered);
  return [...SIZES.filter((size) => size < total), total].map((size) =>
    measure(firstOf(ordered, size), lexicon),
  );
}

function measure(digests: readonly Digest[], lexicon: Lexicon): Growth {
  const silent = () => {};
  const start = performance.now();
  const extracted = extractGraph(digests, lexicon, silent);
  const between = performance.now();
  analyseGraph(extracted, undefined, silent);
  const [extractMs, analyseMs] = [between - start, performance.now() - between];
  const papers = paperCount(digests);
  return { papers, extractMs, analyseMs, perPaper: (extractMs + analyseMs) / papers };
}

/** As many digests as it takes to hold `size` papers. */
function firstOf(digests: readonly Digest[], size: number): readonly Digest[] {
  const ids = new Set<string>();
  const enough = digests.findIndex(({ records }) => {
    for (const { arxivId, title } of records) ids.add(arxivId ?? title);
    return ids.size >= size;
  });
  return enough < 0 ? digests : digests.slice(0, enough + 1);
}

function paperCount(digests: readonly Digest[]): number {
  return new Set(digests.flatMap(({ records }) => records.map(({ arxivId, title }) => arxivId ?? title)))
    .size;
}
