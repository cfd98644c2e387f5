import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrated } from "@/lib/extract/calibration";

test.each([
  [0, 0],
  [0.62, 0.87],
  [0.95, 0.97],
  [1, 0.99],
])("a score of %d claims %d", (score, claimed) => {
  expect(calibrated(score)).toBe(claimed);
});

test("more never claims less, and nothing leaves 0 to 1", () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [low, high] = [calibrated(Math.min(a, b)), calibrated(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
