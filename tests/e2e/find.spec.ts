import type { Page } from "@playwright/test";
import { details, expect, keepPicture, open, test } from "./atlas";

const search = (page: Page) => page.getByRole("combobox", { name: "Search the atlas" });
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

test("a typing error is forgiven, and what matches is marked", async ({ page }) => {
  const region = await open(page);
  await search(page).fill("GRP0");
  await expect(options(page).first().locator("b")).toHaveText("GRPO");
  await options(page).first().click();
  await expect(region).toHaveAttribute("data-selected", "method:grpo");
});

test("a question in words shows its parts and its Cypher, rings what it finds, and Enter goes round", async ({
  page,
}, info) => {
  const region = await open(page);
  await search(page).fill("papers using GRPO");
  const question = options(page).first();
  for (const part of ["Papers", "using", "GRPO"]) await expect(question).toContainText(part);
  await expect(question.locator("code")).toContainText(
    "MATCH (n:Paper)-[:USES]->(:Method {id: 'method:grpo'})",
  );
  await keepPicture(page, info, "question");
  await page.keyboard.press("Enter");
  const hits = page.getByRole("region", { name: "Hits" });
  await expect(hits).toContainText(/\d+ papers for “papers using GRPO”/);
  await expect(page.getByRole("status")).toContainText("ringed on the map");
  const count = Number((await hits.textContent())?.match(/\d+/)?.[0]);
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press("Enter");
    await expect(hits).toContainText(`${i + 1} of ${count}`);
    seen.add((await region.getAttribute("data-selected")) ?? "");
  }
  expect(seen.size).toBe(count);
  await page.keyboard.press("Enter");
  await expect(hits).toContainText(`1 of ${count}`);
  await keepPicture(page, info, "hits");
  await hits.getByRole("button", { name: "Clear the hits" }).click();
  await expect(hits).toHaveCount(0);
});

test("a question's Cypher opens in the console, where it can be changed", async ({ page }) => {
  await open(page);
  await search(page).fill("methods evaluated on GSM8K");
  await page.getByRole("option", { name: "Edit in the console" }).click();
  await expect(page.getByRole("tab", { name: "Cypher" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("textbox", { name: "Cypher query" })).toContainText("benchmark:gsm8k");
});

test("commands are found in the same box, and what was looked for is kept", async ({ page }, info) => {
  const region = await open(page);
  await search(page).fill("show only benchmarks");
  await expect(options(page).first()).toContainText("Show only benchmarks");
  await page.keyboard.press("Enter");
  const shown = Number(await region.getAttribute("data-nodes"));
  expect(shown).toBeGreaterThan(0);
  await page.keyboard.press("Control+k");
  await search(page).fill("undo");
  await expect(options(page).first()).toContainText("Undo");
  await page.keyboard.press("Enter");
  await expect.poll(async () => Number(await region.getAttribute("data-nodes"))).toBeGreaterThan(shown);
  await search(page).fill("KV cache");
  await expect(options(page).first()).toContainText("KV cache");
  await options(page).first().click();
  await expect(region).toHaveAttribute("data-selected", "method:kv-cache");
  await search(page).click();
  await expect(page.getByRole("group", { name: "Looked for before" }).getByRole("option")).toContainText([
    "KV cache",
  ]);
  await keepPicture(page, info, "recent");
  await search(page).fill(">");
  expect(await options(page).count()).toBeGreaterThan(20);
});

test("a connection list is sorted, filtered and hidden on the map", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const all = Number(await region.getAttribute("data-nodes"));
  const panel = details(page);
  const sort = panel.getByRole("combobox", { name: /^Sort: Used by \d+ papers$/ });
  await sort.selectOption({ label: "By name" });
  const filter = panel.getByRole("searchbox", { name: /^Filter: Used by \d+ papers$/ });
  await filter.fill("zzz");
  await expect(panel.getByText(/None of them has “zzz”/)).toBeVisible();
  await filter.fill("");
  const hide = panel.getByRole("button", { name: /^Hide \d+ papers on the map$/ }).first();
  const hidden = Number((await hide.getAttribute("aria-label"))?.match(/\d+/)?.[0]);
  await hide.click();
  await expect(region).toHaveAttribute("data-nodes", String(all - hidden));
  await panel
    .getByRole("button", { name: /^Show \d+ papers on the map$/ })
    .first()
    .click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("a relationship says why it exists, in a link too", async ({ page }, info) => {
  await open(page, "/?sel=method:grpo");
  const panel = details(page);
  await panel
    .getByRole("button", { name: /^Why: / })
    .first()
    .click();
  await panel
    .getByRole("button", { name: /^Open the relationship/ })
    .first()
    .click();
  await expect(panel.getByText("Relationship", { exact: true })).toBeVisible();
  await expect(panel.getByText(/digests? say/)).toBeVisible();
  await expect(panel.locator("blockquote mark").first()).toBeVisible();
  await expect(panel.getByText(/^Line \d+ of .+\.txt$/).first()).toBeVisible();
  await expect(panel.getByText(/^Rule: /).first()).toBeVisible();
  await keepPicture(page, info, "relationship");
  const address = page.url();
  const other = await page.context().newPage();
  await open(other, address);
  await expect(
    details(other)
      .getByText(/^Rule: /)
      .first(),
  ).toBeVisible();
  await other.close();
});

test("every kind has its details", async ({ page }) => {
  const one: readonly (readonly [string, string])[] = [
    ["benchmark:aime-2025", "Open the leaderboard"],
    ["benchmark:aime", "AIME 2025"],
    ["model:qwen3", "Qwen"],
    ["digest:2025-10-10", "Connections"],
  ];
  for (const [id, text] of one) {
    await open(page, `/?sel=${id}`);
    await expect(details(page).getByText(text).first(), id).toBeVisible();
    await expect(details(page).getByRole("heading", { name: "Connections" }), id).toBeVisible();
  }
});

test("a paper's BibTeX is copied", async ({ page }) => {
  await open(page, "/?sel=paper:2509.16944");
  await details(page).getByRole("button", { name: "BibTeX" }).click();
  await expect(page.getByRole("status")).toContainText("BibTeX copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("eprint = {2509.16944}");
});
