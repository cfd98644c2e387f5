import type { Groups } from "./leiden";
import { type Network, volumes } from "./network";

/** How good a group of a clustering is. Modularity and coverage are its share of those of the whole clustering. */
export interface Quality {
  /** Weight of links inside, less what chance would put there, of all weight (Newman and Girvan 2004). */
  readonly modularity: number;
  /** Weight of links inside, of all weight. */
  readonly coverage: number;
  /** How often two of its papers fall into one group when clustered with another seed, 0 to 1. */
  readonly stability: number;
}

interface Judged {
  readonly network: Network;
  readonly groups: Groups;
  readonly count: number;
  /** The same rows clustered with other seeds. */
  readonly votes: readonly Groups[];
  /** Rows that stability is counted over. */
  readonly papers: readonly number[];
}

/** The quality of each group. */
export function qualityOf(judged: Judged): Quality[] {
  const { network, groups, count } = judged;
  const volume = volumes(network);
  const twice = volume.reduce((sum, value) => sum + value, 0) || 1;
  const inside = new Float64Array(count);
  const touching = new Float64Array(count);
  network.weight.forEach((weight, i) => {
    const group = groups[network.source[i] ?? 0] ?? 0;
    if (group === groups[network.target[i] ?? 0]) inside[group] = (inside[group] ?? 0) + weight;
  });
  groups.forEach((group, row) => {
    touching[group] = (touching[group] ?? 0) + (volume[row] ?? 0);
  });
  const stability = stabilities(judged);
  return Array.from(inside, (weight, group) => {
    const coverage = (2 * weight) / twice;
    const expected = ((touching[group] ?? 0) / twice) ** 2;
    return { modularity: coverage - expected, coverage, stability: stability[group] ?? 0 };
  });
}

/** By group the share of pairs of its papers that a vote keeps together, on average; 1 for a single paper. */
function stabilities({ groups, count, votes, papers }: Judged): number[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const row of papers) members[groups[row] ?? 0]?.push(row);
  return members.map((rows) => {
    const shares = votes.map((vote) => pairsWithin(sizesOf(rows, vote)) / pairsOf(rows.length));
    return rows.length < 2 ? 1 : shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  });
}

function sizesOf(rows: readonly number[], groups: Groups): number[] {
  const sizes = new Map<number, number>();
  for (const row of rows) {
    const group = groups[row] ?? 0;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes.values()];
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;
const pairsWithin = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + pairsOf(size), 0);

/** How alike two groupings of the same rows are: 1 for equal, 0 as by chance (adjusted Rand: Hubert and Arabie 1985). */
export function adjustedRand(a: Groups, b: Groups): number {
  const rows = [...a.keys()];
  const [byA, byB] = [sizesOf(rows, a), sizesOf(rows, b)];
  const width = b.reduce((most, group) => Math.max(most, group + 1), 1);
  const common = pairsWithin(
    sizesOf(
      rows,
      a.map((group, row) => group * width + (b[row] ?? 0)),
    ),
  );
  const [inA, inB, all] = [pairsWithin(byA), pairsWithin(byB), pairsOf(rows.length)];
  const chance = all === 0 ? 0 : (inA * inB) / all;
  const most = (inA + inB) / 2;
  return most === chance ? 1 : (common - chance) / (most - chance);
}
