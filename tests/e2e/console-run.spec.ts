import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { details, expect, keepPicture, map, open, test } from "./atlas";

const box = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const runButton = (page: Page) => page.getByRole("button", { name: "Run", exact: true });
const result = (page: Page) => page.getByRole("table", { name: "Result" });
const RUNAWAY = "MATCH (a), (b), (c), (d) WHERE a.name < b.name AND c.name < d.name RETURN count(*) AS n";

async function answer(page: Page, query: string) {
  await box(page).fill(query);
  await box(page).press("Control+Enter");
}

test("a query fills the table and its cells lead to the map", async ({ page }, info) => {
  await open(page);
  await page.getByRole("tab", { name: "Cypher" }).click();
  await answer(
    page,
    "MATCH (p:Paper)-[:USES]->(m:Method {id: 'method:grpo'}) RETURN m, m.id AS id, count(p) AS papers",
  );
  await expect(result(page).getByRole("columnheader")).toHaveText(["m", "id", "papers"]);
  await result(page).getByRole("button", { name: "GRPO", exact: true }).click();
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  await expect(details(page)).toBeVisible();
  await expect(result(page).getByRole("button", { name: "method:grpo" })).toBeVisible();
  await keepPicture(page, info, "cypher");
});

test("every worked example answers with rows", async ({ page }) => {
  await open(page, "/?tab=cypher");
  const examples = page.getByRole("region", { name: "Examples" }).getByRole("button");
  await expect(examples).toHaveCount(12);
  for (let i = 0; i < 12; i++) {
    await page.getByRole("tab", { name: "Examples" }).click();
    const title = (await examples.nth(i).textContent()) ?? "";
    await examples.nth(i).click();
    await runButton(page).click();
    await expect(page.getByRole("button", { name: "Cancel" })).toBeDisabled();
    await expect(result(page).getByRole("row").nth(1), title).toBeVisible();
  }
});

test("only what is selected is run, and errors point into the whole statement", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await box(page).fill("MATCH (n) RETURN count(n) AS all\nMATCH (m:Method)\nRETURN m.name AS name LIMIT 3");
  await box(page).press("Control+Home");
  await box(page).press("ArrowDown");
  await box(page).press("Shift+Control+End");
  await expect(page.getByText("Only what is selected: 2 lines.")).toBeVisible();
  await runButton(page).click();
  await expect(result(page).getByRole("row")).toHaveCount(4);
  await box(page).fill("MATCH (n)\nRETURN n\nDELETE n");
  await box(page).press("Control+Home");
  await box(page).press("ArrowDown");
  await box(page).press("Shift+Control+End");
  await runButton(page).click();
  await page
    .getByRole("alert")
    .getByRole("button", { name: /^Line 3, column 1/ })
    .click();
  await expect(page.locator(".cypher-fault")).toHaveText("DELETE");
  await page.keyboard.type("// ");
  await expect(box(page)).toContainText("// DELETE n");
});

test("what may not run says why, and no table stands for it", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (n) DETACH DELETE n");
  await expect(page.getByRole("article").getByRole("alert")).toContainText(/read/i);
  await expect(result(page)).toHaveCount(0);
  await answer(page, "MATCH (n RETURN n");
  await expect(page.getByRole("article").getByRole("alert").locator("p[data-tone=fault]")).toBeVisible();
});

test("cancelling ends the query in the database too", async ({ page }) => {
  await open(page, "/?tab=cypher");
  // More than may run at once: were one of them still running, the next would be turned away.
  for (let i = 0; i < 6; i++) {
    await answer(page, RUNAWAY);
    await page.waitForTimeout(300);
    await expect(page.getByRole("timer").first()).toContainText(/\d/);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByText(/^Cancelled after/)).toBeVisible();
    await expect(runButton(page)).toBeEnabled();
  }
  await answer(page, "RETURN 1 AS one");
  await expect(result(page).getByRole("cell")).toHaveText(["1"]);
});

test("a link opens a query without running it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/cypher")) asked.push(request.postData() ?? "");
  });
  await open(page, `/?tab=cypher&q=${encodeURIComponent("MATCH (n:Topic)\nRETURN n.name AS topic")}`);
  await expect(box(page)).toContainText("RETURN n.name AS topic");
  await page.getByRole("button", { name: "Share query" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("q")).toBe("MATCH (n:Topic)\nRETURN n.name AS topic");
  expect(asked).toEqual([]);
  await runButton(page).click();
  await expect(result(page).getByRole("row").nth(1)).toBeVisible();
  expect(asked).toHaveLength(1);
});

test("a link brings the values of its parameters", async ({ page }) => {
  const query = "MATCH (m:Method {id: $method}) RETURN m.name AS name";
  const values = JSON.stringify({ method: '"method:grpo"' });
  await open(page, `/?tab=cypher&q=${encodeURIComponent(query)}&p=${encodeURIComponent(values)}`);
  await page.getByRole("button", { name: "Share query" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("p")).toBe(values);
  await runButton(page).click();
  await expect(result(page).getByRole("cell")).toHaveText(["GRPO"]);
});

test("parameters are asked for, checked and sent", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (m:Method {id: $method}) RETURN m.name AS name LIMIT $most");
  await expect(result(page)).toHaveCount(0);
  const fields = page.getByRole("group", { name: "Parameters" }).getByRole("textbox");
  await expect(fields).toHaveCount(2);
  await fields.nth(0).fill("method:grpo");
  await expect(page.getByText("This is not JSON: text needs quotes.")).toBeVisible();
  await page.getByRole("button", { name: "Put it in quotes" }).click();
  await expect(fields.nth(0)).toHaveValue('"method:grpo"');
  await fields.nth(1).fill("5");
  await runButton(page).click();
  await expect(result(page).getByRole("cell")).toHaveText(["GRPO"]);
});

test("an answer that was cut says so and leads to the rest", async ({ page }, info) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (n) RETURN n.id AS id, n.name AS name ORDER BY id");
  const banner = page.getByRole("complementary", { name: /There are more/ });
  await expect(banner).toContainText("1,000 rows");
  await expect(result(page)).toHaveAttribute("aria-rowcount", "1001");
  expect(await result(page).getByRole("row").count()).toBeLessThan(200);
  await keepPicture(page, info, "cypher-cut");
  await page.getByRole("region", { name: "Rows" }).focus();
  await page.keyboard.press("End");
  await expect(result(page).locator("tr[aria-rowindex='1001']")).toBeVisible();
  await banner.getByRole("button", { name: "Take the command for all rows" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "npm run -s query -- 'MATCH (n)",
  );
  await banner.getByRole("button", { name: "Next 1,000" }).click();
  await expect(banner).toHaveCount(0);
  await expect(result(page).getByRole("row").nth(1)).toBeVisible();
});

test("answers download as CSV, JSON, Markdown and Cypher", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (p:Paper)-[r:USES]->(m:Method {id: 'method:grpo'}) RETURN p, r, m LIMIT 2");
  const save = async (format: string) => {
    await page.getByRole("button", { name: "Download" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: format }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const [csv, json, markdown, cypher] = [
    await save("CSV"),
    await save("JSON"),
    await save("Markdown"),
    await save("Cypher script"),
  ];
  expect(csv.name).toBe("result.csv");
  expect(csv.text).toMatch(/^p,r,m\r\n/);
  expect(JSON.parse(json.text).rows).toHaveLength(2);
  expect(markdown.text).toMatch(/^\| p \| r \| m \|\n\| --- \|/);
  expect(cypher.text).toContain("MERGE (n:Method {id: row.id})");
});
