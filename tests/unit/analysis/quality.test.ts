import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consensusOf } from "@/lib/analysis/consensus";
import { groupCount, leiden } from "@/lib/analysis/leiden";
import { networkFrom } from "@/lib/analysis/network";
import { adjustedRand, qualityOf } from "@/lib/analysis/quality";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Two triangles joined by one link. */
const TRIANGLES = networkFrom(
  ["a", "b", "c", "d", "e", "f"],
  ["ab", "bc", "ac", "de", "ef", "df", "cd"].map(([source = "", target = ""]) => ({
    source,
    target,
    weight: 1,
  })),
);
const SPLIT = [0, 0, 0, 1, 1, 1];

describe("quality of a clustering", () => {
  test("modularity and coverage are those of the textbook", () => {
    const papers = [...TRIANGLES.ids.keys()];
    const quality = qualityOf({ network: TRIANGLES, groups: SPLIT, count: 2, votes: [SPLIT], papers });
    expect(sum(quality.map(({ modularity }) => modularity))).toBeCloseTo(5 / 14, 10);
    expect(sum(quality.map(({ coverage }) => coverage))).toBeCloseTo(6 / 7, 10);
    expect(quality.map(({ stability }) => stability)).toEqual([1, 1]);
  });

  test("stability is the share of pairs that other seeds keep together", () => {
    const votes = [SPLIT, [0, 0, 1, 2, 2, 2]];
    const papers = [...TRIANGLES.ids.keys()];
    const quality = qualityOf({ network: TRIANGLES, groups: SPLIT, count: 2, votes, papers });
    expect(quality[0]?.stability).toBeCloseTo((1 + 1 / 3) / 2, 10);
    expect(quality[1]?.stability).toBe(1);
  });

  test("one group has no modularity and full coverage, whatever the network", () => {
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(links, (drawn) => {
        const ids = Array.from({ length: 8 }, (_, i) => String(i));
        const network = networkFrom(
          ids,
          drawn.map(([a, b, weight]) => ({ source: String(a), target: String(b), weight })),
        );
        fc.pre(network.weight.length > 0);
        const groups = ids.map(() => 0);
        const [whole] = qualityOf({ network, groups, count: 1, votes: [groups], papers: [0, 1] });
        expect(whole?.coverage).toBeCloseTo(1, 10);
        expect(whole?.modularity).toBeCloseTo(0, 10);
      }),
    );
  });
});

describe("adjusted Rand index", () => {
  test.each([
    { what: "equal groupings", a: [0, 0, 1, 1], b: [1, 1, 0, 0], index: 1 },
    { what: "the example of Hubert and Arabie's formula", a: [0, 0, 1, 2], b: [0, 0, 1, 1], index: 4 / 7 },
    { what: "groupings that cross", a: [0, 0, 1, 1], b: [0, 1, 0, 1], index: -0.5 },
  ])("$what", ({ a, b, index }) => {
    expect(adjustedRand(a, b)).toBeCloseTo(index, 10);
    expect(adjustedRand(b, a)).toBeCloseTo(index, 10);
  });
});

describe("consensus", () => {
  test("keeps the weight of links that all runs agree on and lowers the others", () => {
    const { network, votes } = consensusOf(TRIANGLES, { resolution: 1, sharpness: 4, seed: 1 });
    expect(votes.length).toBeGreaterThan(5);
    const bridge = [...network.source.keys()].find((i) => network.source[i] === 2 && network.target[i] === 3);
    expect(network.weight[bridge ?? -1]).toBeLessThan(0.01);
    expect(sum([...network.weight])).toBeCloseTo(6, 1);
    expect(groupCount(leiden(network, 7)(1))).toBe(2);
  });
});
