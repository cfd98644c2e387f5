import { byText, groupBy, inOrder } from "../base/order";
import { slug } from "../base/text";
import { type EntityLabel, nodeId } from "../model/kinds";
import type { PlacedCandidate } from "./candidates";
import { isDistinctive, isModelName } from "./shape";
import { keysOf } from "./tokens";
import type { EntityName, Given } from "./types";

/** A name that one paper taught, with what its texts say about it. */
export interface LearntName {
  readonly paper: string;
  readonly entity: EntityName;
  /** Spellings to look for. */
  readonly forms: readonly string[];
  /** Where the paper gives them. */
  readonly given: Given;
  readonly rule: string;
  readonly confidence: number;
  readonly introduced: boolean;
  /** True where other papers may mean the same by it. */
  readonly shared: boolean;
}

const ACCEPT = 0.6;
const MOST = 0.97;
const REPEAT_BONUS = 0.15;
const RULE_BONUS = 0.08;
const SHARED = 0.8;

/** Weighs a paper's candidates: those with reason enough become names, each of one kind. */
export function learnNames(paper: string, candidates: readonly PlacedCandidate[]): LearntName[] {
  const groups = groupBy(shortened(candidates), ({ name }) => keysOf(name).join(""));
  return [...groups.values()]
    .filter((group) => !isCommon(group))
    .flatMap((group) => {
      const best = surest(group);
      const rules = new Set(group.map(({ rule }) => rule)).size;
      const places = new Set(group.map(({ start }) => start)).size;
      const bonus = (rules - 1) * RULE_BONUS + (places > 1 ? REPEAT_BONUS : 0);
      const confidence = Math.min(MOST, best.confidence + bonus);
      return confidence < ACCEPT ? [] : [learntName(paper, group, { best, confidence })];
    });
}

/** True for an acronym of a common long form that the paper does not bring as its own. */
function isCommon(group: readonly PlacedCandidate[]): boolean {
  const own = group.some(({ introduced, label }) => introduced || label === "Benchmark");
  return !own && group.some(({ common }) => common);
}

/** Candidates by the acronym where the paper gives one for their name, so that both are one. */
function shortened(candidates: readonly PlacedCandidate[]): PlacedCandidate[] {
  const shorts = new Map(
    candidates.flatMap(({ name, expansion }) =>
      expansion === undefined ? [] : [[keysOf(expansion).join(" "), name] as const],
    ),
  );
  return candidates.map((candidate) => {
    const short = shorts.get(keysOf(candidate.name).join(" "));
    return short === undefined ? candidate : { ...candidate, name: short, expansion: candidate.name };
  });
}

function surest(group: readonly PlacedCandidate[]): PlacedCandidate {
  const [best] = group.toSorted(
    inOrder(
      (a, b) => b.confidence - a.confidence,
      (a, b) => byText(a.name, b.name),
      (a, b) => byText(a.rule, b.rule),
    ),
  );
  if (!best) throw new RangeError("a group of candidates is never empty");
  return best;
}

interface Verdict {
  readonly best: PlacedCandidate;
  readonly confidence: number;
}

function learntName(
  paper: string,
  group: readonly PlacedCandidate[],
  { best, confidence }: Verdict,
): LearntName {
  const defining = group.find((candidate) => candidate.expansion !== undefined);
  const joining = group.find((candidate) => candidate.known !== undefined);
  const { expansion } = defining ?? {};
  const { known } = joining ?? {};
  const { digest, start } = joining ?? defining ?? best;
  const label = kindOf(group);
  const name = best.name;
  const forms = new Set([
    ...group.map((candidate) => candidate.name),
    ...(expansion === undefined ? [] : [expansion]),
  ]);
  return {
    paper,
    entity: known ?? {
      key: nodeId(label, slug(name)),
      label,
      name,
      ...(expansion !== undefined && { expansion }),
    },
    forms: [...forms],
    given: { digest, start, label: known?.label ?? label },
    rule: best.rule,
    confidence: Math.round(confidence * 100) / 100,
    introduced: group.some(({ introduced }) => introduced),
    shared: confidence >= SHARED && isDistinctive(name) && known === undefined,
  };
}

const SIZED = /[-\s]\d+(?:\.\d+)?[BbM]$/u;

/** The kind most candidates say; a method where none does, a benchmark where some say that and some dataset. What a paper brings is a model only if it says "X, a model". */
function kindOf(group: readonly PlacedCandidate[]): EntityLabel {
  const votes = [
    ...groupBy(
      group.flatMap(({ label }) => label ?? []),
      (label) => label,
    ),
  ];
  const [winner] = votes.toSorted(
    inOrder(
      (a, b) => b[1].length - a[1].length,
      (a, b) => byText(b[0], a[0]),
    ),
  );
  const measured = votes.some(([voted]) => voted === "Benchmark");
  const label = winner?.[0] === "Dataset" && measured ? "Benchmark" : (winner?.[0] ?? "Method");
  const own = group.some(({ introduced }) => introduced) && !group.some(({ name }) => SIZED.test(name));
  const told = group.some(({ apposed, name }) => apposed === "Model" || isModelName(name));
  return label === "Model" && own && !told ? "Method" : label;
}
