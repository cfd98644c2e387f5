/** A relation between two things, walked in both directions unless a question says otherwise. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** Cost of the hop by what it says. */
  readonly cost: number;
}

interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly forward: boolean;
  readonly mayPass: (id: string) => boolean;
}

export interface Way {
  readonly ids: readonly string[];
  readonly cost: number;
}

const near = (links: readonly Link[], id: string) => links.filter(({ a, b }) => a === id || b === id);

/** What passing through a thing costs: the logarithm of one more than the things beside it. */
export function passingOf(links: readonly Link[], id: string): number {
  return Math.log(1 + new Set(near(links, id).map(({ a, b }) => (a === id ? b : a))).size);
}

/** Every way without a loop, by walking all of them: slow, and plain enough to trust. `all` decides what is common. */
export function allWays(links: readonly Link[], all: readonly Link[], question: Question): Way[] {
  return waysFrom([question.from], links, question)
    .filter((ids) => ids.at(-1) === question.to)
    .map((ids) => ({ ids, cost: costOf(ids, links, all, question) }));
}

function waysFrom(ids: readonly string[], links: readonly Link[], question: Question): (readonly string[])[] {
  const last = ids.at(-1);
  if (last === question.to || ids.length > question.maxHops) return [ids];
  const next = links.flatMap(({ a, b }) => {
    if (a === last) return [b];
    return b === last && !question.forward ? [a] : [];
  });
  return [...new Set(next)]
    .filter((id) => !ids.includes(id) && (id === question.to || question.mayPass(id)))
    .flatMap((id) => waysFrom([...ids, id], links, question));
}

function costOf(ids: readonly string[], links: readonly Link[], all: readonly Link[], { forward }: Question) {
  const hop = (from: string, to: string) =>
    Math.min(
      ...links
        .filter(({ a, b }) => (a === from && b === to) || (!forward && a === to && b === from))
        .map(({ cost }) => cost),
    );
  const hops = ids.slice(1).reduce((sum, id, i) => sum + hop(ids[i] ?? "", id), 0);
  return ids.slice(1, -1).reduce((sum, id) => sum + passingOf(all, id), hops);
}

/** Cost of the cheapest tree over some ends, by trying every set of other things: infinite where nothing joins them. */
export function cheapestTree(
  links: readonly Link[],
  ends: readonly string[],
  others: readonly string[],
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** others.length; bits++) {
    const used = others.filter((_, i) => (bits >> i) % 2 === 1);
    const passing = used.reduce((sum, id) => sum + passingOf(links, id), 0);
    best = Math.min(best, passing + spanning(links, [...ends, ...used]));
  }
  return best;
}

/** Kruskal's algorithm over the links among some things. */
function spanning(links: readonly Link[], ids: readonly string[]): number {
  const group = new Map(ids.map((id) => [id, id]));
  let [total, groups] = [0, ids.length];
  for (const { a, b, cost } of links.toSorted((x, y) => x.cost - y.cost)) {
    const [one, other] = [group.get(a), group.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    for (const [id, own] of group) if (own === other) group.set(id, one);
    total += cost;
    groups -= 1;
  }
  return groups === 1 ? total : Number.POSITIVE_INFINITY;
}
