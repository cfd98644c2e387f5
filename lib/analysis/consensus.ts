import { type Groups, leiden } from "./leiden";
import type { Network } from "./network";

interface ConsensusOptions {
  /** Resolution of the clusterings that vote, 1 being the usual one. */
  readonly resolution: number;
  /** How sharply a link that they disagree on loses weight. */
  readonly sharpness: number;
  readonly seed: number;
}

/** Clusterings that vote. */
const RUNS = 12;
/** Seeds of the runs of one seed do not meet those of the next. */
const SEED_STEP = 1000;
/** What is left of a link that no run keeps inside of a group, so that nothing falls apart that is joined. */
const LEAST = 0.001;

export interface Consensus {
  readonly network: Network;
  /** The clusterings that voted. */
  readonly votes: readonly Groups[];
}

/**
 * The same network with every link weighed by how often its ends fall into one group over several clusterings with
 * different seeds (consensus clustering: Lancichinetti and Fortunato 2012; over the links alone: Tandon, Albeshri,
 * Thayananthan, Alhalabi and Fortunato 2019). What is clustered from it depends far less on chance.
 */
export function consensusOf(network: Network, { resolution, sharpness, seed }: ConsensusOptions): Consensus {
  const votes = Array.from({ length: RUNS }, (_, run) => leiden(network, seed * SEED_STEP + run)(resolution));
  const agreed = (i: number) => {
    const [a, b] = [network.source[i] ?? 0, network.target[i] ?? 0];
    return votes.filter((groups) => groups[a] === groups[b]).length / RUNS;
  };
  const weight = network.weight.map((value, i) => value * Math.max(LEAST, agreed(i) ** sharpness));
  return { network: { ...network, weight }, votes };
}
