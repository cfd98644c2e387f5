import type { Steps } from "./steps";

export interface Reach {
  /** 1 for rows that can be reached, the start included. */
  readonly reached: Uint8Array;
  /** How many besides the start. */
  readonly count: number;
}

/** Everything that can be reached from a row, however far. */
export function reachedFrom({ offsets, ends }: Steps, from: number, blocked: Uint8Array): Reach {
  const reached = new Uint8Array(blocked.length);
  reached[from] = 1;
  const waiting = [from];
  let count = -1;
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    count += 1;
    for (const end of ends.subarray(offsets[row], offsets[row + 1])) {
      if (reached[end] === 1 || blocked[end] === 1) continue;
      reached[end] = 1;
      waiting.push(end);
    }
  }
  return { reached, count };
}
