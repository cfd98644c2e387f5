/** An undirected weighted graph over rows 0 … ids.length - 1; `source[i] < target[i]` for every link, none twice. */
export interface Network {
  readonly ids: readonly string[];
  readonly row: ReadonlyMap<string, number>;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Builds a network; parallel links add up, loops and links to unknown ids are dropped. */
export function networkFrom(ids: readonly string[], links: readonly Link[]): Network {
  const row = new Map(ids.map((id, i) => [id, i]));
  const weights = new Map<number, number>();
  for (const { source, target, weight } of links) {
    const [a, b] = [row.get(source), row.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const keys = Float64Array.from(weights.keys()).sort();
  return {
    ids,
    row,
    source: Uint32Array.from(keys, (key) => Math.floor(key / ids.length)),
    target: Uint32Array.from(keys, (key) => key % ids.length),
    weight: Float64Array.from(keys, (key) => weights.get(key) ?? 0),
  };
}

/** The links by id. */
export function linksOf({ ids, source, target, weight }: Network): Link[] {
  return Array.from(weight, (value, i) => ({
    source: ids[source[i] ?? 0] ?? "",
    target: ids[target[i] ?? 0] ?? "",
    weight: value,
  }));
}

/** The part of a network over the given ids. */
export function restricted(network: Network, keep: (id: string) => boolean): Network {
  return networkFrom(network.ids.filter(keep), linksOf(network));
}

/** The network between groups: weights between members add up. `groups[i]` is the group of row i. */
export function condensed(network: Network, groups: readonly number[], count: number): Network {
  const ids = Array.from({ length: count }, (_, i) => String(i));
  const links = Array.from(network.weight, (weight, i) => ({
    source: String(groups[network.source[i] ?? 0]),
    target: String(groups[network.target[i] ?? 0]),
    weight,
  }));
  return networkFrom(ids, links);
}

/** Sum of the weights at each row. */
export function volumes({ ids, source, target, weight }: Network): Float64Array {
  const sums = new Float64Array(ids.length);
  weight.forEach((value, i) => {
    const [a, b] = [source[i] ?? 0, target[i] ?? 0];
    sums[a] = (sums[a] ?? 0) + value;
    sums[b] = (sums[b] ?? 0) + value;
  });
  return sums;
}
