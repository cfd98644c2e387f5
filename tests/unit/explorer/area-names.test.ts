import { describe, expect, test } from "vitest";
import { areaNames, areaWish } from "@/lib/explorer/area-names";

const lines = (name: string, share = 0.01) =>
  areaNames(name, { share, narrow: false }).map((form) => form.lines);

describe("names of areas", () => {
  test.each([
    ["PPO \u00b7 DPO \u00b7 reward", [["PPO \u00b7 DPO"], ["PPO"]]],
    [
      "diffusion model \u00b7 video generation",
      [["DIFFUSION MODEL \u00b7", "VIDEO GENERATION"], ["DIFFUSION MODEL"]],
    ],
    [
      "video diffusion models \u00b7 3DGS",
      [["VIDEO DIFFUSION MODELS \u00b7", "3DGS"], ["VIDEO DIFFUSION MODELS"]],
    ],
    ["robots", [["ROBOTS"]]],
  ])("%s", (name, expected) => expect(lines(name)).toEqual(expected));

  test("large topics get larger type, narrow windows smaller", () => {
    const size = (share: number, narrow: boolean) => areaNames("a", { share, narrow })[0]?.size ?? 0;
    expect(size(0.2, false)).toBeGreaterThan(size(0.01, false));
    expect(size(0.01, true)).toBeLessThan(size(0.01, false));
  });

  test("stand over the outline, in the middle of its members", () => {
    const outline = [
      { x: 0, y: 10 },
      { x: 50, y: 90 },
      { x: 100, y: 10 },
    ];
    const wish = areaWish({ topic: "topic:t", outline, centre: { x: 40, y: 30 }, members: 3 });
    expect([wish.x, wish.y]).toEqual([40, 50]);
    expect(wish.gap).toBeGreaterThan(40);
  });
});
