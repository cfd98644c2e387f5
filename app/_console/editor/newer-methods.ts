/*
 * The parser's package is written for engines of 2025. These are the only newer methods it calls; engines that have
 * them (Chrome 122, Firefox 131, Safari 18.4, Node 22 and later) keep their own.
 */

const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

/** Gives an older engine `toArray` and `forEach` of iterators, and `union` and `intersection` of sets. */
export function addNewerMethods(): void {
  add(iterators, "toArray", function toArray(this: Iterable<unknown>) {
    return [...this];
  });
  add(
    iterators,
    "forEach",
    function forEach(this: Iterable<unknown>, visit: (item: unknown, i: number) => void) {
      let i = 0;
      for (const item of this) visit(item, i++);
    },
  );
  add(Set.prototype, "union", function union(this: Set<unknown>, other: Iterable<unknown>) {
    return new Set([...this, ...other]);
  });
  add(Set.prototype, "intersection", function intersection(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((item) => other.has(item)));
  });
}

function add(prototype: object, name: string, method: (...args: never[]) => unknown): void {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}
