/**
 * What share of the readings with a score was right when 279 papers labelled by hand were read (`npm run score`
 * prints the same by band): points of a line that never falls.
 */
const MEASURED: readonly (readonly [score: number, precision: number])[] = [
  [0, 0],
  [0.5, 0.75],
  [0.62, 0.87],
  [0.75, 0.94],
  [0.85, 0.95],
  [0.95, 0.97],
  [1, 0.99],
];

/**
 * The confidence that a reading may claim, from the score of the rules that found it; both from 0 to 1. Linear
 * between measured points, as in Zadrozny and Elkan, "Transforming classifier scores into accurate multiclass
 * probability estimates" (KDD 2002), with the bands drawn by hand.
 */
export function calibrated(score: number): number {
  const at = MEASURED.findIndex(([from]) => from >= score);
  const [right, left] = [MEASURED[Math.max(at, 1)], MEASURED[Math.max(at, 1) - 1]];
  if (at < 0 || !right || !left) return 1;
  const share = (score - left[0]) / (right[0] - left[0]);
  return Math.round((left[1] + share * (right[1] - left[1])) * 100) / 100;
}
