import type { Page } from "@playwright/test";
import { ask, expect, keepPicture, open, test } from "../atlas";

const search = (page: Page) => page.getByRole("combobox", { name: "Search the atlas" });
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

test("among thousands the first hit is what was meant: a typing error, an expansion, a Chinese name", async ({
  page,
}) => {
  const region = await open(page);
  const meant: readonly (readonly [string, string, string])[] = [
    ["GRP0", "GRPO", "method:grpo"],
    ["Monte Carlo Tree Search", "MCTS", "method:mcts"],
    ["群体相对策略优化", "GRPO", "method:grpo"],
  ];
  for (const [typed, name, id] of meant) {
    await search(page).fill(typed);
    await expect(options(page).first(), typed).toContainText(name);
    await page.keyboard.press("Enter");
    await expect(region, typed).toHaveAttribute("data-selected", id);
    await page.keyboard.press("Escape");
  }
});

test("a question that hundreds of papers answer is counted, and as many as its own Cypher finds are ringed", async ({
  page,
}, info) => {
  const region = await open(page);
  await search(page).fill("papers using reinforcement learning");
  const code = options(page).first().locator("code");
  await expect(code).toContainText(
    "MATCH (n:Paper)-[:USES]->(:Method {id: 'method:reinforcement-learning'})",
  );
  const found = (await ask(page, (await code.textContent()) ?? "")).length;
  expect(found).toBeGreaterThan(200);
  await page.keyboard.press("Enter");
  const hits = page.getByRole("region", { name: "Hits" });
  await expect(hits).toContainText(`${found} papers for “papers using reinforcement learning”`);
  for (const place of [1, 2, 3]) {
    await page.keyboard.press("Enter");
    await expect(hits).toContainText(`${place} of ${found}`);
    await expect(region).toHaveAttribute("data-selected", /^paper:/);
  }
  await keepPicture(page, info, "many-hits");
  await hits.getByRole("button", { name: "Select" }).click();
  await expect(region).toHaveAttribute("data-selection", String(found));
});
