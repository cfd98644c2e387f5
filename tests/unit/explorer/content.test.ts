import { describe, expect, test } from "vitest";
import { groupConnections, tellingSentences } from "@/lib/explorer/connections";
import { factsOf } from "@/lib/explorer/facts";
import { bySentence, fileName, markQuote } from "@/lib/explorer/quote";
import { en } from "@/lib/explorer/strings/en";
import { amount, listed } from "@/lib/explorer/strings/en/words";
import { loadStrings } from "@/lib/explorer/strings/load";
import { evidence, neighbour } from "./fixtures";

describe("a quote", () => {
  test("is cut at its mention", () => {
    expect(markQuote(evidence())).toEqual([
      { text: "We use ", mention: false },
      { text: "GRPO", mention: true },
      { text: " here.", mention: false },
    ]);
  });

  test("is read once where it says a thing twice, with both mentions marked", () => {
    const again = evidence({ start: 112, end: 116 });
    const [first, ...rest] = bySentence([
      evidence(),
      evidence({ quoteStart: 400, start: 407, end: 411 }),
      again,
    ]);
    expect([first?.length, rest.length]).toEqual([2, 1]);
    const marked = markQuote(evidence(), [again]).filter(({ mention }) => mention);
    expect(marked.map(({ text }) => text)).toEqual(["GRPO", "here"]);
    expect(
      markQuote(evidence(), [evidence({ start: 109, end: 113 })]).filter(({ mention }) => mention),
    ).toHaveLength(1);
  });

  test.each([
    { start: 90, end: 95 },
    { start: 110, end: 110 },
    { start: 110, end: 400 },
  ])("with offsets outside of it stays whole: %o", (offsets) => {
    expect(markQuote(evidence(offsets))).toEqual([{ text: "We use GRPO here.", mention: false }]);
  });

  test("names its file and line, and how certain it is", () => {
    expect(en.details.source(evidence().line, fileName(evidence()))).toBe("Line 7 of d.txt");
    expect(en.details.certainty(0.947)).toBe("95 % certain");
  });
});

describe("connections", () => {
  const known = [
    neighbour("paper:b", "USES", [evidence()], 0.5),
    neighbour("paper:c", "LISTED_IN", []),
    neighbour("paper:a", "USES", [evidence({ quote: "GRPO again.", quoteStart: 0, start: 0, end: 4 })], 0.9),
    neighbour("paper:d", "INTRODUCES", [evidence({ quote: "We introduce GRPO." })]),
  ];

  test("are grouped by relation, what introduces first, sources last, the most certain first", () => {
    const groups = groupConnections("method:grpo", known, en.words);
    expect(groups.map(({ phrase }) => phrase)).toEqual(["Introduced by", "Used by", "Lists"]);
    expect(groups[1]?.neighbours.map(({ node }) => node.id)).toEqual(["paper:a", "paper:b"]);
  });

  test("give each sentence once, introductions first, other languages last", () => {
    const chinese = neighbour("paper:e", "INTRODUCES", [evidence({ quote: "提出了GRPO" })]);
    const twice = neighbour("paper:f", "USES", [evidence()]);
    const quotes = tellingSentences([chinese, ...known, twice]).map((sentence) => sentence.evidence.quote);
    expect(quotes[0]).toBe("We introduce GRPO.");
    expect(quotes.at(-1)).toBe("提出了GRPO");
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  test("let every connection speak before one speaks twice", () => {
    const talker = neighbour("paper:a", "USES", [
      evidence({ quote: "One." }),
      evidence({ quote: "Two.", start: 200, end: 204 }),
    ]);
    const other = neighbour("paper:b", "USES", [evidence({ quote: "Three." })]);
    expect(tellingSentences([talker, other]).map((sentence) => sentence.evidence.quote)).toEqual([
      "One.",
      "Three.",
      "Two.",
    ]);
  });
});

describe("facts", () => {
  const node = { id: "method:grpo", label: "Method" as const, name: "GRPO", degree: 3, topic: null };
  test("list other names once, the expansion first", () => {
    const properties = { expansion: "Group Relative", aliases: ["grpo", "group relative", "G-RPO"] };
    expect(factsOf({ node, properties }).aliases).toEqual(["Group Relative", "G-RPO"]);
  });

  test("link to arXiv and the PDF, and to nothing that is no web address", () => {
    expect(factsOf({ node, properties: { arxivId: "2510.01152" } }).links).toEqual([
      { to: "arxiv", href: "https://arxiv.org/abs/2510.01152" },
      { to: "pdf", href: "https://arxiv.org/pdf/2510.01152" },
    ]);
    expect(factsOf({ node, properties: { url: "javascript:alert(1)", pdf: "data:x" } }).links).toEqual([]);
  });
});

describe("words", () => {
  test("count things by name", () => {
    expect(en.words.counted(1, "Paper")).toBe("1 paper");
    expect(en.words.counted(3377, "Paper")).toBe("3,377 papers");
    expect(amount(2, "step")).toBe("2 steps");
  });

  test.each([
    ["2025-10-01", "1 October 2025"],
    ["2026-02", "February 2026"],
    ["2025", "2025"],
    ["2025-10-10T08:00:00Z", "10 October 2025"],
    ["soon", "soon"],
  ])("say %s as %s", (iso, expected) => {
    expect(en.words.date(iso)).toBe(expected);
  });

  test("list things", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  test("of another language are loaded when wanted", async () => {
    const zh = await loadStrings("zh");
    expect(zh.words.kinds.Paper).toBe("论文");
    expect(zh.words.date("2025-10-01")).toBe("2025年10月1日");
    expect(await loadStrings("en")).toBe(en);
  });

  test("read a relation from both sides", () => {
    expect([en.words.relation("USES", "out"), en.words.relation("USES", "in")]).toEqual(["Uses", "Used by"]);
  });
});
