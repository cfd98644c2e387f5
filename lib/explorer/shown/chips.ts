import type { ExplorerAction } from "../state/reduce";
import type { View } from "../state/view";
import type { Strings } from "../strings/en";

/** One thing that narrows the map, in words, and what takes it away. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly remove: ExplorerAction;
}

export interface ChipNames {
  readonly topic: (id: string) => string;
  readonly node: (id: string) => string;
}

/** One chip for each filter at work, in the order in which a person would list them. */
export function chipsOf(view: View, names: ChipNames, t: Strings): Chip[] {
  const { filters } = view;
  return [
    ...kindChips(view, t),
    ...topicChips(view, names, t),
    ...filters.hiddenRelations.map((id) => ({
      key: `relation ${id}`,
      text: t.filters.hidden(t.words.relation(id, "out")),
      remove: { type: "hide" as const, what: "relation" as const, id },
    })),
    ...numberChips(view, t),
    ...timeChips(view, t),
    ...placeChips(view, names, t),
  ];
}

function kindChips({ filters }: View, t: Strings): Chip[] {
  if (filters.soloKinds.length > 0)
    return filters.soloKinds.map((id) => ({
      key: `solo ${id}`,
      text: t.filters.only(t.words.kinds[id]),
      remove: { type: "solo", what: "kind", id, add: true },
    }));
  return filters.hiddenKinds.map((id) => ({
    key: `hide ${id}`,
    text: t.filters.hidden(t.words.kinds[id]),
    remove: { type: "hide", what: "kind", id },
  }));
}

function topicChips({ filters }: View, names: ChipNames, t: Strings): Chip[] {
  if (filters.soloTopics.length > 0)
    return filters.soloTopics.map((id) => ({
      key: `solo ${id}`,
      text: t.filters.only(names.topic(id)),
      remove: { type: "solo", what: "topic", id, add: true },
    }));
  return filters.hiddenTopics.map((id) => ({
    key: `hide ${id}`,
    text: t.filters.hidden(names.topic(id)),
    remove: { type: "hide", what: "topic", id },
  }));
}

function numberChips({ filters }: View, t: Strings): Chip[] {
  const { confidence, degree } = filters;
  return [
    ...(confidence
      ? [
          chip("confidence", t.filters.confidence(confidence), {
            type: "range",
            of: "confidence",
            range: null,
          }),
        ]
      : []),
    ...(degree
      ? [chip("degree", t.filters.degree(degree), { type: "range", of: "degree", range: null })]
      : []),
  ];
}

function timeChips({ filters }: View, t: Strings): Chip[] {
  const { time, since } = filters;
  return [
    ...(time.from !== null || time.to !== null
      ? [chip("time", t.filters.time(time), { type: "time", time: { from: null, to: null } })]
      : []),
    ...(since ? [chip("since", t.filters.since(since), { type: "since", date: null })] : []),
  ];
}

function placeChips(
  { filters, focus, expanded, collapsed, projection }: View,
  names: ChipNames,
  t: Strings,
): Chip[] {
  const nodes = filters.hiddenNodes;
  return [
    ...(focus
      ? [
          chip("focus", t.filters.focus(focus.centres.map(names.node), focus.depth), {
            type: "focus",
            focus: null,
          }),
        ]
      : []),
    ...(projection
      ? [chip("projection", t.filters.projection[projection], { type: "project", projection: null })]
      : []),
    ...expanded.map(({ id }) =>
      chip(`expanded ${id}`, t.filters.expanded(names.node(id)), { type: "shrink", id }),
    ),
    ...collapsed.map((topic) =>
      chip(`collapsed ${topic}`, t.filters.collapsed(names.topic(topic)), { type: "collapse", topic }),
    ),
    ...(nodes.length > 0
      ? [
          chip("nodes", t.filters.hiddenNodes(nodes.map(names.node)), {
            type: "filters",
            filters: { hiddenNodes: [] },
          }),
        ]
      : []),
  ];
}

const chip = (key: string, text: string, remove: ExplorerAction): Chip => ({ key, text, remove });
