import type { Page } from "@playwright/test";
import { ask, expect, keepPicture, map, open, selectedSpot, test } from "../atlas";
import { collisions, drawn, inkOf, noting } from "../drawn";

/** The part of the map that no panel covers. */
const FREE = { x: 390, y: 80, width: 900, height: 700 };

const topics = async (page: Page) => {
  const answer = await page.request.get("/api/topics");
  const all = ((await answer.json()) as { topics: { name: string; size: number; level: number }[] }).topics;
  return all.filter(({ level }) => level === 0).toSorted((a, b) => b.size - a.size);
};

test("the whole atlas is drawn: areas, the names of the large topics, no text on another at any zoom", async ({
  page,
}, info) => {
  await noting(page);
  const region = await open(page);
  const [[count] = []] = await ask(
    page,
    "MATCH (n) WHERE n:Paper OR n:Author OR n:Method OR n:Benchmark OR n:Dataset OR n:Model OR n:Result RETURN count(n)",
  );
  expect(count).toBeGreaterThan(20_000);
  await expect(region).toHaveAttribute("data-nodes", String(count));
  const far = await drawn(page);
  const all = await topics(page);
  expect(far.shapes).toBeGreaterThanOrEqual(all.length);
  const names = far.lines.map(({ text }) => text);
  for (const { name } of all.slice(0, 8)) {
    const [word = ""] = name.toUpperCase().split(" ");
    expect(
      names.some((text) => text.startsWith(word)),
      name,
    ).toBe(true);
  }
  expect(collisions(far.lines)).toEqual([]);
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  for (const nearness of ["middle", "near"]) {
    await expect(async () => {
      await zoomIn.click();
      await expect(page.locator("[data-nearness]")).toHaveAttribute("data-nearness", nearness, {
        timeout: 700,
      });
    }).toPass();
    const { lines } = await drawn(page);
    expect(lines.length, nearness).toBeGreaterThan(20);
    expect(collisions(lines), nearness).toEqual([]);
    await keepPicture(page, info, nearness);
  }
});

test("nothing jumps: the second visit draws every name where the first one did", async ({ page }) => {
  await noting(page);
  await open(page);
  const first = await drawn(page);
  await open(page);
  expect(await drawn(page)).toEqual(first);
});

test("hovering one of twenty thousand names what is beside it and dims the rest", async ({ page }, info) => {
  await noting(page);
  const [[id, name] = []] = await ask(
    page,
    "MATCH (m:Method) WHERE m.degree = 8 RETURN m.id, m.name ORDER BY m.id LIMIT 1",
  );
  const region = await open(page, `/?sel=${id}`);
  const { x, y } = await selectedSpot(page);
  await page.keyboard.press("Escape");
  await expect(region).toHaveAttribute("data-selected", "");
  await page.getByRole("combobox", { name: "Search the atlas" }).hover();
  await expect(region).toHaveAttribute("data-hovered", "");
  await drawn(page);
  const before = await inkOf(page, FREE);
  await page.mouse.move(x + 3, y + 3);
  await page.mouse.move(x, y);
  await expect(region).toHaveAttribute("data-hovered", String(id));
  const { lines } = await drawn(page);
  expect(lines.map(({ text }) => text)).toContain(name);
  await keepPicture(page, info, "hovered");
  expect(await inkOf(page, FREE)).toBeLessThan(before * 0.6);
});

test("arrows walk from neighbour to neighbour of a method that a hundred papers use", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const answer = await page.request.get("/api/nodes/method:grpo/neighbours?limit=1000");
  const { neighbours } = (await answer.json()) as { neighbours: { node: { id: string } }[] };
  const beside = neighbours.map(({ node }) => node.id);
  expect(beside.length).toBeGreaterThan(100);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await open(page, "/?sel=method:grpo");
    await map(page).focus();
    await page.keyboard.press(key);
    await expect(region).not.toHaveAttribute("data-selected", "method:grpo");
    expect(beside, key).toContain(await region.getAttribute("data-selected"));
  }
});

test("the overview shows the whole and takes one to where it is pressed", async ({ page }) => {
  await noting(page);
  await open(page);
  const overview = page.getByRole("img", { name: "Overview of the map" });
  const box = await overview.boundingBox();
  if (!box) throw new Error("no overview");
  expect(await inkOf(page, box)).toBeGreaterThan(10);
  const nearness = page.locator("[data-nearness]");
  await expect(async () => {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(nearness).toHaveAttribute("data-nearness", "near", { timeout: 700 });
  }).toPass();
  const before = new Set((await drawn(page)).lines.map(({ text }) => text));
  await overview.click({ position: { x: box.width * 0.12, y: box.height * 0.5 } });
  await expect(page).toHaveURL(/cam=/);
  expect(before.size).toBeGreaterThan(5);
  const still = async () => (await drawn(page)).lines.filter(({ text }) => before.has(text)).length;
  await expect.poll(still).toBeLessThan(before.size / 2);
});
