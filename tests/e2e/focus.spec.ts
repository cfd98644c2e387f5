import type { Locator, Page } from "@playwright/test";
import { details, expect, map, open, test } from "./atlas";

/** Where the focus is: the part of the page, and what has it. */
interface Stop {
  readonly part: string;
  readonly what: string;
  readonly outlined: boolean;
}

const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const parts: readonly (readonly [string, string])[] = [
      ["search", "search"],
      ["tabs", '[role="tablist"], section[aria-label="Tools"] > div:first-of-type'],
      ["panel", '[role="tabpanel"]'],
      ["legend", "[data-legend]"],
      ["map", "#map"],
      ["time", 'section[aria-label="Time"]'],
      ["view", '[role="toolbar"][aria-label="View"]'],
      ["map controls", '[role="toolbar"][aria-label="Map controls"]'],
      ["details", "#details"],
    ];
    const part = parts.find(([, selector]) => element.closest(selector))?.[0] ?? "elsewhere";
    const outlined = [element, element.parentElement, element.parentElement?.parentElement].some((one) => {
      const { outlineStyle, outlineWidth } = one
        ? getComputedStyle(one)
        : { outlineStyle: "none", outlineWidth: "0" };
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    });
    return {
      part,
      what: (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40),
      outlined,
    };
  });

/** Whether having the focus changes how the focused thing looks. */
async function looksFocused(page: Page): Promise<boolean> {
  const element = page.locator(":focus");
  const box = await element.boundingBox();
  if (!box) return false;
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  const picture = () => page.screenshot({ clip, animations: "disabled" });
  const handle = await element.elementHandle();
  const withFocus = await picture();
  await handle?.evaluate((node) => (node as HTMLElement).blur());
  const without = await picture();
  await handle?.evaluate((node) => (node as HTMLElement).focus());
  return !withFocus.equals(without);
}

test("Tab goes from search over panel, legend and map to the tools and the details, always visibly", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/?sel=method:grpo");
  await expect(details(page).getByRole("heading", { name: "Connections" })).toBeVisible();
  const stops: Stop[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
    if (!stop.outlined && !(await looksFocused(page))) unseen.push(`${stop.part}: ${stop.what}`);
  }
  const parts = stops.map(({ part }) => part).filter((part, i, all) => part !== all[i - 1]);
  expect(parts).toEqual([
    ...["search", "tabs", "panel", "legend", "map", "time"],
    ...["view", "map controls", "details"],
  ]);
  expect(unseen).toEqual([]);
  expect(stops.length).toBeLessThan(300);
});

test("the way back is the same: Shift and Tab are nowhere caught", async ({ page }) => {
  await open(page, "/");
  await map(page).focus();
  let reached = false;
  for (let press = 0; press < 100 && !reached; press += 1) {
    await page.keyboard.press("Shift+Tab");
    reached = (await focused(page))?.part === "search";
  }
  expect(reached).toBe(true);
});

/** Opens something by keyboard from where the focus is, leaves it with Escape, and finds the focus there again. */
async function opensAndReturns(page: Page, from: Locator, keys: string, opened: Locator): Promise<void> {
  await from.focus();
  await page.keyboard.press(keys);
  await expect(opened).toBeVisible();
  await expect.poll(() => opened.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(opened).toHaveCount(0);
  await expect(from).toBeFocused();
}

test("what opens over the page takes the focus and gives it back", async ({ page }) => {
  const region = await open(page, "/");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await opensAndReturns(page, button("Take away"), "Enter", page.getByRole("dialog"));
  await opensAndReturns(page, button("Filters"), "Enter", page.getByRole("dialog", { name: "Filters" }));
  await opensAndReturns(page, region, "?", page.getByRole("dialog"));
  await opensAndReturns(page, region, "m", page.getByRole("menu"));
  await opensAndReturns(page, button("Help"), "Enter", page.getByRole("menu"));
});

test("closing the details gives the focus to the map", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const close = page.getByRole("button", { name: "Close details" });
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(details(page)).toHaveCount(0);
  await expect(region).toBeFocused();
});
