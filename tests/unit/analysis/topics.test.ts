import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/analysis/analyse";
import { STOP_WORDS } from "@/lib/analysis/stop-words";
import { topicIds } from "@/lib/analysis/topic-ids";
import { slug } from "@/lib/base/text";
import { byLabel, documentOf, plantedPapers, text } from "./builders";

const set = (...ids: string[]) => new Set(ids);

describe("topicIds", () => {
  it.each([
    {
      what: "makes ids from names",
      topics: [{ name: "GRPO · RLVR", papers: set("a") }],
      known: [],
      ids: ["topic:grpo-rlvr"],
    },
    {
      what: "keeps the id of the topic it overlaps most",
      topics: [{ name: "New name", papers: set("a", "b", "c") }],
      known: [
        { id: "topic:other", papers: set("c", "d") },
        { id: "topic:old", papers: set("a", "b") },
      ],
      ids: ["topic:old"],
    },
    {
      what: "gives an earlier id once, to the better match",
      topics: [
        { name: "Half", papers: set("a", "b") },
        { name: "More", papers: set("c", "d", "e") },
      ],
      known: [{ id: "topic:old", papers: set("a", "b", "c", "d", "e") }],
      ids: ["topic:half", "topic:old"],
    },
    {
      what: "does not take a topic for another that it hardly overlaps",
      topics: [{ name: "Fresh", papers: set("a", "b", "c", "d", "e") }],
      known: [{ id: "topic:old", papers: set("e", "f", "g", "h", "i") }],
      ids: ["topic:fresh"],
    },
  ])("$what", ({ topics, known, ids }) => {
    expect(topicIds(topics, known, new Set(known.map((topic) => topic.id)))).toEqual(ids);
  });

  it("does not give a new topic an id that is taken", () => {
    expect(topicIds([{ name: "Old", papers: set("a") }], [], new Set(["topic:old"]))).toEqual([
      "topic:old-2",
    ]);
  });
});

describe("topics of a corpus", () => {
  const topics = byLabel(analyse(documentOf(plantedPapers(192))), "Topic");
  const fine = topics.filter((topic) => topic.properties["level"] === 0);
  const coarse = topics.filter((topic) => topic.properties["level"] === 1);

  it("has some, none tiny, under fewer coarse ones", () => {
    expect(fine.length).toBeGreaterThanOrEqual(5);
    expect(fine.length).toBeLessThanOrEqual(14);
    expect(coarse.length).toBeGreaterThan(1);
    expect(coarse.length).toBeLessThan(fine.length);
    for (const topic of fine) expect(topic.properties["size"]).toBeGreaterThanOrEqual(6);
  });

  it("has names that are unique, short and not made of stop words", () => {
    expect(new Set(topics.map((topic) => slug(text(topic, "name")))).size).toBe(topics.length);
    for (const topic of topics) {
      const parts = text(topic, "name").split(" · ");
      expect(parts.length).toBeLessThanOrEqual(3);
      for (const part of parts) expect(STOP_WORDS.has(part.toLowerCase())).toBe(false);
    }
  });

  it("names each after a method of its theme", () => {
    const methods = [
      "GRPO",
      "RLVR",
      "PPO",
      "DiT",
      "VAE",
      "Flow Matching",
      "VLA",
      "Imitation",
      "RAG",
      "Reranking",
      "KV cache",
      "MoE",
    ];
    for (const topic of fine)
      expect(methods.some((method) => text(topic, "name").includes(method))).toBe(true);
  });

  it("has keywords, dates and an empty list of aliases", () => {
    for (const { properties } of topics) {
      expect(properties["keywords"]).not.toEqual([]);
      expect([properties["firstSeen"], properties["lastSeen"]]).toEqual(["2025-10-01", "2025-10-02"]);
      expect(properties["aliases"]).toEqual([]);
    }
  });
});
