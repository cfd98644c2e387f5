import fc from "fast-check";
import { expect, test } from "vitest";
import { makeHeap } from "@/lib/query/paths/heap";

test("gives back the cheapest first, of equal costs the highest item, however items come and go", () => {
  const step = fc.option(fc.record({ item: fc.nat(50), cost: fc.integer({ min: 0, max: 9 }) }), { freq: 3 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 900 }), (steps) => {
      const heap = makeHeap();
      const held: { item: number; cost: number }[] = [];
      for (const pushed of [...steps, ...steps.map(() => null)]) {
        if (pushed) {
          heap.push(pushed.item, pushed.cost);
          held.push(pushed);
        } else {
          held.sort((a, b) => a.cost - b.cost || b.item - a.item);
          expect(heap.pop()).toBe(held.shift()?.item);
        }
      }
    }),
  );
});
