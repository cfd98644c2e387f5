import type { Atlas, AtlasNode } from "./atlas";
import { commonNeighbours, type Expandable, expandables } from "./expanding";
import type { Shown } from "./shown/shown";
import { filtered } from "./state/filters";
import type { ExplorerAction } from "./state/reduce";
import type { Projection, View } from "./state/view";
import type { Strings } from "./strings/en";

/** One thing that a menu offers. */
export interface MenuEntry {
  readonly key: string;
  readonly text: string;
  /** Said behind the text, such as how many. */
  readonly note?: string;
  /** What it does; `pin` puts the node where it stands, `fit` and `open` are the map's and the page's own. */
  readonly does: readonly ExplorerAction[] | "pin" | "fit" | "open";
  /** For one of several that exclude each other. */
  readonly checked?: boolean;
}

export interface MenuSection {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

/** What a menu is made from. */
export interface MenuScene {
  readonly atlas: Atlas;
  readonly view: View;
  readonly shown: Shown;
  readonly topicName: (id: string) => string;
  readonly t: Strings;
}

/** Relations that are offered one by one; a node has few more. */
const MOST_RELATIONS = 8;

/** What can be done with a node of the map. */
export function nodeMenu(scene: MenuScene, node: AtlasNode): MenuSection[] {
  const { atlas, shown, view } = scene;
  const neighbours = [...(atlas.neighbours.get(node.id) ?? [])].filter(
    (id) => shown.nodes[atlas.nodes.get(id)?.row ?? -1] === 1,
  );
  const sections = [
    ...(view.selection.length > 1 && view.selection.includes(node.id) ? [selectionSection(scene)] : []),
    { key: "select", title: "", entries: selectEntries(scene, node.id, neighbours) },
    { key: "expand", title: scene.t.mapStrings.menu.expand, entries: expandEntries(scene, node.id) },
    { key: "narrow", title: "", entries: narrowEntries(scene, node) },
    { key: "place", title: "", entries: placeEntries(scene, node) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function selectEntries({ view, t }: MenuScene, id: string, neighbours: readonly string[]): MenuEntry[] {
  const { menu } = t.mapStrings;
  const text = view.selection.includes(id) ? menu.remove : menu.add;
  return [
    { key: "open", text: menu.open, does: "open" },
    { key: "toggle", text, does: [{ type: "toggle", id }] },
    {
      key: "neighbours",
      text: menu.neighbours(neighbours.length),
      does: [{ type: "selectMany", ids: [id, ...neighbours], primary: id }],
    },
  ];
}

function expandEntries({ atlas, view, shown, t }: MenuScene, id: string): MenuEntry[] {
  if (view.projection !== null) return [];
  const all = expandables(atlas, shown, id);
  const hidden = all.reduce((sum, one) => sum + one.hidden, 0);
  const { menu } = t.mapStrings;
  const everything: MenuEntry[] =
    hidden === 0
      ? []
      : [{ key: "all", text: menu.expandAll, does: [{ type: "expand", id, relations: null }] }];
  return [
    ...everything,
    ...all.slice(0, MOST_RELATIONS).map((one) => ({
      key: `${one.type} ${one.direction}`,
      text: t.words.relation(one.type, one.direction),
      note: menu.counts(one.total, one.hidden),
      does: [expanding(view, id, one)],
    })),
  ];
}

/** On the whole map, where all is shown, expanding starts from the node alone; else it adds to what is shown. */
function expanding({ focus }: View, id: string, { type, hidden }: Expandable): ExplorerAction {
  if (focus !== null || hidden > 0) return { type: "expand", id, relations: [type] };
  return {
    type: "change",
    change: { focus: { centres: [id], depth: 0 }, expanded: [{ id, relations: [type] }] },
    fly: "all",
  };
}

function narrowEntries({ view, t }: MenuScene, { id, label }: AtlasNode): MenuEntry[] {
  const { menu } = t.mapStrings;
  const others = view.selection.includes(id) ? view.selection : [id];
  return [
    { key: "focus", text: menu.focus, does: focusing([id], 1) },
    ...projecting(id, label, t),
    { key: "hide", text: menu.hide, does: [{ type: "hideNodes", ids: [id] }] },
    { key: "others", text: menu.hideOthers, does: focusing(others, 0) },
    { key: "from", text: menu.pathFrom, does: [end("from", id)] },
    { key: "to", text: menu.pathTo, does: [end("to", id)] },
  ];
}

const end = (which: "from" | "to", id: string): ExplorerAction => ({
  type: "change",
  change: { [which]: id, path: null, tab: "paths" },
});

function projecting(id: string, label: AtlasNode["label"], { mapStrings: { menu } }: Strings): MenuEntry[] {
  const entry = (projection: Projection): MenuEntry => ({
    key: projection,
    text: menu[projection],
    does: [
      {
        type: "change",
        change: { projection, focus: { centres: [id], depth: 1 }, selection: [id], expanded: [] },
        fly: "all",
      },
    ],
  });
  if (label === "Author") return [entry("coauthors")];
  return label === "Method" ? [entry("comethods")] : [];
}

/** Shows some nodes with what lies within so many steps, and goes there. */
export function focusing(centres: readonly string[], depth: number): ExplorerAction[] {
  return [{ type: "change", change: { focus: { centres, depth }, expanded: [] }, fly: "all" }];
}

function placeEntries({ view, topicName, t }: MenuScene, { id, topic }: AtlasNode): MenuEntry[] {
  const { menu } = t.mapStrings;
  const pinned = view.pins.some((pin) => pin.id === id);
  const pin: MenuEntry = pinned
    ? { key: "unpin", text: menu.unpin, does: [{ type: "unpin", ids: [id] }] }
    : { key: "pin", text: menu.pin, does: "pin" };
  if (topic === null || view.projection !== null) return [pin];
  return [pin, { key: "fold", text: menu.fold(topicName(topic)), does: [{ type: "collapse", topic }] }];
}

/** What can be done with several selected nodes at once. */
export function selectionEntries({ atlas, view, t }: MenuScene): MenuEntry[] {
  const { selection } = view;
  const common = commonNeighbours(atlas, selection);
  const words = t.mapStrings.selection;
  const [from, to] = selection;
  const path: MenuEntry[] =
    selection.length === 2 && from !== undefined && to !== undefined
      ? [
          {
            key: "path",
            text: words.path,
            does: [{ type: "change", change: { from, to, path: null, tab: "paths" } }],
          },
        ]
      : [];
  const commonEntry: MenuEntry = {
    key: "common",
    text: words.common(common.length),
    does:
      common.length === 0
        ? []
        : [
            {
              type: "change",
              change: { focus: { centres: [...selection, ...common], depth: 0 }, expanded: [], selection },
              fly: "all",
            },
          ],
  };
  return [
    commonEntry,
    { key: "focus", text: words.focus, does: focusing(selection, 1) },
    ...path,
    { key: "hide", text: words.hide, does: [{ type: "change", change: withoutSelection(view) }] },
  ];
}

function withoutSelection({ filters, selection }: View): Partial<View> {
  return { filters: filtered(filters, { type: "hideNodes", ids: selection }), selection: [] };
}

function selectionSection(scene: MenuScene): MenuSection {
  const title = scene.t.mapStrings.selection.count(scene.view.selection.length);
  return { key: "selection", title, entries: selectionEntries(scene) };
}

/** What can be done with a topic that is drawn as one node. */
export function foldedMenu({ view, t }: MenuScene, topic: string): MenuSection[] {
  const { menu } = t.mapStrings;
  return [
    {
      key: "topic",
      title: "",
      entries: [
        { key: "unfold", text: menu.unfold, does: [{ type: "collapse", topic }] },
        {
          key: "hide",
          text: menu.hideTopic,
          does: [
            {
              type: "change",
              change: {
                filters: filtered(view.filters, { type: "hide", what: "topic", id: topic }),
                collapsed: view.collapsed.filter((id) => id !== topic),
              },
            },
          ],
        },
      ],
    },
  ];
}

/** What can be done with the map itself. */
export function mapMenu({ view, t }: MenuScene): MenuSection[] {
  const { menu } = t.mapStrings;
  const as = (projection: Projection | null, text: string): MenuEntry => ({
    key: `as ${projection}`,
    text,
    checked: view.projection === projection,
    does: [{ type: "change", change: { projection, focus: null, expanded: [] }, fly: "all" }],
  });
  const unpin: MenuEntry[] =
    view.pins.length === 0
      ? []
      : [{ key: "unpin", text: menu.unpinAll(view.pins.length), does: [{ type: "unpin", ids: "all" }] }];
  return [
    {
      key: "map",
      title: "",
      entries: [
        { key: "fit", text: menu.fit, does: "fit" },
        ...unpin,
        {
          key: "everything",
          text: menu.everything,
          does: [{ type: "change", change: everything(view), fly: "all" }],
        },
      ],
    },
    {
      key: "lines",
      title: menu.linesAs,
      entries: [as(null, menu.asRead), as("coauthors", menu.asCoauthors), as("comethods", menu.asComethods)],
    },
  ];
}

const everything = ({ filters }: View): Partial<View> => ({
  filters: filtered(filters, { type: "unfilter" }),
  focus: null,
  expanded: [],
  collapsed: [],
  projection: null,
});

/** What pressing a node twice does: a folded topic opens, what is hidden beside a node is shown, else it is gone to. */
export function opening(
  { atlas, view, shown }: Omit<MenuScene, "t" | "topicName">,
  id: string,
): ExplorerAction[] {
  if (view.collapsed.includes(id)) return [{ type: "collapse", topic: id }];
  if (view.projection !== null) {
    const centres = [...new Set([...(view.focus?.centres ?? []), id])];
    return [
      { type: "focus", focus: { centres, depth: view.focus?.depth ?? 1 } },
      { type: "fly", ids: "all" },
    ];
  }
  const hidden = expandables(atlas, shown, id).some((one) => one.hidden > 0);
  return hidden
    ? [
        { type: "expand", id, relations: null },
        { type: "fly", ids: [id] },
      ]
    : [{ type: "fly", ids: [id] }];
}
