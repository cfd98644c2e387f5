import type { Locator, Page } from "@playwright/test";
import { ask, expect, keepPicture, open, test } from "../atlas";

const shown = async (region: Locator) => Number(await region.getAttribute("data-nodes"));
/** Each key on a slider is a step of undo. */
const PRESSES = 6;
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" }).getByRole("button");
const grouped = (count: unknown) => Number(count).toLocaleString("en");
const count = async (page: Page, pattern: string) =>
  Number((await ask(page, `${pattern} RETURN count(n)`))[0]?.[0]);

test("the legend counts what the database counts, and one kind alone is as many nodes", async ({ page }) => {
  const region = await open(page);
  const kinds = page.getByRole("group", { name: "Kinds" });
  for (const [name, label] of [
    ["Papers", "Paper"],
    ["Authors", "Author"],
    ["Methods", "Method"],
    ["Benchmarks", "Benchmark"],
    ["Datasets", "Dataset"],
    ["Models", "Model"],
    ["Results", "Result"],
  ])
    await expect(
      kinds.getByRole("checkbox", { name: `${name} ${grouped(await count(page, `MATCH (n:${label})`))}` }),
    ).toBeChecked();
  await kinds.getByRole("button", { name: "Only Authors" }).click();
  await expect(region).toHaveAttribute("data-nodes", String(await count(page, "MATCH (n:Author)")));
  await expect(chips(page)).toHaveText(["Only Authors"]);
});

test("a month of the year is brushed, narrowed by links, played on, and undone step by step", async ({
  page,
}, info) => {
  const region = await open(page, "/?time=2025-01-01~2025-01-31");
  const papers = await count(page, "MATCH (n:Paper)");
  const january = await count(
    page,
    "MATCH (n:Paper) WHERE n.published >= '2025-01-01' AND n.published <= '2025-01-31'",
  );
  expect(january).toBeGreaterThan(100);
  await expect(
    page.getByRole("checkbox", { name: `Papers ${grouped(january)}/${grouped(papers)}` }),
  ).toBeVisible();
  await expect(chips(page)).toHaveText(["Published 1 January 2025 to 31 January 2025"]);
  const all = await shown(region);
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  const fewest = page.getByRole("dialog", { name: "Filters" }).getByRole("slider", { name: "Fewest links" });
  for (let press = 0; press < PRESSES; press += 1) await fewest.press("ArrowRight");
  await expect(chips(page)).toHaveCount(2);
  await expect.poll(() => shown(region)).toBeLessThan(all);
  const linked = await shown(region);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Play through time" }).click();
  await expect(chips(page).first()).not.toHaveText("Published 1 January 2025 to 31 January 2025");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => shown(region)).not.toBe(linked);
  await keepPicture(page, info, "played");
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(region).toHaveAttribute("data-nodes", String(linked));
  for (let press = 0; press < PRESSES; press += 1) await undo.click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
  await expect(undo).toBeDisabled();
  await page.getByRole("button", { name: /^Remove filter: Published/ }).click();
  await expect(page.getByRole("checkbox", { name: `Papers ${grouped(papers)}` })).toBeVisible();
});
