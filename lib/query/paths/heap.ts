/** A heap of numbers by cost. */
export interface Heap {
  push(item: number, cost: number): void;
  /** Takes the cheapest item; undefined when empty. */
  pop(): number | undefined;
}

const FIRST_ROOM = 256;

/**
 * A binary heap in typed arrays (Williams 1964). Of equal costs the highest item comes first: results never depend on
 * chance, and a search goes deep before wide.
 */
export function makeHeap(): Heap {
  let [items, costs] = [new Int32Array(FIRST_ROOM), new Float64Array(FIRST_ROOM)];
  let size = 0;
  const put = (at: number, item: number, cost: number) => {
    items[at] = item;
    costs[at] = cost;
  };
  const before = (item: number, cost: number, at: number) => {
    const other = costs[at] ?? 0;
    return cost < other || (cost === other && item > (items[at] ?? 0));
  };
  /** The place for an item that comes in at a leaf; what is dearer above it moves down. */
  const rise = (from: number, item: number, cost: number) => {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(item, cost, above)) break;
      put(at, items[above] ?? 0, costs[above] ?? 0);
      at = above;
    }
    return at;
  };
  /** Of the two places below one the cheaper. */
  const cheaperBelow = (at: number) => {
    const one = 2 * at + 1;
    const other = one + 1;
    return other < size && before(items[other] ?? 0, costs[other] ?? 0, one) ? other : one;
  };
  /** The place for an item that comes in at the top; the cheaper one below it moves up. */
  const sink = (item: number, cost: number) => {
    let at = 0;
    for (let below = cheaperBelow(0); below < size; below = cheaperBelow(at)) {
      if (before(item, cost, below)) break;
      put(at, items[below] ?? 0, costs[below] ?? 0);
      at = below;
    }
    return at;
  };
  return {
    push(item, cost) {
      if (size === items.length)
        [items, costs] = [
          roomier(items, new Int32Array(2 * size)),
          roomier(costs, new Float64Array(2 * size)),
        ];
      put(rise(size, item, cost), item, cost);
      size += 1;
    },
    pop() {
      if (size === 0) return undefined;
      const top = items[0];
      size -= 1;
      const [item, cost] = [items[size] ?? 0, costs[size] ?? 0];
      put(sink(item, cost), item, cost);
      return top;
    },
  };
}

function roomier<T extends Int32Array | Float64Array>(full: T, room: T): T {
  room.set(full);
  return room;
}
