import { expect, test } from "vitest";
import { dayOf } from "@/lib/base/days";
import { ageShare, agesOf } from "@/lib/explorer/ages";
import { nodeColour } from "@/lib/explorer/appearance";
import { atlasOf } from "@/lib/explorer/atlas";
import { QUIET, TIME_COLOURS } from "@/lib/explorer/palette";
import { mapData } from "./fixtures";

const map = mapData(
  [
    ["paper:old", "Paper", null, 0, 0],
    ["paper:new", "Paper", null, 1, 0],
    ["method:both", "Method", null, 2, 0],
    ["method:late", "Method", null, 3, 0],
    ["method:family", "Method", null, 4, 0],
    ["method:alone", "Method", null, 5, 0],
  ],
  [
    [1, "USES", 2],
    [0, "USES", 2],
    [1, "USES", 3],
    [3, "PART_OF", 4],
  ],
);
const [first, last] = [dayOf("2025-01-01"), dayOf("2025-03-01")];
const atlas = atlasOf({ ...map, published: Uint16Array.from([first, last, 0, 0, 0, 0]) });
const ages = agesOf(atlas);
const row = (id: string) => atlas.nodes.get(id)?.row ?? -1;

test("a thing is as old as the earliest paper beside it", () => {
  expect({ first: ages.first, last: ages.last }).toEqual({ first, last });
  const dayAt = (id: string) => ages.days[row(id)];
  expect(dayAt("method:both")).toBe(first);
  expect(dayAt("method:late")).toBe(last);
  expect(dayAt("method:family")).toBe(last);
  expect(dayAt("method:alone")).toBe(0);
});

test("shares run from what was first to what was last", () => {
  expect(ageShare(ages, row("paper:old"))).toBe(0);
  expect(ageShare(ages, row("method:late"))).toBe(1);
  expect(ageShare(ages, row("method:alone"))).toBeNull();
  expect(ageShare({ days: Uint16Array.of(7), first: 7, last: 7 }, 0)).toBe(1);
});

test("coloured by date, what has none is quiet", () => {
  const colourOf = (id: string) => {
    const node = atlas.nodes.get(id);
    return node && nodeColour(node, "time", "light", { topicOrder: new Map(), ages });
  };
  expect(colourOf("paper:old")).toBe(TIME_COLOURS.light[0]);
  expect(colourOf("paper:new")).toBe(TIME_COLOURS.light.at(-1));
  expect(colourOf("method:alone")).toBe(QUIET.light);
});
