import type { Locator, Page } from "@playwright/test";
import { ask, details, expect, keepPicture, map, open, test } from "./atlas";

/**
 * Counts what a person does. Putting a text into a field, with whatever brings the cursor there, is one action;
 * every key and every click after that is another one.
 */
function person(page: Page) {
  let actions = 0;
  const act = async (what: Promise<void>) => {
    actions += 1;
    await what;
  };
  return {
    type: (field: Locator, text: string) => act(field.fill(text)),
    press: (key: string) => act(page.keyboard.press(key)),
    click: (target: Locator) => act(target.click()),
    actions: () => actions,
  };
}

const search = (page: Page) => page.getByRole("combobox", { name: "Search the atlas" });
const best = (page: Page) => page.getByRole("listbox").getByRole("option").first();
const glance = (page: Page) => details(page).getByRole("region", { name: "At a glance" });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("what is GRPO, who uses it, on what: two actions; three to a sentence of evidence", async ({
  page,
}, info) => {
  await open(page);
  const someone = person(page);
  await someone.type(search(page), "GRPO");
  await expect(best(page)).toContainText("GRPO");
  await someone.press("Enter");
  await expect(details(page).getByText("Group Relative Policy Optimization").first()).toBeInViewport();
  const [users] = await ask(
    page,
    "MATCH (p:Paper)-[:USES]->(:Method {id: 'method:grpo'}) RETURN count(DISTINCT p)",
  );
  await expect(details(page).getByText(`${users} papers use it`)).toBeInViewport();
  await expect(glance(page).getByText("Used by")).toBeInViewport();
  await expect(glance(page).getByText("On benchmarks")).toBeInViewport();
  const measured = await ask(
    page,
    "MATCH (:Method {id: 'method:grpo'})<-[:USES]-(p:Paper)-[:EVALUATES_ON]->(b:Benchmark) RETURN b.name AS name, count(DISTINCT p) AS papers ORDER BY papers DESC, name LIMIT 1",
  );
  await expect(glance(page).getByRole("button", { name: String(measured[0]?.[0]) })).toBeInViewport();
  expect(someone.actions()).toBeLessThanOrEqual(2);
  await keepPicture(page, info, "what-is-grpo");
  await someone.click(
    details(page)
      .getByRole("button", { name: /^Why: / })
      .first(),
  );
  const asked = page.getByRole("button", { name: /^Why: /, expanded: true });
  const sentence = details(page).getByRole("listitem").filter({ has: asked }).locator("blockquote").first();
  await expect(sentence.locator("mark").first()).toBeInViewport();
  expect(someone.actions()).toBeLessThanOrEqual(3);
});

test("how MCTS and KV cache are connected: four actions to a path one can read aloud", async ({
  page,
}, info) => {
  await open(page);
  const someone = person(page);
  await someone.click(page.getByRole("tab", { name: "Paths" }));
  await someone.type(page.getByRole("combobox", { name: "From" }), "MCTS");
  await someone.type(page.getByRole("combobox", { name: "To", exact: true }), "KV cache");
  await someone.click(page.getByRole("button", { name: "Find paths" }));
  const path = page.getByRole("list", { name: "Paths" }).locator("> li").first();
  const stops = path.getByRole("listitem");
  await expect(stops.first()).toContainText("MCTS");
  await expect(stops.last()).toContainText("KV cache");
  const hops = (await stops.count()) - 1;
  expect(hops).toBeGreaterThan(0);
  await expect(path.locator("blockquote")).toHaveCount(hops);
  await expect(path.locator("blockquote").first()).toBeInViewport();
  await expect(page.getByRole("status")).toContainText("Path shown: MCTS, then");
  expect(someone.actions()).toBeLessThanOrEqual(4);
  await keepPicture(page, info, "path");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status")).toContainText("Path cleared");
});

test("the best reported number on AIME and where it stands: three actions", async ({ page }, info) => {
  await open(page);
  const someone = person(page);
  await someone.click(page.getByRole("tab", { name: "Leaderboards" }));
  const panel = page.getByRole("tabpanel", { name: "Leaderboards" });
  const chooser = panel.getByRole("combobox", { name: "Benchmark" });
  await someone.type(chooser, "AIME");
  await expect(best(page)).toContainText(/AIME 202\d/);
  await someone.press("Enter");
  const table = panel.getByRole("table", { name: /^AIME 202\d: Accuracy/ }).first();
  const first = table.getByRole("row").nth(1);
  await expect(first.getByRole("cell").first()).toHaveText("1");
  await expect(first.getByRole("button").first()).toHaveText(/^[\d.]+ ?%$/);
  await expect(table.locator("blockquote mark").first()).toBeInViewport();
  await expect(table.getByText(/^Line \d+ of \S+$/).first()).toBeVisible();
  expect(someone.actions()).toBeLessThanOrEqual(3);
  await expect(panel.getByText(/do not compare/)).toBeVisible();
  await keepPicture(page, info, "best-on-aime");
  await first.getByRole("button").nth(1).click();
  await expect(map(page)).toHaveAttribute("data-selected", /^(model|method|paper):/);
  await expect(first).toHaveAttribute("data-selected", "true");
  await expect(chooser).toHaveValue(/^AIME/);
});

test("what a topic is that one does not know: two actions", async ({ page }, info) => {
  await open(page);
  const someone = person(page);
  await someone.click(page.getByRole("tab", { name: "Topics" }));
  const topics = page.getByRole("list", { name: "Topics" }).getByRole("list").getByRole("button");
  await someone.click(topics.first());
  const about = page.getByRole("tabpanel", { name: "Topics" }).getByRole("article");
  await expect(about.getByRole("heading", { level: 2 })).toBeInViewport();
  await expect(about.getByText(/^\d+ papers, \d+ % of all/)).toBeInViewport();
  await expect(about.getByRole("list", { name: "Keywords" }).getByRole("listitem").first()).toBeInViewport();
  expect(someone.actions()).toBeLessThanOrEqual(2);
  for (const name of ["Growth", "Papers", "Methods", "Benchmarks", "Authors", "Bridges to other topics"])
    await expect(about.getByRole("heading", { name })).toBeVisible();
  await expect(about.getByRole("region", { name: "Papers" }).getByRole("button").first()).toBeVisible();
  await expect(about.getByRole("img", { name: /^Papers by month: \w+ \d{4} \d+/ })).toBeVisible();
  await keepPicture(page, info, "topic-page");
});

test("who works with an author and on what: two actions", async ({ page }, info) => {
  await open(page);
  const [busiest] = await ask(
    page,
    "MATCH (a:Author)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(:Author) RETURN a.name AS name, count(DISTINCT p) AS papers ORDER BY papers DESC, name LIMIT 1",
  );
  const name = String(busiest?.[0]);
  const someone = person(page);
  await someone.type(search(page), name);
  await expect(best(page)).toContainText(name);
  await someone.press("Enter");
  await expect(glance(page).getByText("Works with")).toBeInViewport();
  const together = glance(page)
    .getByRole("list", { name: /^Papers with / })
    .first();
  const paper = together.getByRole("button").first();
  await expect(paper).toBeInViewport();
  expect(someone.actions()).toBeLessThanOrEqual(2);
  await keepPicture(page, info, "author");
  await paper.click();
  await expect(map(page)).toHaveAttribute("data-selected", /^paper:/);
  await expect(details(page).getByText("Written by", { exact: true }).first()).toBeVisible();
});

test("sending exactly this view to somebody: one action", async ({ page, context }) => {
  const region = await open(page, "/?sel=method:kv-cache&tab=topics&colour=topic");
  const [nodes, selected] = [
    await region.getAttribute("data-nodes"),
    await region.getAttribute("data-selected"),
  ];
  const someone = person(page);
  await someone.click(page.getByRole("button", { name: "Copy link" }));
  await expect(page.getByRole("status")).toContainText("Link copied");
  expect(someone.actions()).toBeLessThanOrEqual(1);
  const other = await context.newPage();
  const restored = await open(other, await clipboard(page));
  await expect(restored).toHaveAttribute("data-nodes", nodes ?? "");
  await expect(restored).toHaveAttribute("data-selected", selected ?? "");
  await expect(other.getByRole("tab", { name: "Topics" })).toHaveAttribute("aria-selected", "true");
});

test("the GRPO papers as BibTeX: three actions", async ({ page }) => {
  await open(page);
  const someone = person(page);
  await someone.type(search(page), "GRPO");
  await expect(best(page)).toContainText("GRPO");
  await someone.press("Enter");
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  const take = details(page).getByRole("button", { name: /^BibTeX of \d+ papers$/ });
  const papers = Number((await take.textContent())?.match(/\d+/)?.[0]);
  await someone.click(take);
  await expect(page.getByRole("status")).toContainText(`BibTeX of ${papers} papers copied`);
  expect(someone.actions()).toBeLessThanOrEqual(3);
  const keys = [...(await clipboard(page)).matchAll(/^@misc\{([^,\s]+),$/gmu)].map(([, key]) => key);
  expect(keys).toHaveLength(papers);
  expect(new Set(keys).size).toBe(papers);
});
