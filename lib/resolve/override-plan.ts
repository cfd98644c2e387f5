import { groupBy } from "../base/order";
import { slug } from "../base/text";
import type { EntityName } from "../extract/types";
import { type EntityLabel, nodeId } from "../model/kinds";
import { compact, mergeKey } from "./names";
import type { Override, OverrideNotice } from "./overrides";

/** What the decisions made of one thing that was read; `now` is absent where it was dropped. */
interface Fate {
  readonly key: string;
  readonly now?: EntityName;
  readonly applied: readonly Override[];
}

interface Split {
  readonly override: Extract<Override, { action: "split" }>;
  /** Key of what is split off. */
  readonly key: string;
}

/** Decisions worked out against the things that were read. */
export interface OverridePlan {
  readonly fates: ReadonlyMap<string, Fate>;
  /** By the key of the thing that they divide, in order. */
  readonly splits: ReadonlyMap<string, readonly Split[]>;
  readonly notices: readonly OverrideNotice[];
}

/** A name that was read, with the spelling that was recognised. */
export interface ReadName {
  readonly entity: EntityName;
  readonly spelling: string;
}

/** Looks up what the decisions are about and works out, one after the other, what becomes of it. */
export function planOverrides(read: readonly ReadName[], overrides: readonly Override[]): OverridePlan {
  const state = createState(read);
  for (const override of overrides) {
    const found = find(state, override.name);
    const problem = typeof found === "string" ? found : apply(state, override, found);
    if (problem !== undefined) state.notices.push({ override, message: problem });
  }
  return state;
}

interface State extends OverridePlan {
  readonly fates: Map<string, Fate>;
  readonly splits: Map<string, Split[]>;
  readonly notices: OverrideNotice[];
  /** Keys by id, by folded name and by other folded forms: looked up in this order. */
  readonly index: readonly [ids: KeyIndex, names: KeyIndex, forms: KeyIndex];
}

type KeyIndex = Map<string, Set<string>>;

function createState(read: readonly ReadName[]): State {
  const state: State = {
    fates: new Map(),
    splits: new Map(),
    notices: [],
    index: [new Map(), new Map(), new Map()],
  };
  for (const [key, group] of groupBy(read, ({ entity }) => mergeKey(entity))) {
    const [first] = group;
    if (!first) continue;
    const known = group.find(({ entity }) => entity.entry !== undefined) ?? first;
    state.fates.set(key, { key, now: known.entity, applied: [] });
    for (const { entity, spelling } of group) enter(state, key, entity, spelling);
  }
  return state;
}

function enter(
  { index: [ids, names, forms] }: State,
  key: string,
  entity: EntityName,
  spelling: string,
): void {
  add(ids, entity.key, key);
  add(names, compact(entity.name), key);
  for (const form of [entity.expansion ?? "", spelling]) add(forms, compact(form), key);
}

function add(index: KeyIndex, form: string, key: string): void {
  if (form === "") return;
  const keys = index.get(form) ?? new Set();
  index.set(form, keys.add(key));
}

/** The keys of all that is now the thing of this name; a sentence where there is none or more than one. */
function find(state: State, name: string): string[] | string {
  const [ids, names, forms] = state.index;
  const keys = ids.get(name) ?? names.get(compact(name)) ?? forms.get(compact(name)) ?? new Set();
  const current = new Set(
    Array.from(keys, (key) => currentKey(state, key)).filter((key) => key !== undefined),
  );
  if (keys.size === 0) return `nothing is named ${name}; it has no effect.`;
  if (current.size === 0) return `${name} was dropped before; it has no effect.`;
  if (current.size > 1) {
    const meant = Array.from(keys, (key) => state.fates.get(key)?.now?.key ?? "").toSorted();
    return `${name} may be ${[...new Set(meant)].join(" or ")}; name the one that is meant by its id.`;
  }
  return [...state.fates.keys()].filter((key) => current.has(currentKey(state, key) ?? ""));
}

function currentKey({ fates }: State, key: string): string | undefined {
  const now = fates.get(key)?.now;
  return now && mergeKey(now);
}

/** Changes the state; gives a sentence where it cannot. */
function apply(state: State, override: Override, keys: readonly string[]): string | undefined {
  switch (override.action) {
    case "drop":
      return become(state, keys, override, () => undefined);
    case "rename":
      for (const key of keys) add(state.index[1], compact(override.to), key);
      return become(state, keys, override, (now) => ({ ...now, title: override.to }));
    case "kind":
      return become(state, keys, override, (now) => ofKind(now, override.kind));
    case "merge": {
      const into = find(state, override.into);
      if (typeof into === "string") return into;
      const target = state.fates.get(into[0] ?? "")?.now;
      if (into.some((key) => keys.includes(key))) return `${override.name} is ${override.into} already.`;
      return become(state, keys, override, () => target);
    }
    case "split":
      return split(state, override, keys);
  }
}

function become(
  { fates }: State,
  keys: readonly string[],
  override: Override,
  next: (now: EntityName) => EntityName | undefined,
): undefined {
  for (const key of keys) {
    const fate = fates.get(key);
    const now = fate?.now && next(fate.now);
    fates.set(key, { key, ...(now && { now }), applied: [...(fate?.applied ?? []), override] });
  }
}

function ofKind({ families, ...now }: EntityName, label: EntityLabel): EntityName {
  const key = nodeId(label, now.key.slice(now.key.indexOf(":") + 1));
  return { ...now, key, label, ...(label === "Model" && families && { families }) };
}

function split(state: State, override: Split["override"], keys: readonly string[]): string | undefined {
  const now = state.fates.get(keys[0] ?? "")?.now;
  if (!now) return undefined;
  const known = find(state, override.into);
  const target = typeof known === "string" ? undefined : state.fates.get(known[0] ?? "")?.now;
  const isOther = target !== undefined && mergeKey(target) !== mergeKey(now);
  const part = isOther ? target : newName(override.into, now.label);
  if (mergeKey(part) === mergeKey(now)) return `${override.name} is ${override.into} itself.`;
  for (const key of keys) {
    const splits = state.splits.get(key) ?? [];
    const partKey = `${key}#${splits.length + 1}`;
    state.splits.set(key, [...splits, { override, key: partKey }]);
    state.fates.set(partKey, { key: partKey, now: part, applied: [override] });
    enter(state, partKey, part, override.into);
  }
  return undefined;
}

function newName(name: string, label: EntityLabel): EntityName {
  return { key: nodeId(label, slug(name)), label, name };
}
