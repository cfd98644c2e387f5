export interface Link {
  readonly a: string;
  readonly b: string;
  readonly confidence: number;
}

interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly rank: "telling" | "shortest";
  readonly avoid: ReadonlySet<string>;
}

/** Costs of every way without a loop, cheapest first, by walking all of them: slow, and plain enough to trust. */
export function allTrails(links: readonly Link[], question: Question): number[] {
  const { from, to, rank } = question;
  return waysFrom([from], links, question)
    .filter((way) => way.at(-1) === to)
    .map((way) => (rank === "shortest" ? way.length - 1 : tellingCost(way, links)))
    .sort((x, y) => x - y);
}

function waysFrom(way: readonly string[], links: readonly Link[], question: Question): (readonly string[])[] {
  const last = way.at(-1);
  if (last === question.to || way.length > question.maxHops) return [way];
  const next = links
    .flatMap(({ a, b }) => [
      [a, b],
      [b, a],
    ])
    .flatMap(([here, there = ""]) => (here === last ? [there] : []))
    .filter((id) => !way.includes(id) && !question.avoid.has(id));
  return next.flatMap((id) => waysFrom([...way, id], links, question));
}

function tellingCost(way: readonly string[], links: readonly Link[]): number {
  const degree = (id: string) => links.filter(({ a, b }) => a === id || b === id).length;
  const joins = ({ a, b }: Link, x: string | undefined, y: string | undefined) =>
    (a === x && b === y) || (a === y && b === x);
  const hops = way
    .slice(1)
    .map((id, i) => 2 - (links.find((link) => joins(link, id, way[i]))?.confidence ?? 0));
  const inner = way.slice(1, -1).map((id) => Math.log(1 + degree(id)));
  return [...hops, ...inner].reduce((sum, cost) => sum + cost, 0);
}
