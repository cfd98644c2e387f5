import type { Page } from "@playwright/test";
import { expect, keepPicture, map, open, test } from "./atlas";

const box = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const result = (page: Page) => page.getByRole("table", { name: "Result" });

async function answer(page: Page, query: string) {
  await box(page).fill(query);
  await box(page).press("Control+Enter");
  await expect(result(page)).toBeVisible();
}

test("rows are sorted by the head of a column, by pointer and by keyboard", async ({ page }, info) => {
  await open(page, "/?tab=cypher");
  await answer(
    page,
    "UNWIND [['b', 2], ['a', 10], [null, 2], ['c', null]] AS r RETURN r[0] AS name, r[1] AS n",
  );
  const head = (name: string) => result(page).getByRole("columnheader", { name, exact: true });
  const names = result(page).locator("tbody td:first-child");
  await expect(head("name")).toHaveAttribute("aria-sort", "none");
  await head("n").getByRole("button").click();
  await expect(head("n")).toHaveAttribute("aria-sort", "ascending");
  await expect(names).toHaveText(["b", "null", "a", "c"]);
  await page.keyboard.press("Enter");
  await expect(head("n")).toHaveAttribute("aria-sort", "descending");
  await expect(names).toHaveText(["a", "b", "null", "c"]);
  await keepPicture(page, info, "cypher-sorted");
  await page.keyboard.press("Space");
  await expect(head("n")).toHaveAttribute("aria-sort", "none");
  await expect(names).toHaveText(["b", "a", "null", "c"]);
  await head("name").getByRole("button").click();
  await page.getByRole("tab", { name: "JSON" }).click();
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(names).toHaveText(["a", "b", "c", "null"]);
});

test("a long answer sorts as a whole, and says that it is not all there is", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (n) RETURN n.degree AS degree, n.id AS id ORDER BY id");
  const first = result(page).locator("tr[aria-rowindex='2'] td").first();
  const head = result(page).getByRole("columnheader", { name: "degree" }).getByRole("button");
  await head.click();
  await head.click();
  const highest = Number(await first.textContent());
  await expect(page.getByText(/These 1,000 rows alone are sorted/)).toBeVisible();
  await page.getByRole("region", { name: "Rows" }).focus();
  await page.keyboard.press("End");
  const last = result(page).locator("tr[aria-rowindex='1001'] td").first();
  await expect(last).toBeVisible();
  expect(highest).toBeGreaterThan(Number((await last.textContent())?.replace("null", "0")));
});

test("rows that are compared keep their marks when they are sorted", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await answer(page, "UNWIND ['a', 'b', 'c'] AS name RETURN name");
  await answer(page, "UNWIND ['b', 'c', 'd'] AS name RETURN name");
  const cards = page.getByRole("article");
  await cards.nth(0).getByRole("button", { name: "Compare" }).click();
  await cards.nth(1).getByRole("button", { name: "Compare" }).click();
  const left = page.getByRole("region", { name: "Comparison" }).getByRole("table").first();
  const head = left.getByRole("button", { name: "name" });
  await head.click();
  await head.click();
  await expect(left.locator("tbody tr")).toHaveText(["d", "c", "b"]);
  await expect(left.locator("tr[data-marked=true]")).toHaveText(["d"]);
});

test("the graph of an answer is enlarged, moved and shown whole again", async ({ page }, info) => {
  await open(page, "/?tab=cypher");
  await answer(page, "MATCH (p:Paper)-[u:USES]->(m:Method) RETURN p, u, m ORDER BY p.id, m.id LIMIT 60");
  await page.getByRole("tab", { name: "Graph" }).click();
  const graph = page.getByRole("group", { name: /nodes, 60 relations/ });
  await keepPicture(page, info, "cypher-graph-whole");
  const zoomLevel = async () => Number(await graph.getAttribute("data-zoom"));
  const named = () => graph.locator("text").count();
  const atFirst = await named();
  await page.getByRole("button", { name: "Enlarge the graph" }).click();
  expect(await zoomLevel()).toBeCloseTo(1.5);
  expect(await named()).toBeGreaterThan(atFirst);
  await graph.hover();
  await page.mouse.wheel(0, -300);
  await expect.poll(zoomLevel).toBeGreaterThan(2);
  await keepPicture(page, info, "cypher-graph-near");
  // A drag that begins and ends on nodes moves the picture and opens nothing.
  const before = await graph.getAttribute("viewBox");
  const { x = 0, y = 0, width = 0, height = 0 } = (await graph.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 90, y + height / 2 - 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => graph.getAttribute("viewBox")).not.toBe(before);
  await expect(map(page)).toHaveAttribute("data-selected", "");
  // The keyboard: what gets the focus comes into view, and the picture's keys are not the map's.
  const nodes = graph.getByRole("button");
  await nodes.last().focus();
  await expect(nodes.last()).toBeInViewport();
  const held = await zoomLevel();
  await page.keyboard.press("-");
  expect(await zoomLevel()).toBeCloseTo(held / 1.5, 1);
  await page.keyboard.press("+");
  const still = await graph.getAttribute("viewBox");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  expect(await graph.getAttribute("viewBox")).not.toBe(still);
  await page.keyboard.press("0");
  expect(await zoomLevel()).toBe(1);
  await expect(page.getByRole("button", { name: "Whole graph" })).toBeDisabled();
  await nodes.first().click();
  await expect(map(page)).toHaveAttribute("data-selected", /\w/);
});

test("nodes are links wherever they stand in a cell, and long cells are opened when asked", async ({
  page,
}) => {
  await open(page, "/?tab=cypher");
  const link = (name: string) => result(page).getByRole("button", { name, exact: true });
  for (const [cell, count] of [
    ["r", 1],
    ["[m, 1]", 1],
    ["{method: m}", 1],
    ["{deep: [m, {deeper: m}]}", 2],
  ] as const) {
    const match = "MATCH (p:Paper)-[r:USES]->(m:Method {id: 'method:grpo'})";
    await answer(page, `${match} WITH r, m ORDER BY p.id LIMIT 1 RETURN ${cell} AS cell`);
    await expect(link("GRPO"), cell).toHaveCount(count);
  }
  await link("GRPO").first().click();
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  await answer(page, "RETURN range(1, 40) AS list, reduce(t = '', i IN range(1, 400) | t + 'x') AS text");
  const cells = result(page).locator("tbody td");
  await expect(cells.first()).toHaveText(/^\[1, 2, .*, 1228 more\]$/);
  await cells.first().getByRole("button", { name: "28 more" }).click();
  await expect(cells.first()).toHaveText(/, 39, 40.*less\]$/);
  await expect(cells.last()).toHaveText(/^x{320}…more$/);
  await cells.last().getByRole("button", { name: "more" }).press("Enter");
  await expect(cells.last()).toHaveText(/^x{400}less$/);
});

test("an error names line and column, says what to write, and leads there", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await box(page).fill("MATCH (m:Method)\nRETURN toUper(m.name)");
  await box(page).press("Control+Enter");
  const fault = page.getByRole("article").getByRole("alert");
  await expect(fault).toContainText("Did you mean toupper()?");
  await fault.getByRole("button", { name: "Line 2, column 8" }).click();
  await expect(box(page)).toBeFocused();
  await expect(page.locator(".cypher-fault")).toHaveText("toUper");
});

test("parameters that have a value are proposed", async ({ page }) => {
  await open(page, "/?tab=cypher");
  await box(page).fill("RETURN $favourite AS one");
  await page.getByRole("button", { name: "Parameters" }).click();
  await page.getByRole("group", { name: "Parameters" }).getByRole("textbox").fill('"GRPO"');
  await box(page).fill("");
  await box(page).pressSequentially("MATCH (m:Method {name: $fav");
  await expect(page.getByRole("listbox").getByRole("option", { name: "$favourite" })).toBeVisible();
});

test("on a phone an answer is sorted and its graph enlarged by fingers", async ({
  browser,
  baseURL,
}, info) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, "/?tab=cypher");
  for (let i = 0; i < 2; i++)
    await page.getByRole("button", { name: "Change the height of the panel" }).click();
  await answer(page, "MATCH (p:Paper)-[u:USES]->(m:Method) RETURN p, u, m ORDER BY p.id, m.id LIMIT 30");
  const head = result(page).getByRole("columnheader", { name: "p", exact: true });
  await head.getByRole("button").tap();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect((await head.getByRole("button").boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole("tab", { name: "Graph" }).tap();
  const graph = page.getByRole("group", { name: /nodes, 30 relations/ });
  await page.getByRole("button", { name: "Enlarge the graph" }).tap();
  await expect(graph).toHaveAttribute("data-zoom", "1.50");
  // Two fingers that part.
  await graph.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await graph.boundingBox()) ?? {};
  const touch = await context.newCDPSession(page);
  const fingers = (apart: number) =>
    [-apart, apart].map((by, id) => ({ x: x + width / 2 + by, y: y + height / 2, id }));
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(30) });
  for (const apart of [40, 50, 60])
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(async () => Number(await graph.getAttribute("data-zoom"))).toBeCloseTo(3, 0);
  await keepPicture(page, info, "cypher-graph-phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});
