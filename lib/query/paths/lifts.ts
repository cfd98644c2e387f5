import { INCLUDABLE, type Lift, type PathsRequest } from "../../contract/path";
import type { Work } from "./turns";

/** The length of the best way for a question; undefined where there is none. */
export type Probe = (request: PathsRequest) => Work<number | undefined>;

const MOST_HOPS = 12;
const DROPPABLE = ["via", "avoid", "kinds", "types", "since", "until", "direction"] as const;

interface Change {
  readonly parameter: Lift["parameter"];
  readonly value: string | null;
  readonly request: PathsRequest;
}

/** The single changes of a question that find a way, what was asked for first and what can be added last. */
export function* liftsOf(request: PathsRequest, probe: Probe): Work<Lift[]> {
  const lifts: Lift[] = [];
  for (const { parameter, value, request: changed } of changesOf(request)) {
    const length = yield* probe(changed);
    if (length !== undefined) lifts.push({ parameter, value, length });
  }
  return lifts;
}

function changesOf(request: PathsRequest): Change[] {
  const { include = [], maxHops } = request;
  const longer: Change[] =
    maxHops < MOST_HOPS
      ? [
          {
            parameter: "maxHops",
            value: String(MOST_HOPS),
            request: { ...request, maxHops: MOST_HOPS },
          },
        ]
      : [];
  const dropped = DROPPABLE.filter((name) => isAsked(request[name])).map(
    (parameter): Change => ({ parameter, value: null, request: { ...request, [parameter]: undefined } }),
  );
  const added = INCLUDABLE.filter((name) => !include.includes(name)).map((name): Change => {
    const more = [...include, name];
    return { parameter: "include", value: more.join(), request: { ...request, include: more } };
  });
  return [...longer, ...dropped, ...added];
}

function isAsked(value: PathsRequest[(typeof DROPPABLE)[number]]): boolean {
  return value !== undefined && value !== "either" && value.length > 0;
}
