import { makeHeap } from "./heap";
import { UNREACHED } from "./look-ahead";

/** A row that a search came to, and how. */
export interface Label {
  readonly row: number;
  /** The leg that goes on from the row. */
  readonly stage: number;
  readonly hops: number;
  readonly cost: number;
  readonly edge: number;
  /** Which of the watched rows it has been to, as bits. */
  readonly seen: number;
  readonly before: Label | undefined;
}

/**
 * The labels of a search: each goes in and comes out, the cheapest first, unless one that came out before can go on
 * wherever it can.
 */
export function labelQueue(rows: number, costOf: (label: Label) => number) {
  const labels: Label[] = [];
  const heap = makeHeap();
  const settled = settledLabels(rows);
  return {
    push(label: Label) {
      if (!settled.covers(label)) heap.push(labels.push(label) - 1, costOf(label));
    },
    pop(): Label | undefined {
      for (let label = labels[heap.pop() ?? -1]; label; label = labels[heap.pop() ?? -1]) {
        if (settled.covers(label)) continue;
        settled.add(label);
        return label;
      }
      return undefined;
    },
  };
}

/** Labels that came out, each at no more cost than those at its row and stage that come after it. */
function settledLabels(rows: number) {
  /** By stage and row: the fewest hops of a label that has been to no watched row. */
  const fewest: Uint8Array[] = [];
  const watching = new Map<number, Label[]>();
  const placeOf = ({ row, stage }: Label) => stage * rows + row;
  return {
    add(label: Label) {
      const { row, stage, hops, seen } = label;
      fewest[stage] ??= new Uint8Array(rows).fill(UNREACHED);
      if (seen === 0) fewest[stage][row] = hops;
      else watching.set(placeOf(label), [...(watching.get(placeOf(label)) ?? []), label]);
    },
    covers(label: Label) {
      if ((fewest[label.stage]?.[label.row] ?? UNREACHED) <= label.hops) return true;
      if (label.seen === 0) return false;
      const others = watching.get(placeOf(label)) ?? [];
      return others.some(({ hops, seen }) => hops <= label.hops && (seen & ~label.seen) === 0);
    },
  };
}
