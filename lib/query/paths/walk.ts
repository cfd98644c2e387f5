import type { INCLUDABLE } from "../../contract/path";
import { EDGE_TYPES, type EdgeType } from "../../model/kinds";
import type { Atlas } from "../atlas";
import { degreesOver, groupOf, mirrorOf, typeMask } from "../mirror";
import { type Steps, stepsOver } from "./steps";
import { HOPS_FIRST, hopCost, passingCost } from "./telling";

type Included = (typeof INCLUDABLE)[number];

/** Relations that paths leave out unless asked: computed ones, and who happens to stand in the same digest. */
const OPTIONAL_TYPES: Readonly<Record<Included, EdgeType>> = {
  similar: "SIMILAR_TO",
  topic: "IN_TOPIC",
  digest: "LISTED_IN",
};

/** The view of the atlas that paths are found on. */
export interface Walk {
  readonly out: Steps;
  /** The same steps by where they lead; `out` itself where direction does not matter. */
  readonly back: Steps;
  /** Cost of a hop, by position of the edge. */
  readonly costs: Float64Array;
  /** Cost of passing through a row; not charged for the two ends of a path. */
  readonly passing: Float64Array;
}

/** Which relations are walked and what they cost. */
export interface Lens {
  readonly rank: "telling" | "shortest";
  readonly include: readonly Included[];
  /** Only these types, and what is included. */
  readonly types: readonly EdgeType[] | undefined;
  readonly direction: "either" | "forward";
  /** Positions of relations that are not walked. */
  readonly without: readonly number[];
  /** Rows of topics and digests whose members are beside them: those that the question names. */
  readonly groups: readonly number[];
  /** Both ends are authors. */
  readonly people: boolean;
}

/**
 * The walk that a lens shows: costs as `telling.ts` defines them; under `shortest` fewer hops always come first, and
 * what is said decides among as many.
 */
export function walkOver(atlas: Atlas, lens: Lens): Walk {
  const { types, strengths } = mirrorOf(atlas);
  const included = new Set(lens.include.map((name) => OPTIONAL_TYPES[name]));
  const optional = new Set(Object.values(OPTIONAL_TYPES));
  const spoken = typeMask((type) => included.has(type) || !optional.has(type));
  const named = lens.types && new Set(lens.types);
  const walked = named ? typeMask((type) => included.has(type) || named.has(type)) : spoken;
  const degrees = degreesOver(atlas, spoken);
  const without = new Set(lens.without);
  const groups = new Set(lens.groups);
  const belongs = (edge: number) => groups.has(groupOf(atlas, edge) ?? -1);
  const allowed = (edge: number) =>
    !without.has(edge) && (walked[types[edge] ?? 0] === 1 || (groups.size > 0 && belongs(edge)));
  const perHop = lens.rank === "shortest" ? HOPS_FIRST : 0;
  return {
    ...stepsOver(atlas, allowed, lens.direction, belongs),
    costs: Float64Array.from(
      types,
      (code, i) => perHop + hopCost(EDGE_TYPES[code] ?? "USES", strengths[i] ?? 0, lens.people),
    ),
    passing: Float64Array.from(degrees, passingCost),
  };
}
