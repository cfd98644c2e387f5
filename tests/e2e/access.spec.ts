import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./atlas";

/** What stands in the way of somebody, as "rule: element"; small matters of form are left to review. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const VIEWS = {
  opening: "/",
  details: "/?sel=method:grpo",
  topics: "/?tab=topics",
  paths: "/?tab=paths&from=method:mcts&to=method:kv-cache",
  leaderboards: "/?tab=leaderboards",
  cypher: "/?tab=cypher",
} as const;

for (const scheme of ["light", "dark"] as const)
  test(`nothing serious stands in anybody's way, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const found: Record<string, string[]> = {};
    for (const [name, address] of Object.entries(VIEWS)) {
      await open(page, address);
      await page.waitForLoadState("networkidle");
      found[name] = await faults(page);
    }
    await page.getByRole("button", { name: "Take away" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    found["dialog"] = await faults(page);
    const clean = Object.fromEntries([...Object.keys(VIEWS), "dialog"].map((name) => [name, []]));
    expect(found).toEqual(clean);
  });
