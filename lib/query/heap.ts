import TinyQueue from "tinyqueue";

/** A heap of numbers by cost. */
export interface Heap {
  push(item: number, cost: number): void;
  /** Takes the cheapest item; undefined when empty. */
  pop(): number | undefined;
}

interface Entry {
  readonly item: number;
  readonly cost: number;
}

/** Of equal costs the highest item comes first: results never depend on chance, and a search goes deep before wide. */
const byCost = (a: Entry, b: Entry) => a.cost - b.cost || b.item - a.item;

export function makeHeap(): Heap {
  const queue = new TinyQueue<Entry>([], byCost);
  return {
    push: (item, cost) => queue.push({ item, cost }),
    pop: () => queue.pop()?.item,
  };
}
