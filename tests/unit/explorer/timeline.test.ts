import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoOf } from "@/lib/base/days";
import { type Atlas, atlasOf } from "@/lib/explorer/atlas";
import { shownOf } from "@/lib/explorer/shown/shown";
import {
  binsOfSpan,
  firstFrame,
  movedSpan,
  newestListing,
  nextFrame,
  papersSince,
  shownInBins,
  spanOfBins,
  tickBins,
  timelineOf,
} from "@/lib/explorer/shown/timeline";
import { NO_FILTERS, type TimeFilter } from "@/lib/explorer/state/filters";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { mapData } from "./fixtures";

/** An atlas of papers published on given days. */
function papersOn(days: readonly number[]): Atlas {
  const map = mapData(
    days.map((_, i) => [`paper:${i}`, "Paper", null, i, 0] as const),
    [],
  );
  const column = Uint16Array.from(days);
  return atlasOf({ ...map, published: column, listed: column });
}

const dates = (...iso: readonly string[]) => timelineOf(papersOn(iso.map(dayOf)), "published");
const time = (change: Partial<TimeFilter> = {}): TimeFilter => ({ ...NO_FILTERS.time, ...change });

describe("a timeline", () => {
  test("has days, weeks or months, whichever give a readable number of bars", () => {
    expect(dates("2025-10-01", "2025-10-20")).toMatchObject({ unit: "day", bins: { length: 20 } });
    expect(dates("2025-09-01", "2026-02-01")).toMatchObject({ unit: "week", bins: { length: 22 } });
    const months = dates("2024-11-15", "2026-02-01");
    expect(months).toMatchObject({ unit: "month", bins: { length: 16 } });
    expect(months.bins.map(({ from }) => isoOf(from)).slice(0, 3)).toEqual([
      "2024-11-01",
      "2024-12-01",
      "2025-01-01",
    ]);
    expect(dates("2025-10-05").bins).toEqual([
      { from: dayOf("2025-10-05"), to: dayOf("2025-10-06"), count: 1 },
    ]);
    expect(dates().bins).toEqual([]);
  });

  test("counts every dated paper once, and those shown among them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 }), (days) => {
        const atlas = papersOn(days);
        const line = timelineOf(atlas, "published");
        const total = line.bins.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(days.filter((day) => day > 0).length);
        const all = shownOf(atlas, DEFAULT_VIEW, new Map());
        expect(shownInBins(atlas, all, line)).toEqual(line.bins.map(({ count }) => count));
      }),
    );
  });

  test("writes dates under the first bins of months, not too many", () => {
    const year = dates("2025-01-01", "2025-12-31");
    expect(tickBins(year, 6)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(tickBins(dates("2025-10-01", "2025-10-20"), 5)).toEqual([0, 4, 8, 12, 16]);
  });
});

describe("a span", () => {
  const line = dates("2025-10-01", "2025-10-10");

  test("of bins and of dates are two forms of one thing", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (a, b) => {
        const span = [Math.min(a, b), Math.max(a, b)] as const;
        expect(binsOfSpan(line, spanOfBins(line, span))).toEqual(span);
      }),
    );
  });

  test("over everything is none", () => expect(spanOfBins(line, [0, 9])).toEqual({ from: null, to: null }));

  test("beyond the timeline falls on its end", () => {
    expect(binsOfSpan(line, { from: "2030-01-01", to: null })).toEqual([9, 9]);
    expect(binsOfSpan(line, { from: null, to: "2001-01-01" })).toEqual([0, 0]);
  });

  test("moves without changing its length", () => {
    expect(movedSpan(line, [2, 4], 3)).toEqual([5, 7]);
    expect(movedSpan(line, [2, 4], 99)).toEqual([7, 9]);
    expect(movedSpan(line, [2, 4], -99)).toEqual([0, 2]);
  });
});

describe("playing", () => {
  const line = dates("2025-10-01", "2025-10-12");
  const frames = (start: TimeFilter) => {
    const all: TimeFilter[] = [];
    let next: Pick<TimeFilter, "from" | "to"> | null = firstFrame(line, start);
    while (next) {
      const frame: TimeFilter = { ...start, ...next };
      all.push(frame);
      next = nextFrame(line, frame);
    }
    return all.map(({ from, to }) => [from?.slice(8) ?? null, to?.slice(8) ?? null]);
  };

  test("a window goes from the front to the end in steps of one bin", () => {
    const all = frames(time());
    expect(all).toHaveLength(11);
    expect([all[0], all[1], all.at(-1)]).toEqual([
      ["01", "02"],
      ["02", "03"],
      ["11", "12"],
    ]);
  });

  test("keeps the length of the window there is", () => {
    expect(frames(time({ from: "2025-10-05", to: "2025-10-08" }))[0]).toEqual(["01", "04"]);
  });

  test("cumulatively everything up to a growing end is shown", () => {
    const all = frames(time({ mode: "cumulative" }));
    expect([all[0], all.at(-1), all.length]).toEqual([[null, "01"], [null, "12"], 12]);
  });
});

test("what is new since a date is counted by digests", () => {
  const atlas = atlasOf(mapData());
  expect(isoOf(newestListing(atlas))).toBe("2025-10-11");
  expect([papersSince(atlas, "2025-10-10"), papersSince(atlas, "2025-10-11")]).toEqual([1, 0]);
});
