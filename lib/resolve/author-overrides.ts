import { slug } from "../base/text";
import { nodeId } from "../model/kinds";
import { compact } from "./names";
import type { Override, OverrideNotice } from "./overrides";
import type { Paper } from "./papers";

/** Who a name in an author column is; absent where a person decided to drop the author. */
interface Author {
  readonly id: string;
  /** The name that a person gave the author. */
  readonly title?: string;
}

export interface AuthorPlan {
  readonly authorOf: (name: string, paper: string) => Author | undefined;
  /** Decisions that are about no author. */
  readonly others: readonly Override[];
  readonly notices: readonly OverrideNotice[];
}

/** A name without any letter or digit is keyed by its code points. */
export function authorId(name: string): string {
  const key = slug(name) || Array.from(name, (sign) => sign.codePointAt(0)?.toString(16)).join("-");
  return nodeId("Author", key);
}

/** Works out the decisions that name an author, one after the other. */
export function planAuthors(papers: readonly Paper[], overrides: readonly Override[]): AuthorPlan {
  const known = knownAuthors(papers);
  const now = new Map<string, Author | undefined>([...known.values()].map((id) => [id, { id }]));
  const parts = new Map<string, Map<string, string>>();
  const notices: OverrideNotice[] = [];
  const others: Override[] = [];
  for (const override of overrides) {
    const id = known.get(keyOf(override.name));
    if (id === undefined) others.push(override);
    else {
      const message = decide({ known, now, parts }, override, id);
      if (message !== undefined) notices.push({ override, message });
    }
  }
  return {
    others,
    notices,
    authorOf: (name, paper) => {
      const id = authorId(name);
      return now.get(parts.get(id)?.get(paper) ?? id);
    },
  };
}

interface State {
  readonly known: Map<string, string>;
  readonly now: Map<string, Author | undefined>;
  /** By author and paper, who else it is. */
  readonly parts: Map<string, Map<string, string>>;
}

/** Changes the state; gives a sentence where it cannot. */
function decide(state: State, override: Override, id: string): string | undefined {
  switch (override.action) {
    case "drop":
      return become(state, id, () => undefined);
    case "rename":
      state.known.set(keyOf(override.to), id);
      return become(state, id, (author) => ({ ...author, title: override.to }));
    case "merge": {
      const into = state.now.get(state.known.get(keyOf(override.into)) ?? "");
      if (!into) return `no author is named ${override.into}; it has no effect.`;
      if (into.id === id) return `${override.name} is ${override.into} already.`;
      return become(state, id, () => into);
    }
    case "split":
      return split(state, override, id);
    case "kind":
      return `${override.name} is an author and has no other kind; it has no effect.`;
  }
}

/** Gives every name that is now this author another fate. */
function become({ now }: State, id: string, next: (author: Author) => Author | undefined): undefined {
  for (const [name, author] of now) if (author?.id === id) now.set(name, next(author));
}

function split(
  { known, now, parts }: State,
  { name, into, papers }: Extract<Override, { action: "split" }>,
  id: string,
): string | undefined {
  if (papers.length === 0) return "an author is split by papers; it names none.";
  const other = known.get(keyOf(into)) ?? authorId(into);
  if (other === id) return `${name} is ${into} itself.`;
  if (!now.has(other)) now.set(other, { id: other, title: into });
  known.set(keyOf(into), other);
  const taken = parts.get(id) ?? new Map<string, string>();
  for (const paper of papers) taken.set(nodeId("Paper", paper.replace(/^paper:/u, "")), other);
  parts.set(id, taken);
  return undefined;
}

function knownAuthors(papers: readonly Paper[]): Map<string, string> {
  const names = papers.flatMap(({ listings }) =>
    listings.flatMap(({ record }) => record.authors.map(({ name }) => name)),
  );
  return new Map(
    names.flatMap((name) => {
      const id = authorId(name);
      return [[keyOf(name), id] as const, [keyOf(id), id] as const];
    }),
  );
}

function keyOf(name: string): string {
  return name.startsWith("author:") ? name : compact(name);
}
