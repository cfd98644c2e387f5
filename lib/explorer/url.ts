import { z } from "zod";
import { MAP_LABELS } from "../model/kinds";
import { COLOUR_MODES, DEFAULT_VIEW, TABS, type View } from "./state";

const id = z
  .string()
  .max(300)
  .regex(/^[a-z]+:.+/u);

/** Version 1 of what a link holds. A parameter that is absent has its default. */
const link = z.object({
  v: z.literal("1").optional(),
  sel: id.optional(),
  tab: z.enum(TABS).optional(),
  hide: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(MAP_LABELS)))
    .optional(),
  topic: id.optional(),
  from: id.optional(),
  to: id.optional(),
  colour: z.enum(COLOUR_MODES).optional(),
  q: z.string().max(20_000).optional(),
});

export interface LinkedView {
  readonly view: View;
  readonly query: string;
  /** Empty, or the sentence that says why the link was not followed. */
  readonly notice: string;
}

const BROKEN = "This link could not be read, so the atlas opened at its start.";

/** Reads the search part of an address. A broken one gives the default view and a notice, never an error. */
export function viewFromSearch(search: string): LinkedView {
  const read = link.safeParse(Object.fromEntries(new URLSearchParams(search)));
  if (!read.success) return { view: DEFAULT_VIEW, query: "", notice: BROKEN };
  const { sel, tab, hide, topic, from, to, colour, q } = read.data;
  const view: View = {
    ...DEFAULT_VIEW,
    selected: sel ?? null,
    tab: tab ?? DEFAULT_VIEW.tab,
    hidden: hide ?? [],
    topic: topic ?? null,
    from: from ?? null,
    to: to ?? null,
    colour: colour ?? DEFAULT_VIEW.colour,
  };
  return { view, query: q ?? "", notice: "" };
}

/** The search part that restores a view: empty for the default one. */
export function searchFromView(view: View, query: string): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null, byDefault: string | null = null) => {
    if (value !== null && value !== byDefault && value !== "") params.set(key, value);
  };
  put("tab", view.tab, DEFAULT_VIEW.tab);
  put("sel", view.selected);
  put("topic", view.topic);
  put("hide", view.hidden.join(","));
  put("from", view.from);
  put("to", view.to);
  put("colour", view.colour, DEFAULT_VIEW.colour);
  put("q", query);
  if (params.size === 0) return "";
  params.set("v", "1");
  return `?${params}`;
}
