import type { Token } from "./tokens";

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

/** A token trie: finds the longest of many phrases at a place in time that does not depend on their number. */
export interface Trie<T> {
  readonly add: (keys: readonly string[], value: T) => void;
  /** Every phrase that starts at token `from`, the longest first; `end` is the index after its last token. */
  readonly matchesAt: (tokens: readonly Token[], from: number) => TrieMatch<T>[];
}

interface TrieMatch<T> {
  readonly end: number;
  readonly values: readonly T[];
}

export function createTrie<T>(): Trie<T> {
  const root = emptyNode<T>();
  return {
    add(keys, value) {
      let node = root;
      for (const key of keys) {
        let next = node.next.get(key);
        if (!next) {
          next = emptyNode<T>();
          node.next.set(key, next);
        }
        node = next;
      }
      node.values.push(value);
    },
    matchesAt(tokens, from) {
      const found: TrieMatch<T>[] = [];
      let node = root;
      for (let at = from; at < tokens.length; at += 1) {
        const next = node.next.get(tokens[at]?.key ?? "");
        if (!next) break;
        node = next;
        if (node.values.length > 0) found.push({ end: at + 1, values: node.values });
      }
      return found.reverse();
    },
  };
}

function emptyNode<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}
