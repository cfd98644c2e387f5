/** A binary heap of numbers by cost; of equal ones the highest item first, so that results never depend on chance and a search goes deep before wide. */
export interface Heap {
  push(item: number, cost: number): void;
  /** Takes the cheapest item; undefined when empty. */
  pop(): number | undefined;
}

export function makeHeap(): Heap {
  const items: number[] = [];
  const costs: number[] = [];

  const before = (a: number, b: number) => {
    const [costA = 0, costB = 0] = [costs[a], costs[b]];
    return costA < costB || (costA === costB && (items[a] ?? 0) > (items[b] ?? 0));
  };
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0];
    [costs[a], costs[b]] = [costs[b] ?? 0, costs[a] ?? 0];
  };

  return {
    push(item, cost) {
      let at = items.push(item) - 1;
      costs.push(cost);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const last = items.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      costs.pop();
      const top = items.pop();
      sink(last);
      return top;
    },
  };

  function sink(size: number): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= size) return;
      const child = left + 1 < size && before(left + 1, left) ? left + 1 : left;
      if (!before(child, at)) return;
      swap(at, child);
      at = child;
    }
  }
}
