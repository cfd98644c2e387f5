import type { Lift, Path } from "../contract/path";
import { PATH_EXTRAS, type PathOptions, type View } from "./state/view";

/** The address that answers a question; null while an end is missing. */
export function pathAddress({
  from,
  to,
  pathOptions,
}: Pick<View, "from" | "to" | "pathOptions">): string | null {
  if (from === null || to === null) return null;
  const { rank, via, avoid, maxHops, include, kinds, since, until, forward, inOrder } = pathOptions;
  const tree = via.length > 0 && !inOrder;
  const asked: readonly (readonly [string, string])[] = [
    ...(tree
      ? ([["among", [from, ...via, to].join()]] as const)
      : ([
          ["from", from],
          ["to", to],
          ["via", via.join()],
          ["maxHops", maxHops === null ? "" : String(maxHops)],
          ["direction", forward ? "forward" : ""],
        ] as const)),
    ["rank", tree && rank !== "telling" ? "shortest" : rank],
    ["avoid", avoid.join()],
    ["include", include.join()],
    ["kinds", (kinds ?? []).join()],
    ["since", since],
    ["until", until],
  ];
  const params = new URLSearchParams(
    asked.filter(([, value]) => value !== "").map(([key, value]) => [key, value]),
  );
  return `/api/paths${tree ? "/tree" : ""}?${params}`;
}

/** True where a question says more than its ends and the things between them. */
export function asksMore({
  rank,
  avoid,
  maxHops,
  include,
  kinds,
  since,
  until,
  forward,
  inOrder,
}: PathOptions): boolean {
  const lists = [avoid, include, kinds ?? []].some((list) => list.length > 0);
  return rank !== "telling" || lists || maxHops !== null || since + until !== "" || forward || inOrder;
}

/** What changes where an offered change is taken; nothing for what this page never asks. */
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
      return { kinds: null };
    case "since":
    case "until":
      return { [parameter]: "" };
    case "direction":
      return { forward: false };
    case "types":
      return {};
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
