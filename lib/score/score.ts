import type { Judged } from "./calibration";
import { type Judgement, judge } from "./judge";
import { alike, foldName, foldValue, formsOf } from "./match";
import type { GoldPaper, SystemPaper } from "./schema";

export const ENTITY_CLASSES = ["methods", "benchmarks", "datasets", "models"] as const;
export type ScoredClass = (typeof ENTITY_CLASSES)[number] | "results";

/** A miss or a false find: the paper's id and the name. */
export interface Fault {
  readonly paper: string;
  readonly name: string;
}

/** Counts over all papers; precision, recall and F1 are 0 where there is nothing to divide by. */
export interface ClassScore {
  readonly name: ScoredClass;
  /** Labelled core items. */
  readonly core: number;
  readonly right: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the right items with a role in both files, how many agree; undefined where there is none. */
  readonly roles?: number;
  readonly wrongItems: readonly Fault[];
  readonly missedItems: readonly Fault[];
  /** Every item that counts, with the system's confidence in it. */
  readonly judged: readonly Judged[];
}

interface Named {
  readonly name: string;
}

interface Read extends Named {
  readonly evidence: readonly { readonly confidence: number }[];
}

/** Scores a system's reading against labels: a class a row, then the results. A paper without a line is empty. */
export function scorePapers(gold: readonly GoldPaper[], system: readonly SystemPaper[]): ClassScore[] {
  const read = new Map(system.map((paper) => [paper.id, paper]));
  return [...ENTITY_CLASSES.map((name) => scoreEntities(name, gold, read)), scoreResults(gold, read)];
}

type ReadPapers = ReadonlyMap<string, SystemPaper>;

function scoreEntities(
  name: (typeof ENTITY_CLASSES)[number],
  gold: readonly GoldPaper[],
  read: ReadPapers,
): ClassScore {
  const verdicts = gold.map((paper) => ({
    paper: paper.id,
    verdict: judge(
      paper[name].map((item) => ({ ...item, forms: formsOf(item) })),
      (read.get(paper.id)?.[name] ?? []).map((item) => ({ ...item, forms: formsOf(item) })),
      (wanted, item) => alike(wanted.forms, item.forms),
    ),
  }));
  const roles = verdicts.flatMap(({ verdict }) =>
    verdict.right.flatMap(({ item, gold: wanted }) =>
      item.role && wanted.role ? [sameRole(item.role, wanted.role)] : [],
    ),
  );
  return {
    ...tally(name, verdicts),
    ...(roles.length > 0 && { roles: roles.filter(Boolean).length / roles.length }),
  };
}

/** What counts is whether a paper brings a thing or takes it from elsewhere. */
function sameRole(a: string, b: string): boolean {
  return a === b || (a !== "introduces" && b !== "introduces");
}

/** A result is right where both benchmark and number are. */
function scoreResults(gold: readonly GoldPaper[], read: ReadPapers): ClassScore {
  const verdicts = gold.map((paper) => ({
    paper: paper.id,
    verdict: judge(
      paper.results.map(named),
      (read.get(paper.id)?.results ?? []).map(named),
      (wanted, item) =>
        foldName(wanted.benchmark) === foldName(item.benchmark) &&
        foldValue(wanted.value) === foldValue(item.value),
    ),
  }));
  return tally("results", verdicts);
}

function named<T extends { readonly benchmark: string; readonly value: string }>(result: T) {
  return { ...result, name: `${result.benchmark} ${result.value}` };
}

interface Verdict<G, S> {
  readonly paper: string;
  readonly verdict: Judgement<G, S>;
}

function tally<G extends Named, S extends Read>(
  name: ScoredClass,
  verdicts: readonly Verdict<G, S>[],
): ClassScore {
  const sum = (count: (verdict: Judgement<G, S>) => number) =>
    verdicts.reduce((total, { verdict }) => total + count(verdict), 0);
  const right = sum((verdict) => verdict.right.length);
  const wrong = sum((verdict) => verdict.wrong.length);
  const found = sum((verdict) => verdict.found);
  const core = found + sum(({ missed }) => missed.length);
  const precision = ratio(right, right + wrong);
  const recall = ratio(found, core);
  const faults = (items: (verdict: Judgement<G, S>) => readonly Named[]) =>
    verdicts.flatMap(({ paper, verdict }) => items(verdict).map((item) => ({ paper, name: item.name })));
  return {
    name,
    core,
    right,
    wrong,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    wrongItems: faults((verdict) => verdict.wrong),
    missedItems: faults((verdict) => verdict.missed),
    judged: verdicts.flatMap(({ verdict }) => [
      ...verdict.right.flatMap(({ item }) => judged(item, true)),
      ...verdict.wrong.flatMap((item) => judged(item, false)),
    ]),
  };
}

/** Nothing for a system that does not say how sure it is. */
function judged({ evidence }: Read, isRight: boolean): Judged[] {
  if (evidence.length === 0) return [];
  return [{ confidence: Math.max(...evidence.map(({ confidence }) => confidence)), isRight }];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
