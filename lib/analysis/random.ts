import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

/** The generator needs some steps before neighbouring seeds stop looking alike. */
const WARM_UP = 20;

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  for (let i = 0; i < WARM_UP; i++) generator.next();
  return () => (generator.next() >>> 0) / 2 ** 32;
}
