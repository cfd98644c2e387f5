import { byText, inOrder } from "../base/order";
import type { Properties } from "./document";

/** One place in a digest that says why a relationship exists. Offsets are UTF-16 units in the digest file. */
export interface Evidence {
  /** The sentence (or author cell, or title) as it stands in the file. */
  readonly quote: string;
  /** Offset of the quote's first character. */
  readonly quoteStart: number;
  /** Id of the digest node. */
  readonly digest: string;
  /** 1-based line of the mention. */
  readonly line: number;
  /** The mention is `file.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Name of the extraction rule that read it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const inFileOrder = inOrder<Evidence>(
  (a, b) => byText(a.digest, b.digest),
  (a, b) => a.start - b.start,
  (a, b) => a.end - b.end,
  (a, b) => b.confidence - a.confidence,
  (a, b) => byText(a.rule, b.rule),
);

/** Evidence as the parallel lists that a relationship carries: sorted, one entry per mention (the most confident). */
export function evidenceProperties(evidence: readonly Evidence[]): Properties {
  const sorted = evidence.toSorted(inFileOrder).filter((item, i, all) => {
    const before = all[i - 1];
    return !(
      before &&
      before.digest === item.digest &&
      before.start === item.start &&
      before.end === item.end
    );
  });
  return {
    quote: sorted.map((item) => item.quote),
    quoteStart: sorted.map((item) => item.quoteStart),
    digest: sorted.map((item) => item.digest),
    line: sorted.map((item) => item.line),
    start: sorted.map((item) => item.start),
    end: sorted.map((item) => item.end),
    rule: sorted.map((item) => item.rule),
    confidence: sorted.map((item) => item.confidence),
  };
}

/** The inverse of `evidenceProperties`; empty for a computed relationship. */
export function evidenceOf(properties: Properties): Evidence[] {
  const texts = (key: string) => listOf(properties, key, "string");
  const numbers = (key: string) => listOf(properties, key, "number");
  const [quotes, digests, rules] = [texts("quote"), texts("digest"), texts("rule")];
  const [quoteStarts, lines, starts, ends] = [
    numbers("quoteStart"),
    numbers("line"),
    numbers("start"),
    numbers("end"),
  ];
  const confidences = numbers("confidence");
  return quotes.map((quote, i) => ({
    quote,
    quoteStart: quoteStarts[i] ?? 0,
    digest: digests[i] ?? "",
    line: lines[i] ?? 0,
    start: starts[i] ?? 0,
    end: ends[i] ?? 0,
    rule: rules[i] ?? "",
    confidence: confidences[i] ?? 0,
  }));
}

interface Primitive {
  string: string;
  number: number;
}

function listOf<K extends keyof Primitive>(properties: Properties, key: string, type: K): Primitive[K][] {
  const value = properties[key];
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Primitive[K] => typeof item === type);
}
