import type { Lift, Path } from "../contract/path";
import { PATH_EXTRAS, type PathOptions, type View } from "./state/view";

/** The address that answers a question; null while an end is missing. */
export function pathAddress({
  from,
  to,
  pathOptions,
  language,
}: Pick<View, "from" | "to" | "pathOptions" | "language">): string | null {
  if (from === null || to === null) return null;
  const { rank, via, inOrder } = pathOptions;
  const tree = via.length > 0 && !inOrder;
  const ends = tree ? { among: [from, ...via, to].join() } : endsOf(from, to, pathOptions);
  const asked = {
    ...ends,
    rank: tree && rank !== "telling" ? "shortest" : rank,
    ...restrictionsOf(pathOptions),
    lang: language === "en" ? "" : language,
  };
  const params = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  return `/api/paths${tree ? "/tree" : ""}?${params}`;
}

/** What only a path has: two ends, stops in an order, a length and a direction. */
function endsOf(from: string, to: string, { via, maxHops, forward }: PathOptions) {
  return {
    from,
    to,
    via: via.join(),
    maxHops: maxHops === null ? "" : String(maxHops),
    direction: forward ? "forward" : "",
  };
}

function restrictionsOf({ avoid, include, kinds, types, since, until }: PathOptions) {
  return {
    avoid: avoid.join(),
    include: include.join(),
    kinds: (kinds ?? []).join(),
    types: (types ?? []).join(),
    since,
    until,
  };
}

/** True where a question says more than its ends and the things between them. */
export function asksMore({
  rank,
  avoid,
  maxHops,
  include,
  kinds,
  types,
  since,
  until,
  forward,
  inOrder,
}: PathOptions): boolean {
  const lists = [avoid, include, kinds ?? [], types ?? []].some((list) => list.length > 0);
  return rank !== "telling" || lists || maxHops !== null || since + until !== "" || forward || inOrder;
}

/** What changes where an offered change is taken. */
export function withLift({ parameter, value }: Lift): Partial<PathOptions> {
  switch (parameter) {
    case "maxHops":
      return { maxHops: Number(value) };
    case "include": {
      const wanted = value?.split(",") ?? [];
      return { include: PATH_EXTRAS.filter((one) => wanted.includes(one)) };
    }
    case "via":
    case "avoid":
      return { [parameter]: [] };
    case "kinds":
    case "types":
      return { [parameter]: null };
    case "since":
    case "until":
      return { [parameter]: "" };
    case "direction":
      return { forward: false };
  }
}

/** The ids of a path in the order of a pen that draws it: on a tree it goes back along a branch before the next. */
export function drawnOrder({ nodes, edges }: Pick<Path, "nodes" | "edges">): string[] {
  const before = new Map<string, string>();
  const order = nodes.slice(0, 1).map(({ id }) => id);
  for (const [i, { source, target }] of edges.entries()) {
    const id = nodes[i + 1]?.id ?? "";
    const from = source === id ? target : source;
    for (let last = order.at(-1); last !== undefined && last !== from; last = order.at(-1)) {
      const back = before.get(last);
      if (back === undefined) break;
      order.push(back);
    }
    before.set(id, from);
    order.push(id);
  }
  return order;
}
