import { type Atlas, edgeById } from "./atlas";
import { endsOf } from "./links";
import type { Filters } from "./state/filters";
import type { View } from "./state/view";
import type { Strings } from "./strings/en";

/** One sentence for the live region that says what changed between two views; empty where nothing worth saying did. */
export function describeChange(
  before: View,
  after: View,
  names: { readonly atlas: Atlas; readonly topic: (id: string) => string },
  t: Strings,
): string {
  const said = { before, after, t, ...names, node: (id: string) => names.atlas.nodes.get(id)?.name ?? id };
  for (const describing of DESCRIPTIONS) {
    const text = describing(said);
    if (text !== "") return text;
  }
  return "";
}

interface Said {
  readonly before: View;
  readonly after: View;
  readonly t: Strings;
  readonly atlas: Atlas;
  readonly topic: (id: string) => string;
  readonly node: (id: string) => string;
}

/** What is worth saying, the most telling first. */
const DESCRIPTIONS: readonly ((said: Said) => string)[] = [
  selection,
  path,
  hits,
  topic,
  filters,
  focus,
  expanded,
  collapsed,
  ({ before, after, t }) =>
    before.projection === after.projection ? "" : t.status.projected(after.projection),
  ({ before, after, t }) => (before.colour === after.colour ? "" : t.status.coloured(after.colour)),
  ({ before, after, t }) => (before.positions === after.positions ? "" : t.status.rearranged),
  ({ before, after, t }) => (before.pins === after.pins ? "" : t.status.pinned(after.pins.length)),
];

function selection({ before, after, t, atlas, node, topic: name }: Said): string {
  if (before.edge !== after.edge && after.edge !== null) return edge(after.edge, { atlas, t, topic: name });
  if (before.selection === after.selection && before.selected === after.selected) {
    return before.edge === after.edge ? "" : t.status.cleared;
  }
  const id = after.selected;
  if (id === null) return before.selected === null ? "" : t.status.cleared;
  if (after.selection.length > 1) return t.status.selectedMany(after.selection.length, node(id));
  return atlas.nodes.has(id)
    ? t.status.selected(node(id), atlas.neighbours.get(id)?.size ?? 0)
    : t.status.selectedUnknown(id);
}

function edge(id: string, { atlas, t, topic: name }: Pick<Said, "atlas" | "t" | "topic">): string {
  const found = edgeById(atlas, id);
  if (!found) {
    const nameOf = (end: string) => atlas.nodes.get(end)?.name ?? name(end);
    const [from, to] = endsOf(id);
    return t.status.selectedLink(nameOf(from), nameOf(to));
  }
  const { source, type, target } = found;
  return t.status.selectedEdge(source.name, t.words.relation(type, "out"), target.name);
}

function path({ before, after, t, node }: Said): string {
  if (before.path === after.path) return "";
  return after.path ? t.status.pathShown(after.path.map(node)) : t.status.pathCleared;
}

function hits({ before, after, t }: Said): string {
  if (before.hits === after.hits) return "";
  return after.hits ? t.status.hits(after.hits.ids.length, after.hits.query) : t.status.hitsCleared;
}

function topic({ before, after, t, topic: name }: Said): string {
  if (before.topic === after.topic) return "";
  return after.topic === null ? t.status.topicsShown : t.status.topicShown(name(after.topic));
}

function filters({ before, after, t, topic: name, node }: Said): string {
  if (before.filters === after.filters) return "";
  const [old, now] = [before.filters, after.filters];
  const changes = [
    ...toggles(old, now, "hiddenKinds", { t, name: (kind) => t.words.kinds[kind] }),
    ...toggles(old, now, "hiddenTopics", { t, name }),
    ...toggles(old, now, "hiddenNodes", { t, name: node }),
    ...toggles(old, now, "hiddenRelations", { t, name: (type) => t.words.relation(type, "out") }),
    ...only(
      old.soloKinds,
      now.soloKinds,
      now.soloKinds.map((kind) => t.words.kinds[kind]),
      t,
    ),
    ...only(old.soloTopics, now.soloTopics, now.soloTopics.map(name), t),
    ...narrowings(old, now, t),
  ];
  return changes.length > 0 ? changes.join(", ") : t.status.filtersChanged;
}

/** What now limits numbers and dates; what no longer does is said in general. */
function narrowings(before: Filters, after: Filters, t: Strings): string[] {
  const { confidence, degree, time, since } = after;
  const dated = time.from !== null || time.to !== null;
  return [
    confidence && confidence !== before.confidence ? t.filters.confidence(confidence) : "",
    degree && degree !== before.degree ? t.filters.degree(degree) : "",
    dated && time !== before.time ? t.filters.time(time) : "",
    since && since !== before.since ? t.filters.since(since) : "",
  ].filter(Boolean);
}

type Hidden = "hiddenKinds" | "hiddenTopics" | "hiddenNodes" | "hiddenRelations";

function toggles<K extends Hidden>(
  before: Filters,
  after: Filters,
  key: K,
  { t, name }: { readonly t: Strings; readonly name: (item: Filters[K][number]) => string },
): string[] {
  const [old, now]: readonly (readonly Filters[K][number][])[] = [before[key], after[key]];
  if (!old || !now || old === now) return [];
  return [
    ...now.filter((item) => !old.includes(item)).map((item) => t.status.hidden(name(item))),
    ...old.filter((item) => !now.includes(item)).map((item) => t.status.shown(name(item))),
  ];
}

function only(
  before: readonly string[],
  after: readonly string[],
  names: readonly string[],
  t: Strings,
): string[] {
  if (before === after) return [];
  return names.length > 0 ? [t.status.only(names.join(", "))] : [t.status.filtersChanged];
}

function focus({ before, after, t, node }: Said): string {
  if (before.focus === after.focus) return "";
  return after.focus
    ? t.status.focused(after.focus.centres.map(node), after.focus.depth)
    : t.status.unfocused;
}

function expanded({ before, after, t, node }: Said): string {
  const last = after.expanded.at(-1);
  return last && before.expanded !== after.expanded && before.expanded.length <= after.expanded.length
    ? t.status.expanded(node(last.id))
    : "";
}

function collapsed({ before, after, t, topic: name }: Said): string {
  const folded = after.collapsed.find((id) => !before.collapsed.includes(id));
  if (folded !== undefined) return t.status.collapsed(name(folded));
  const opened = before.collapsed.find((id) => !after.collapsed.includes(id));
  return opened === undefined ? "" : t.status.opened(name(opened));
}
