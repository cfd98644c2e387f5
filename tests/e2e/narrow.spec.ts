import type { Locator, Page } from "@playwright/test";
import { expect, keepPicture, open, test } from "./atlas";

const shown = async (region: Locator, what: "nodes" | "edges" = "nodes") =>
  Number(await region.getAttribute(`data-${what}`));
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" }).getByRole("button");

test("the legend counts what is shown, hides, and shows one kind alone", async ({ page }, info) => {
  const region = await open(page);
  const all = await shown(region);
  const kinds = page.getByRole("group", { name: "Kinds" });
  const methods = kinds.getByRole("checkbox", { name: /Methods/ });
  const label = await kinds
    .getByText(/^Methods/)
    .locator("..")
    .textContent();
  const total = Number(label?.match(/\d+/)?.[0]);
  await kinds.getByRole("button", { name: "Only Methods" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(total));
  await expect(methods).toBeChecked();
  await expect(kinds.getByRole("checkbox", { name: /Papers/ })).not.toBeChecked();
  await expect(kinds.getByRole("checkbox", { name: /^Papers 0\/\d+$/ })).toBeVisible();
  await expect(chips(page)).toHaveText(["Only Methods"]);
  await keepPicture(page, info, "solo");
  // While one is alone, a box adds another.
  await kinds.getByRole("checkbox", { name: /Papers/ }).check();
  await expect(chips(page)).toHaveText(["Only Methods", "Only Papers"]);
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
  await expect(chips(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(chips(page)).toHaveText(["Only Methods", "Only Papers"]);
  await page.keyboard.press("Control+Shift+z");
  await expect(chips(page)).toHaveCount(0);
});

test("topics are hidden and shown alone from the legend", async ({ page }, info) => {
  const region = await open(page, "/?colour=topic");
  const all = await shown(region);
  const topics = page.getByRole("group", { name: "Topics shown" });
  await topics.getByRole("checkbox").first().uncheck();
  await expect.poll(() => shown(region)).toBeLessThan(all);
  const without = await shown(region);
  await topics.getByRole("button").first().click();
  await expect.poll(() => shown(region)).toBe(all - without);
  await keepPicture(page, info, "topic-alone");
  await chips(page).first().click();
  await expect(region).toHaveAttribute("data-nodes", String(without));
});

test("sliders narrow by confidence and connections; one pull is one step of undo", async ({ page }, info) => {
  const region = await open(page);
  const [nodes, edges] = [await shown(region), await shown(region, "edges")];
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  const lowest = dialog.getByRole("slider", { name: "Lowest confidence" });
  // The popover takes its place once its content is there; hovering waits for that.
  await lowest.hover({ position: { x: 8, y: 8 } });
  const box = await lowest.boundingBox();
  if (!box) throw new Error("no slider");
  await page.mouse.down();
  for (const share of [0.3, 0.5, 0.7, 0.9]) await page.mouse.move(box.x + box.width * share, box.y + 8);
  await page.mouse.up();
  await expect(chips(page)).toHaveText([/^At least \d+ % certain$/]);
  await expect.poll(() => shown(region, "edges")).toBeLessThan(edges);
  await keepPicture(page, info, "sliders");
  await dialog.getByRole("slider", { name: "Fewest links" }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  await expect(chips(page)).toHaveText([/certain$/, "At least 4 links"]);
  await expect.poll(() => shown(region)).toBeLessThan(nodes);
  await dialog.getByRole("checkbox", { name: /^Uses/ }).uncheck();
  await expect(chips(page)).toHaveText(["Uses hidden", /certain$/, "At least 4 links"]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  const undo = page.getByRole("button", { name: "Undo" });
  for (let step = 0; step < 5; step += 1) await undo.click();
  await expect(undo).toBeDisabled();
  await expect(region).toHaveAttribute("data-nodes", String(nodes));
  await expect(region).toHaveAttribute("data-edges", String(edges));
});

test("a span of time is brushed, moved, typed, and travels in the link", async ({ page, context }, info) => {
  const region = await open(page);
  const all = await shown(region);
  const brush = page.getByRole("region", { name: "Time" });
  const box = await brush.boundingBox();
  if (!box) throw new Error("no brush");
  const at = (share: number) => box.x + 60 + (box.width - 180) * share;
  const y = box.y + 22;
  await page.mouse.move(at(0.15), y);
  await page.mouse.down();
  await page.mouse.move(at(0.25), y);
  await page.mouse.move(at(0.4), y);
  await page.mouse.up();
  await expect(chips(page)).toHaveText([/^Published \d+ \w+ \d{4} to \d+ \w+ \d{4}$/]);
  const narrowed = await shown(region);
  expect(narrowed).toBeLessThan(all);
  expect(narrowed).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toContainText("Published");
  await keepPicture(page, info, "time");
  const link = page.url();
  expect(link).toContain("time=");

  const before = await chips(page).textContent();
  await brush.getByRole("slider", { name: "Whole span" }).press("ArrowRight");
  await expect(chips(page)).not.toHaveText([before ?? ""]);
  await brush.getByRole("slider", { name: "End of the span" }).press("End");
  await expect(chips(page)).toHaveText([/^Published since/]);
  await brush.getByRole("slider", { name: "Start of the span" }).press("Home");
  await expect(chips(page)).toHaveCount(0);
  await expect(region).toHaveAttribute("data-nodes", String(all));

  const other = await context.newPage();
  await expect(await open(other, link)).toHaveAttribute("data-nodes", String(narrowed));
});

test("time plays as a window or cumulatively, and is one step of undo", async ({ page }) => {
  const region = await open(page);
  const all = await shown(region);
  await page.getByRole("button", { name: "Cumulative" }).click();
  await page.getByRole("button", { name: "Play through time" }).click();
  await expect(chips(page)).toHaveText([/^Published until/]);
  const first = await chips(page).textContent();
  await expect(chips(page)).not.toHaveText([first ?? ""]);
  await page.getByRole("button", { name: "Pause" }).click();
  const some = await shown(region);
  expect(some).toBeLessThan(all);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("a span without papers says so and how to go on", async ({ page }) => {
  const region = await open(page, "/?time=2025-11-10~2025-12-07");
  await expect(region).toHaveAttribute("data-nodes", "0");
  await expect(page.getByText(/^Nothing passes these filters/)).toBeVisible();
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expect(region).not.toHaveAttribute("data-nodes", "0");
});

test("who wants no motion steps through time by hand", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const step = page.getByRole("button", { name: "Next step in time" });
  await step.press("Enter");
  const first = await chips(page).textContent();
  await step.press("Enter");
  await expect(chips(page)).not.toHaveText([first ?? ""]);
  const second = await chips(page).textContent();
  await page.waitForTimeout(1500);
  await expect(chips(page)).toHaveText([second ?? ""]);
});

test("what digests brought since the last visit is one press away", async ({ page }, info) => {
  await page.addInitScript(() => {
    if (window.localStorage.getItem("paper-atlas-seen") === null)
      window.localStorage.setItem("paper-atlas-seen", "2025-10-09");
  });
  const region = await open(page);
  const all = await shown(region);
  const news = page.getByRole("button", { name: /^\d+ papers new since your last visit$/ });
  const papers = Number((await news.textContent())?.match(/\d+/)?.[0]);
  await news.click();
  await expect(chips(page)).toHaveText(["New since 9 October 2025"]);
  await expect.poll(() => shown(region)).toBeLessThan(all);
  await expect(page.getByRole("checkbox", { name: new RegExp(`^Papers ${papers}/\\d+$`) })).toBeVisible();
  await keepPicture(page, info, "news");
  expect(await page.evaluate(() => window.localStorage.getItem("paper-atlas-seen"))).toBe("2026-02-01");
});

test("on a phone the filters are in reach", async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const region = await open(page);
  const all = await shown(region);
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await page.getByRole("slider", { name: "Fewest links" }).press("End");
  await expect.poll(() => shown(region)).toBeLessThan(all);
  await keepPicture(page, info, "phone-filters");
  await page.keyboard.press("Escape");
  await expect(chips(page).first()).toBeInViewport();
  await chips(page).first().click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
  await expect(page.getByRole("region", { name: "Time" })).toBeInViewport();
});

test("the map is coloured by date, with a scale that says from when to when", async ({ page }, info) => {
  await open(page);
  const scale = page.getByRole("img", { name: /^First seen: \w+ \d{4} to \w+ \d{4}$/ });
  await expect(scale).toHaveCount(0);
  await page.getByRole("radio", { name: "Date", exact: true }).check({ force: true });
  await expect(scale).toBeVisible();
  await expect(page).toHaveURL(/colour=time/);
  await expect(page.getByRole("status")).toContainText("Coloured by date");
  await keepPicture(page, info, "by-date");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(scale).toHaveCount(0);
});
