import { ask, choose, details, expect, keepPicture, map, open, test } from "../atlas";

test("the opening says what the atlas holds and how new it is, and its questions lead on", async ({
  page,
}, info) => {
  await open(page);
  const panel = page.getByRole("tabpanel", { name: "Explore" });
  for (const [label, name] of [
    ["Paper", "papers"],
    ["Author", "authors"],
    ["Method", "methods"],
    ["Benchmark", "benchmarks"],
    ["Digest", "digests"],
  ]) {
    const [[count] = []] = await ask(page, `MATCH (n:${label}) RETURN count(n)`);
    await expect(panel.getByText(`${Number(count).toLocaleString("en")} ${name}`)).toBeVisible();
  }
  await expect(panel.getByText(/the newest is of \d+ \w+ \d{4}/)).toBeVisible();
  const starts = panel.getByRole("region", { name: "Start with a question" }).getByRole("button");
  await expect(starts).toHaveCount(5);
  await keepPicture(page, info, "opening");
  const asked = await starts.allTextContents();
  for (const question of asked) {
    await open(page);
    await starts.filter({ hasText: question }).click();
    await expect(page.getByRole("status")).not.toBeEmpty();
    await expect(page, question).toHaveURL(/[?&](sel|topic|from)=/);
  }
});

test("while the map is on its way the page says how far it is", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/graph", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByText("Loading the map … 2 of 3 parts")).toBeVisible();
  release();
  await expect(map(page)).toHaveAttribute("data-ready", "true");
});

test("a phone draws the whole atlas, finds in it, and keeps its width", async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const region = await open(page);
  expect(Number(await region.getAttribute("data-nodes"))).toBeGreaterThan(20_000);
  await keepPicture(page, info, "phone");
  await choose(page, page.getByRole("combobox", { name: "Search the atlas" }), "GRPO", "GRPO");
  await expect(details(page).getByRole("heading", { name: "Evidence" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
