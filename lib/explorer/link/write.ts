import type { Range, TimeFilter } from "../state/filters";
import { type CameraView, DEFAULT_VIEW, type Expansion, type View } from "../state/view";
import { joinList, joinParts } from "./lists";
import { LONG_PREFIX, MOST } from "./opening";
import type { Link } from "./schema";

/** Longer ones go behind `#`, which no server sees: Node refuses request headers over 16 KB. */
const LONGEST_SEARCH = 6000;

/**
 * The search part (or the part behind `#`) that restores a view: empty for the default one. `values` are what the
 * parameters of the query are given, as JSON texts by name.
 */
export function addressOf(view: View, query: string, values: Readonly<Record<string, string>> = {}): string {
  const given: Entry = ["p", Object.keys(values).length === 0 ? "" : JSON.stringify(values)];
  const params = [...paramsOf(view, query), given].filter(([, value]) => value !== "");
  if (params.length === 0) return "";
  const text = params.map(([key, value]) => `${key}=${readable(value)}`).join("&");
  return text.length > LONGEST_SEARCH ? `${LONG_PREFIX}${text}` : `?${text}&v=1`;
}

/** Percent-encodes, but for what a query may hold as it is and what makes ids readable. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%7C", "|")
    .replaceAll("%20", "+");
}

type Entry = readonly [keyof Link, string];

/** A value where it is not the default, else empty. */
const unless = (byDefault: string, value: string) => (value === byDefault ? "" : value);

function* paramsOf(view: View, query: string): Generator<Entry> {
  const { filters, focus, hits } = view;
  yield ["tab", unless(DEFAULT_VIEW.tab, view.tab)];
  yield ["sel", joinList(view.selection)];
  yield ["primary", unless(view.selection.at(-1) ?? "", view.selected ?? "")];
  yield ["edge", view.edge ?? ""];
  yield ["topic", view.topic ?? ""];
  yield* pathParams(view);
  yield ["board", view.board ?? ""];
  yield* filterParams(view);
  yield ["time", spanText(filters.time)];
  yield ["focus", focus ? joinList(focus.centres) : ""];
  yield ["depth", focus ? unless("1", String(focus.depth)) : ""];
  yield ["open", joinParts(view.expanded.map(expansionParts))];
  yield ["fold", joinList(view.collapsed)];
  yield ["as", view.projection ?? ""];
  yield ["pins", joinParts(view.pins.map(({ id, x, y }) => [id, String(x), String(y)]))];
  yield ["colour", unless(DEFAULT_VIEW.colour, view.colour)];
  yield ["find", hits?.query ?? ""];
  yield ["hits", hits ? joinList(hits.ids) : ""];
  yield ["cam", cameraText(view.camera)];
  yield ["theme", unless(DEFAULT_VIEW.theme, view.theme)];
  yield ["lang", unless(DEFAULT_VIEW.language, view.language)];
  yield ["q", query];
}

function* pathParams({ from, to, path, pathOptions }: View): Generator<Entry> {
  yield ["from", from ?? ""];
  yield ["to", to ?? ""];
  yield ["rank", unless(DEFAULT_VIEW.pathOptions.rank, pathOptions.rank)];
  yield ["via", joinList(pathOptions.via)];
  yield ["avoid", joinList(pathOptions.avoid)];
  yield ["hops", pathOptions.maxHops === null ? "" : String(pathOptions.maxHops)];
  yield ["include", joinList(pathOptions.include)];
  yield ["through", joinList(pathOptions.kinds ?? [])];
  yield ["over", joinList(pathOptions.types ?? [])];
  yield ["after", pathOptions.since];
  yield ["before", pathOptions.until];
  yield ["way", pathOptions.forward ? "forward" : ""];
  yield ["order", pathOptions.inOrder ? "given" : ""];
  yield ["path", joinList(path ?? [])];
}

function* filterParams({ filters }: View): Generator<Entry> {
  const { time } = DEFAULT_VIEW.filters;
  yield ["hide", joinList(filters.hiddenKinds)];
  yield ["solo", joinList(filters.soloKinds)];
  yield ["hidet", joinList(filters.hiddenTopics)];
  yield ["solot", joinList(filters.soloTopics)];
  yield ["hider", joinList(filters.hiddenRelations)];
  yield ["hiden", joinList(filters.hiddenNodes)];
  yield ["conf", rangeText(filters.confidence, MOST.confidence)];
  yield ["deg", rangeText(filters.degree, MOST.degree)];
  yield ["by", unless(time.basis, filters.time.basis)];
  yield ["play", unless(time.mode, filters.time.mode)];
  yield ["since", filters.since ?? ""];
}

/** An upper end that excludes nothing is left out. */
const rangeText = (range: Range | null, most: number) =>
  range === null ? "" : `${range.from}~${range.to === most ? "" : range.to}`;

const spanText = ({ from, to }: TimeFilter) =>
  from === null && to === null ? "" : `${from ?? ""}~${to ?? ""}`;

const expansionParts = ({ id, relations }: Expansion) => [id, ...(relations ?? [])];

const cameraText = (camera: CameraView | null) =>
  camera === null ? "" : [camera.x, camera.y, camera.ratio].join(",");
