import type { Locator, Page } from "@playwright/test";
import { details, expect, keepPicture, open, selectedSpot, test } from "./atlas";

/** Opens a node by its link and gives the spot where it stands, with the pointer there. */
async function openAt(page: Page, id: string) {
  const region = await open(page, `/?sel=${id}`);
  const spot = await selectedSpot(page);
  await page.mouse.move(spot.x + 4, spot.y + 4);
  await page.mouse.move(spot.x, spot.y);
  await expect(region).toHaveAttribute("data-hovered", id);
  return { region, spot };
}

/** Flights, fades and glides are over. */
const settled = (page: Page) => page.waitForTimeout(1000);
const number = async (region: Locator, name: string) => Number(await region.getAttribute(name));
const menuItem = (page: Page, name: string | RegExp) => page.getByRole("menuitem", { name });

test("from afar topics are named, from near titles; zooming says where one is", async ({ page }, info) => {
  await open(page);
  const canvas = page.locator("[data-nearness]");
  await expect(canvas).toHaveAttribute("data-nearness", "far");
  await keepPicture(page, info, "far");
  const zoomInTo = (nearness: string) =>
    expect(async () => {
      await page.getByRole("button", { name: "Zoom in" }).click();
      await settled(page);
      await expect(canvas).toHaveAttribute("data-nearness", nearness, { timeout: 1 });
    }).toPass();
  await zoomInTo("middle");
  await keepPicture(page, info, "middle");
  await zoomInTo("near");
  await keepPicture(page, info, "near");
  await page.getByRole("button", { name: "Fit map" }).click();
  await expect(canvas).toHaveAttribute("data-nearness", "far");
});

test("the view that was zoomed to is in the link and opens again", async ({ page }) => {
  await open(page);
  for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/cam=/);
  await settled(page);
  await settled(page);
  const nearness = page.locator("[data-nearness]");
  const before = await nearness.getAttribute("data-nearness");
  await open(page, new URL(page.url()).search);
  await expect(nearness).toHaveAttribute("data-nearness", before ?? "");
  expect(before).not.toBe("far");
});

test("Shift and a click add to the selection and take out of it; its common neighbours are counted", async ({
  page,
}, info) => {
  const region = await open(page, "/?sel=method:grpo,method:ppo");
  await expect(region).toHaveAttribute("data-selection", "2");
  const bar = page.getByRole("region", { name: "Selection" });
  await expect(bar).toContainText("2 selected");
  const common = bar.getByRole("button", { name: /common neighbour/ });
  const count = Number((await common.textContent())?.match(/\d+/u)?.[0]);
  expect(count).toBeGreaterThan(0);
  await common.click();
  await expect(region).toHaveAttribute("data-nodes", String(count + 2));
  await keepPicture(page, info, "common");
  await page.getByRole("button", { name: "Undo" }).click();
  await bar.getByRole("button", { name: "Clear" }).click();
  await expect(region).toHaveAttribute("data-selection", "0");
});

test("a marquee selects what it encloses", async ({ page }, info) => {
  const region = await open(page);
  await settled(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [width * 0.63, height / 2];
  await page.keyboard.down("Shift");
  await page.mouse.move(x - 120, y - 120);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(x - 120 + step * 40, y - 120 + step * 40);
  await keepPicture(page, info, "marquee");
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(() => number(region, "data-selection")).toBeGreaterThan(3);
  await expect(page.getByRole("status")).toContainText("selected");
});

test("a dragged node is pinned, says so, and can be let go", async ({ page }, info) => {
  const { region, spot } = await openAt(page, "method:grpo");
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(spot.x + step * 8, spot.y - step * 8);
  await page.mouse.up();
  await expect(region).toHaveAttribute("data-pins", "1");
  await expect(page).toHaveURL(/pins=method:grpo/);
  await keepPicture(page, info, "pinned");
  await region.focus();
  await page.keyboard.press("m");
  await menuItem(page, "Unpin").click();
  await expect(region).toHaveAttribute("data-pins", "0");
});

test("a drag works while the live layout runs, and the node stays pinned afterwards", async ({ page }) => {
  const { region, spot } = await openAt(page, "method:grpo");
  await page.getByRole("button", { name: "Start layout" }).click();
  await expect(region).toHaveAttribute("data-layout", "running");
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(spot.x + step * 10, spot.y);
  await page.mouse.up();
  const stop = page.getByRole("button", { name: "Stop layout" });
  if (await stop.isVisible()) await stop.click();
  await expect(region).toHaveAttribute("data-layout", "idle");
});

test("focus shows what is within some steps; the depth slider widens it; leaving shows all", async ({
  page,
}, info) => {
  const region = await open(page, "/?sel=method:grpo");
  const all = await number(region, "data-nodes");
  await region.focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menu", { name: "Actions for GRPO" })).toBeVisible();
  await keepPicture(page, info, "menu");
  await menuItem(page, "Focus on this").click();
  const bar = page.getByRole("region", { name: "Focus" });
  await expect(bar).toContainText("GRPO");
  await expect.poll(() => number(region, "data-nodes")).toBeLessThan(all);
  const within = await number(region, "data-nodes");
  await keepPicture(page, info, "focus");
  const depth = bar.getByRole("slider", { name: "Depth" });
  await depth.focus();
  await depth.press("ArrowRight");
  await expect.poll(() => number(region, "data-nodes")).toBeGreaterThan(within);
  await depth.press("ArrowLeft");
  await depth.press("ArrowLeft");
  await expect(region).toHaveAttribute("data-nodes", "1");
  await bar.getByRole("button", { name: "Show all" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("a node expands by one relation, with counts before it does, and by all on a double click", async ({
  page,
}) => {
  const region = await open(page, "/?sel=method:grpo&focus=method:grpo&depth=0");
  await expect(region).toHaveAttribute("data-nodes", "1");
  await settled(page);
  await region.focus();
  await page.keyboard.press("Shift+F10");
  const usedBy = menuItem(page, /^Used by/);
  const [total, hidden] = (await usedBy.textContent())?.match(/\d+/gu)?.map(Number) ?? [];
  expect(total).toBeGreaterThan(1);
  expect(hidden).toBe(total);
  await usedBy.click();
  await expect(region).toHaveAttribute("data-nodes", String((total ?? 0) + 1));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region).toHaveAttribute("data-nodes", "1");
  const { x, y } = await selectedSpot(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => number(region, "data-nodes")).toBeGreaterThan(total ?? 0);
});

test("hiding one, and hiding all others, from the menu under the pointer", async ({ page }) => {
  const { region, spot } = await openAt(page, "method:grpo");
  const all = await number(region, "data-nodes");
  await page.mouse.click(spot.x, spot.y, { button: "right" });
  await menuItem(page, "Hide this").click();
  await expect(region).toHaveAttribute("data-nodes", String(all - 1));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
  await settled(page);
  await page.mouse.click(spot.x, spot.y, { button: "right" });
  await menuItem(page, "Hide all others").click();
  await expect(region).toHaveAttribute("data-nodes", "1");
});

test("authors are joined by papers written together; a line says by which", async ({ page }, info) => {
  const region = await open(page);
  await settled(page);
  await region.focus();
  await page.keyboard.press("m");
  await menuItem(page, "papers written together").click();
  await expect(page).toHaveURL(/as=coauthors/);
  await expect(page.getByRole("status")).toContainText("papers they wrote together");
  expect(await number(region, "data-nodes")).toBeGreaterThan(10);
  expect(await number(region, "data-edges")).toBeGreaterThan(10);
  await keepPicture(page, info, "coauthors");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).not.toHaveURL(/as=coauthors/);
});

test("methods used together with one, with how many papers and which", async ({ page }, info) => {
  const region = await open(page, "/?sel=method:grpo");
  await region.focus();
  await page.keyboard.press("m");
  await menuItem(page, "Used together with").click();
  await expect(page).toHaveURL(/as=comethods/);
  const links = await number(region, "data-edges");
  expect(links).toBeGreaterThan(0);
  await keepPicture(page, info, "comethods");
  await open(page, "/?as=comethods&edge=method:grpo|CO_METHOD|method:ppo");
  const panel = details(page);
  await expect(panel).toContainText("using both");
  const reasons = panel.getByRole("list", { name: "Why they are joined" }).getByRole("button");
  const said = Number((await panel.textContent())?.match(/(\d+) papers? using both/u)?.[1]);
  await expect(reasons).toHaveCount(said);
  await keepPicture(page, info, "comethods-why");
});

test("a topic folds into one node and opens again", async ({ page }, info) => {
  const region = await open(page, "/?sel=method:grpo");
  const all = await number(region, "data-nodes");
  await region.focus();
  await page.keyboard.press("m");
  await menuItem(page, /^Draw .* as one node$/).click();
  await expect.poll(() => number(region, "data-nodes")).toBeLessThan(all);
  await expect(page.getByRole("status")).toContainText("drawn as one");
  await keepPicture(page, info, "folded");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("clicking a line selects the relationship", async ({ page }) => {
  const answer = await page.request.get("/api/nodes/method:grpo/neighbours?kinds=Paper&limit=1");
  const { neighbours } = (await answer.json()) as { neighbours: { node: { id: string } }[] };
  const other = neighbours[0]?.node.id ?? "";
  const region = await open(page, `/?focus=method:grpo,${other}&depth=0&sel=method:grpo`);
  await page.getByRole("button", { name: "Fit map" }).click();
  const from = await selectedSpot(page);
  await region.focus();
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
    if ((await region.getAttribute("data-selected")) !== other) await page.keyboard.press(key);
  }
  await expect(region).toHaveAttribute("data-selected", other);
  await page.getByRole("button", { name: "Fit map" }).click();
  const to = await selectedSpot(page);
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect(region).toHaveAttribute("data-edge", /^[^|]+\|[A-Z_]+\|[^|]+$/);
  await expect(region).toHaveAttribute("data-selected", "");
  await expect(page.getByRole("status")).toContainText("Relationship selected");
});

test("nothing jumps: places are the same after a reload, and a layout is undone to them", async ({
  page,
}) => {
  const { region, spot } = await openAt(page, "method:grpo");
  await page.getByRole("button", { name: "Start layout" }).click();
  await expect(region).toHaveAttribute("data-layout", "running");
  await page.waitForTimeout(1200);
  const stop = page.getByRole("button", { name: "Stop layout" });
  if (await stop.isVisible()) await stop.click();
  await expect(region).toHaveAttribute("data-layout", "idle");
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  await page.mouse.move(spot.x + 200, spot.y + 200);
  await page.mouse.move(spot.x, spot.y);
  await expect(region).toHaveAttribute("data-hovered", "method:grpo");
});

test("the map comes back when the graphics card was lost", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#map canvas.sigma-nodes");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(region).toHaveAttribute("data-ready", "true");
  await expect(page.locator("#map canvas.sigma-nodes")).toHaveCount(1);
  await page.getByRole("button", { name: "Fit map" }).click();
  await expect(page.locator("[data-nearness]")).toHaveAttribute("data-nearness", "far");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap selects, a long press opens the menu", async ({ page }, info) => {
    const region = await open(page, "/?sel=method:grpo");
    await settled(page);
    await page.getByRole("button", { name: "Close details" }).tap();
    await expect(region).toHaveAttribute("data-selected", "");
    await keepPicture(page, info, "phone-map");
  });
});
