import type { Page } from "@playwright/test";
import { expect, keepPicture, map, open, test } from "./atlas";

const box = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const result = (page: Page) => page.getByRole("table", { name: "Result" });

async function answer(page: Page, query: string) {
  await box(page).fill(query);
  await box(page).press("Control+Enter");
  await expect(result(page)).toBeVisible();
}

test("the editor comes when the console is first opened, the parser with the first change", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(await response.text().catch(() => ""));
  });
  await open(page);
  expect(scripts.some((text) => text.includes("cm-tooltip-autocomplete"))).toBe(false);
  const workers = page.workers().length;
  await page.getByRole("tab", { name: "Cypher" }).click();
  await expect(box(page)).toBeVisible();
  expect(page.workers()).toHaveLength(workers);
  const worker = page.waitForEvent("worker");
  await box(page).pressSequentially("MATCH (p:Papre) RETURN p.nmae");
  await worker;
  await expect(page.getByText("Nothing in the graph has the label Papre. Did you mean Paper?")).toBeVisible();
  await expect(
    page.getByText("Nothing in the graph has the property nmae. Did you mean name?"),
  ).toBeVisible();
  // Only the parser knows what is expected where.
  await box(page).fill("MATCH (n RETURN n");
  await expect(page.getByText(/Invalid input 'RETURN': expected/)).toBeVisible({ timeout: 60_000 });
});

test("labels, types, properties and parameters are proposed from what is in the graph", async ({
  page,
}, info) => {
  await open(page, "/?tab=cypher");
  const options = page.getByRole("listbox").getByRole("option");
  const type = async (text: string, option: string) => {
    await box(page).pressSequentially(text);
    await expect(options.filter({ hasText: option }).first()).toBeVisible();
    // The list takes keys a moment after it opens, so that one already under way chooses nothing.
    await page.waitForTimeout(200);
  };
  await box(page).click();
  await type("MATCH (p:Pap", "Paper");
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveText("MATCH (p:Paper)");
  await page.keyboard.press("End");
  await type("-[:US", "USES");
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await type("->(m) WHERE m.expan", "expansion");
  await keepPicture(page, info, "cypher-completion");
  await page.keyboard.press("Escape");
});

test("Tab leaves the editor, and Escape in it changes nothing on the map", async ({ page }) => {
  await open(page, "/?tab=cypher&sel=method:grpo");
  await box(page).click();
  await page.keyboard.type("RETURN 1");
  await page.keyboard.press("Escape");
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeFocused();
});

test("one answer as table, graph, chart and JSON", async ({ page }, info) => {
  await open(page, "/?tab=cypher");
  await answer(
    page,
    "MATCH (p:Paper)-[:USES]->(m:Method) RETURN m AS method, count(p) AS papers ORDER BY papers DESC LIMIT 8",
  );
  await page.getByRole("tab", { name: "Chart" }).click();
  const chart = page.getByRole("img", { name: "papers by method" });
  await expect(chart.locator("rect")).toHaveCount(8);
  await keepPicture(page, info, "cypher-chart");
  await page.getByRole("tab", { name: "JSON" }).click();
  await expect(page.getByRole("region", { name: "Answer as JSON" })).toContainText('"columns"');
  await page.getByRole("tab", { name: "Graph" }).click();
  const graph = page.getByRole("group", { name: /8 nodes/ });
  await expect(graph.getByRole("button")).toHaveCount(8);
  await graph.getByRole("button", { name: "GRPO", exact: true }).press("Enter");
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  await keepPicture(page, info, "cypher-graph");
});

test("an answer is shown and selected on the map", async ({ page }) => {
  const region = await open(page, "/?tab=cypher");
  const all = await region.getAttribute("data-nodes");
  await answer(page, "MATCH (p:Paper)-[:USES]->(m:Method {id: 'method:grpo'}) RETURN p, m LIMIT 4");
  await page.getByRole("button", { name: "Show on the map" }).click();
  await expect(region).toHaveAttribute("data-nodes", "5");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region).toHaveAttribute("data-nodes", all ?? "");
  await page.getByRole("button", { name: "Select on the map" }).click();
  await expect(page.getByRole("status")).toContainText("5");
  await expect(page).toHaveURL(/sel=[^&]+,[^&]+,/);
});

test("answers are kept, pinned and compared", async ({ page }, info) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (m:Method) RETURN m.name AS name ORDER BY name LIMIT 5");
  await answer(page, "MATCH (m:Method) RETURN m.name AS name ORDER BY name SKIP 2 LIMIT 5");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(2);
  await cards.nth(0).getByRole("button", { name: "Compare" }).click();
  await cards.nth(1).getByRole("button", { name: "Compare" }).click();
  const comparison = page.getByRole("region", { name: "Comparison" });
  await expect(comparison).toContainText("3 rows in both; 2 only left, 2 only right.");
  await expect(comparison.getByRole("table")).toHaveCount(2);
  await expect(comparison.locator("tr[data-marked=true]")).toHaveCount(4);
  await keepPicture(page, info, "cypher-compare");
  await page.getByRole("button", { name: "End comparison" }).click();
  await cards.nth(1).getByRole("button", { name: "Pin", exact: true }).click();
  await expect(cards.nth(1).getByRole("button", { name: "Unpin" })).toHaveAttribute("aria-pressed", "true");
  await cards.nth(0).getByRole("button", { name: "Remove" }).click();
  await expect(cards).toHaveCount(1);
});

test("history and saved queries outlive the page", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "RETURN 41 + 1 AS answer");
  await page.getByRole("button", { name: "Save query" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("the answer");
  await page.keyboard.press("Enter");
  await open(page, "/?tab=cypher");
  await page.getByRole("tab", { name: "History" }).click();
  await page
    .getByRole("region", { name: "History" })
    .getByRole("button", { name: /41 \+ 1/ })
    .first()
    .click();
  await expect(box(page)).toHaveText("RETURN 41 + 1 AS answer");
  await box(page).fill("");
  await page.getByRole("tab", { name: "Saved" }).click();
  await page
    .getByRole("region", { name: "Saved" })
    .getByRole("button", { name: /^the answer/ })
    .click();
  await expect(box(page)).toHaveText("RETURN 41 + 1 AS answer");
  await page.getByRole("button", { name: "Forget: the answer" }).click();
  await expect(page.getByText(/Nothing saved yet/)).toBeVisible();
});

test("on a phone the console is a sheet in which everything is in reach", async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?tab=cypher");
  await page.getByRole("button", { name: "Change the height of the panel" }).click();
  await page.getByRole("button", { name: "Change the height of the panel" }).click();
  await answer(page, "MATCH (m:Method) RETURN m AS method, m.degree AS links ORDER BY links DESC LIMIT 6");
  await keepPicture(page, info, "cypher-phone");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test("the plan of an answer is asked for when it is looked at, and counted when wanted", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (m:Method) RETURN m.name AS name ORDER BY name LIMIT 5");
  await page.getByRole("tab", { name: "Plan" }).click();
  const plan = page.getByRole("region", { name: "Plan" });
  await expect(plan.getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: "Count rows at each step" }).click();
  await expect(plan).toContainText("5 rows");
});
