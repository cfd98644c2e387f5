import type { Lift, Path } from "../contract/path";
import type { NodeLabel } from "../model/kinds";
import type { PathOptions, View } from "./state/view";

/** What a question about paths may leave out besides the options that a link holds. */
export interface PathLimits {
  /** Kinds that may be passed; null for all. */
  readonly kinds: readonly NodeLabel[] | null;
  readonly since: string;
  readonly until: string;
  readonly forward: boolean;
  /** Whether more than two things are visited in the order given, or joined by a tree. */
  readonly inOrder: boolean;
}

export const NO_LIMITS: PathLimits = { kinds: null, since: "", until: "", forward: false, inOrder: false };

/** The address that answers a question; null while an end is missing. */
export function pathAddress(
  { from, to, pathOptions }: Pick<View, "from" | "to" | "pathOptions">,
  limits: PathLimits,
): string | null {
  if (from === null || to === null) return null;
  const { rank, via, avoid, maxHops, include } = pathOptions;
  const tree = via.length > 0 && !limits.inOrder;
  const asked: readonly (readonly [string, string])[] = [
    ...(tree
      ? ([["among", [from, ...via, to].join()]] as const)
      : ([
          ["from", from],
          ["to", to],
          ["via", via.join()],
          ["maxHops", maxHops === null ? "" : String(maxHops)],
          ["direction", limits.forward ? "forward" : ""],
        ] as const)),
    ["rank", tree && rank !== "telling" ? "shortest" : rank],
    ["avoid", avoid.join()],
    ["include", include.join()],
    ["kinds", (limits.kinds ?? []).join()],
    ["since", limits.since],
    ["until", limits.until],
  ];
  const params = new URLSearchParams(
    asked.filter(([, value]) => value !== "").map(([key, value]) => [key, value]),
  );
  return `/api/paths${tree ? "/tree" : ""}?${params}`;
}

/** What changes where an offered change is taken. */
export function withLift({ parameter, value }: Lift): {
  readonly options?: Partial<PathOptions>;
  readonly limits?: Partial<PathLimits>;
} {
  switch (parameter) {
    case "maxHops":
      return { options: { maxHops: Number(value) } };
    case "include": {
      const wanted = value?.split(",") ?? [];
      return {
        options: { include: (["similar", "topic", "digest"] as const).filter((one) => wanted.includes(one)) },
      };
    }
    case "via":
    case "avoid":
      return { options: { [parameter]: [] } };
    case "kinds":
      return { limits: { kinds: null } };
    case "since":
    case "until":
      return { limits: { [parameter]: "" } };
    case "direction":
      return { limits: { forward: false } };
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
