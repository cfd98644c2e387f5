import { type Link, passingOf } from "./all-trails";

/**
 * Cost of the cheapest tree over some ends by plain dynamic programming over all sets and all things, without any
 * bound: infinite where nothing joins them.
 */
export function plainSteinerCost(
  links: readonly Link[],
  ids: readonly string[],
  ends: readonly string[],
): number {
  const passing = ids.map((id) => (ends.includes(id) ? 0 : passingOf(links, id)));
  const between = distances(links, ids, passing);
  const rows = ids.map((_, i) => i);
  const costs = new Map(ends.map((id, i) => [1 << i, between[ids.indexOf(id)] ?? []]));
  const all = (1 << ends.length) - 1;
  for (let set = 1; set <= all; set++) {
    if (costs.has(set)) continue;
    const met = meeting(costs, set, rows.length);
    const reached = rows.map((row) =>
      Math.min(
        met[row] ?? 0,
        ...rows.map((at) => (met[at] ?? 0) + (passing[at] ?? 0) + (between[at]?.[row] ?? 0)),
      ),
    );
    costs.set(set, reached);
  }
  return costs.get(all)?.[ids.indexOf(ends[0] ?? "")] ?? 0;
}

/** By row: the cost of two trees that meet there and have the ends of a set between them. */
function meeting(costs: ReadonlyMap<number, readonly number[]>, set: number, size: number): number[] {
  const halves = Array.from({ length: set }, (_, half) => half).filter(
    (half) => half > 0 && (half & set) === half,
  );
  return Array.from({ length: size }, (_, row) =>
    Math.min(...halves.map((half) => (costs.get(half)?.[row] ?? 0) + (costs.get(set ^ half)?.[row] ?? 0))),
  );
}

/** Costs of the ways between any two (Floyd 1962), without passing through the two themselves. */
function distances(links: readonly Link[], ids: readonly string[], passing: readonly number[]): number[][] {
  const costs = ids.map((a, i) =>
    ids.map((b, j) => {
      const direct = links.filter((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a));
      return i === j ? 0 : Math.min(...direct.map(({ cost }) => cost));
    }),
  );
  for (const [k, through] of costs.entries())
    for (const row of costs)
      for (const [j, cost] of row.entries())
        row[j] = Math.min(cost, (row[k] ?? 0) + (passing[k] ?? 0) + (through[j] ?? 0));
  return costs;
}
