import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readSources } from "@/lib/digest/read";
import type { Digest } from "@/lib/digest/types";
import { analyseGraph, extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import type { GraphDocument, GraphNode } from "@/lib/model/document";
import { type Evidence, evidenceOf } from "@/lib/model/evidence";
import { COMPUTED_EDGE_TYPES } from "@/lib/model/kinds";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { temporaryFolder } from "@/tests/support/command";

const silent = () => {};
let digests: readonly Digest[] = [];
let document: GraphDocument;

beforeAll(async () => {
  const { files } = await readSources(["seeds"], { cwd: process.cwd() });
  digests = parseSources(files).digests;
  document = analyseGraph(extractGraph(digests, loadLexicon(), silent), undefined, silent);
});

const labelled = (label: GraphNode["label"]) => document.nodes.filter((node) => node.label === label);
const nodeOf = (id: string) => document.nodes.find((node) => node.id === id);
const papersOf = (id: string) =>
  new Set(
    document.edges.filter((e) => e.target === id && e.source.startsWith("paper:")).map((e) => e.source),
  );

interface Place extends Evidence {
  readonly paper: string;
  readonly file: string;
}

/** Where the texts name the things that papers are joined to. */
function placesOf({ edges }: GraphDocument, from: readonly Digest[]): Place[] {
  const files = new Map(from.map(({ id, file }) => [id, file]));
  return edges
    .filter(
      ({ source, target }) =>
        source.startsWith("paper:") && /^(?:method|benchmark|dataset|model):/u.test(target),
    )
    .flatMap(({ source, properties }) =>
      evidenceOf(properties).map((item) => ({ ...item, paper: source, file: files.get(item.digest) ?? "" })),
    );
}

describe("the graph of the seeds", () => {
  test("holds every paper and author once", () => {
    expect(digests.flatMap(({ records }) => records)).toHaveLength(228);
    expect(labelled("Paper")).toHaveLength(192);
    expect(labelled("Author")).toHaveLength(94);
    expect(document.edges.filter(({ type }) => type === "AUTHORED")).toHaveLength(97);
    expect(new Set(document.edges.filter(({ type }) => type === "AUTHORED").map((e) => e.target)).size).toBe(
      21,
    );
    expect(document.edges.filter(({ type }) => type === "LISTED_IN")).toHaveLength(228);
    expect(labelled("Digest")).toHaveLength(5);
  });

  test("joins the 36 Chinese records with their English papers", () => {
    const both = labelled("Paper").filter(
      ({ properties }) => properties["summary"] && properties["summaryZh"],
    );
    expect(both).toHaveLength(36);
  });

  test.each([
    ["method:grpo", /(?<![A-Za-z])GRPO|Group Relative Policy Optimization|(?:群体|组|群组)相对策略优化/u],
    ["method:mcts", /MCTS|Monte Carlo Tree Search|蒙特卡洛树搜索/iu],
    ["method:kv-cache", /(?:KV|key[- ]value|\(KV\))[- ]?cach|KV ?缓存|键值缓存/iu],
  ])("%s is one node with the papers whose texts name it, in English and Chinese", (id, named) => {
    const expected = new Set(
      digests.flatMap(({ text, records }) =>
        records
          .filter(({ blocks }) => blocks.some(({ start, end }) => named.test(text.slice(start, end))))
          .map(({ arxivId }) => `paper:${arxivId}`),
      ),
    );
    expect(nodeOf(id)?.label).toBe("Method");
    expect([...papersOf(id)].toSorted()).toEqual([...expected].toSorted());
    const languages = document.edges
      .filter((edge) => edge.target === id)
      .flatMap((edge) => evidenceOf(edge.properties))
      .map(({ digest }) => digests.find((d) => d.id === digest)?.language);
    expect(new Set(languages)).toEqual(new Set(["en", "zh"]));
  });

  test("no second node carries one of their names", () => {
    const names =
      /^(grpo|group relative policy optimi[sz]ation|mcts|monte[- ]carlo tree search|(kv|key[- ]?value)[- ]?cach(e|es|ing)|蒙特卡洛树搜索|群体相对策略优化|kv缓存)$/iu;
    const carriers = labelled("Method").filter(({ properties }) => {
      const aliases = properties["aliases"];
      return [properties["name"], ...(Array.isArray(aliases) ? aliases : [])].some((name) =>
        names.test(String(name)),
      );
    });
    expect(carriers.map(({ id }) => id)).toEqual(["method:grpo", "method:kv-cache", "method:mcts"]);
  });

  test("every relation read from a text has evidence whose offsets are true in the file", () => {
    const texts = new Map(digests.map(({ id, file }) => [id, readFileSync(path.resolve(file), "utf8")]));
    for (const edge of document.edges) {
      const evidence = evidenceOf(edge.properties);
      expect(evidence.length > 0, edge.id).toBe(!COMPUTED_EDGE_TYPES.has(edge.type));
      for (const { digest, quote, quoteStart, start, end, line } of evidence) {
        const text = texts.get(digest) ?? "";
        expect(text.slice(quoteStart, quoteStart + quote.length), edge.id).toBe(quote);
        expect(start >= quoteStart && end <= quoteStart + quote.length && start < end, edge.id).toBe(true);
        expect(text.slice(0, start).split("\n"), edge.id).toHaveLength(line);
      }
    }
  });

  test("every node has what the schema promises, a place on the map, and every drawn one a topic", () => {
    for (const { id, label, properties } of document.nodes) {
      const { name, aliases, firstSeen, lastSeen, degree, x, y } = properties;
      expect(typeof name, id).toBe("string");
      expect(Array.isArray(aliases), id).toBe(true);
      expect(String(firstSeen) <= String(lastSeen), id).toBe(true);
      expect(String(firstSeen), id).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(degree, id).toBe(document.edges.filter((e) => e.source === id || e.target === id).length);
      expect(Number.isFinite(x) && Number.isFinite(y), id).toBe(true);
      if (label !== "Digest" && label !== "Topic")
        expect(nodeOf(String(properties["topic"]))?.label, id).toBe("Topic");
    }
  });

  test("is the same in every run and whatever the order of the files", async () => {
    const again = parseSources(digests.toReversed()).digests;
    const second = analyseGraph(extractGraph(again, loadLexicon(), silent), undefined, silent);
    expect(JSON.stringify(second)).toBe(JSON.stringify(document));
  });

  test("a digest more changes no quote and no offset of what other papers say", () => {
    const lexicon = loadLexicon();
    const whole = placesOf(extractGraph(digests, lexicon, silent), digests);
    for (const added of digests) {
      const before = parseSources(digests.filter((digest) => digest !== added)).digests;
      const own = new Set(added.records.map(({ arxivId }) => `paper:${arxivId}`));
      const others = placesOf(extractGraph(before, lexicon, silent), before).filter(
        ({ paper, rule }) => !own.has(paper) && rule !== "learnt-elsewhere",
      );
      expect(others.length).toBeGreaterThan(100);
      const kept = (place: Place) =>
        whole.some(
          ({ paper, file, quote, quoteStart, line, start, end }) =>
            paper === place.paper &&
            file === place.file &&
            quote === place.quote &&
            quoteStart === place.quoteStart &&
            line === place.line &&
            start <= place.start &&
            place.end <= end,
        );
      expect(others.filter((place) => !kept(place))).toEqual([]);
    }
  });

  test("comes back from the embedded store as it was written", async () => {
    const { folder, remove } = await temporaryFolder();
    const store = await openStore(storeConfigFrom({ ATLAS_DATA: folder }));
    try {
      await store.write(document);
      expect(await store.document()).toEqual(document);
      const { rows } = await store.read("MATCH (n) RETURN count(n)");
      expect(rows).toEqual([[document.nodes.length]]);
    } finally {
      await store.close();
      await remove();
    }
  });
});
