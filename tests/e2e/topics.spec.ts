import type { Page } from "@playwright/test";
import { expect, keepPicture, map, open, test } from "./atlas";

const list = (page: Page) => page.getByRole("list", { name: "Topics" });
const finest = (page: Page, name: RegExp) =>
  list(page).getByRole("list").getByRole("button", { name }).first();
const article = (page: Page) => page.getByRole("tabpanel", { name: "Topics" }).getByRole("article");

test("its papers, methods and bridges lead on", async ({ page }) => {
  const region = await open(page, "/?colour=topic");
  await page.getByRole("tab", { name: "Topics" }).click();
  const first = list(page).getByRole("listitem").getByRole("list").first().getByRole("button").first();
  await first.click();
  const name = await article(page).getByRole("heading", { level: 2 }).textContent();
  const methods = article(page).getByRole("region", { name: "Methods" });
  await expect(methods.getByRole("button").first()).toContainText(/\d+ papers?$/);
  await methods.getByRole("button").first().click();
  await expect(region).toHaveAttribute("data-selected", /^method:/);
  const bridge = article(page)
    .getByRole("region", { name: "Bridges to other topics" })
    .getByRole("listitem")
    .first();
  await bridge.getByRole("button", { name: /% here$/ }).click();
  await expect(region).toHaveAttribute("data-selected", /^(paper|method):/);
  await bridge.getByRole("button", { name: /% there$/ }).click();
  await expect(article(page).getByRole("heading", { level: 2 })).not.toHaveText(name ?? "");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(article(page).getByRole("heading", { level: 2 })).toHaveText(name ?? "");
  await article(page).getByRole("button", { name: "List its papers in Cypher" }).click();
  await expect(page.getByRole("tab", { name: "Cypher" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("textbox", { name: "Cypher query" })).toContainText("IN_TOPIC");
});

test("a topic is shown alone, hidden, and drawn as one node and opened again", async ({ page }, info) => {
  const region = await open(page);
  const nodes = async () => Number(await region.getAttribute("data-nodes"));
  const all = await nodes();
  await page.getByRole("tab", { name: "Topics" }).click();
  await finest(page, /^GRPO/).click();
  const press = (name: string) => article(page).getByRole("button", { name }).click();
  await press("Only this");
  await expect.poll(nodes).toBeLessThan(all / 2);
  const alone = await nodes();
  await press("Only this");
  await press("Hide");
  await expect.poll(nodes).toBe(all - alone);
  await press("Hide");
  await expect(map(page)).toHaveAttribute("data-nodes", String(all));
  await press("Draw as one node");
  await expect(page.getByRole("status")).toContainText("drawn as one");
  await expect.poll(nodes).toBeLessThanOrEqual(all - alone + 1);
  await expect(page).toHaveURL(/fold=topic:/);
  await keepPicture(page, info, "topic-as-one");
  await page.getByRole("button", { name: /^Remove filter: .* as one$/ }).click();
  await expect(map(page)).toHaveAttribute("data-nodes", String(all));
});

test("ribbons show the topics over months, and the same numbers as a table", async ({ page }, info) => {
  await open(page, "/?tab=topics");
  const ribbons = page.getByRole("region", { name: "Over time" });
  const drawing = ribbons.getByRole("img");
  await expect(drawing.locator("path").first()).toBeVisible();
  await ribbons.getByText("As a table").click();
  const table = ribbons.getByRole("table");
  const papers = await table
    .getByRole("row")
    .evaluateAll((rows) =>
      rows
        .flatMap((row) => [...row.querySelectorAll("td")])
        .reduce((sum, cell) => sum + (Number(cell.textContent) || 0), 0),
    );
  const checkbox = page.getByRole("group", { name: "Kinds" }).getByRole("checkbox", { name: /^Papers/ });
  await expect(checkbox).toHaveAccessibleName(`Papers ${papers}`);
  await keepPicture(page, info, "ribbons");
  const box = await drawing.boundingBox();
  if (!box) throw new Error("no drawing");
  // Within the second month the ribbons are thickest; just above the middle lies one of them.
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.45);
  await expect(page).toHaveURL(/topic=topic:/);
  await expect(article(page)).toBeVisible();
});

test("clusters are found at once, as finely as one likes, of everything and of a selection", async ({
  page,
}) => {
  const region = await open(page, "/?tab=topics");
  const clusters = page.getByRole("region", { name: "Clusters" });
  const found = async () => Number(/^\d+/.exec((await said.textContent()) ?? "")?.[0]);
  const said = clusters.getByText(/clusters? /).first();
  await clusters.getByRole("button", { name: "Of the whole map" }).click();
  await expect(said).toContainText(/^\d+ clusters /);
  const usual = await found();
  const kind = page.getByRole("radio", { name: "Kind", exact: true });
  await expect(kind).not.toBeChecked();
  await clusters.getByRole("slider", { name: "Coarse to fine" }).press("End");
  await expect.poll(found).toBeGreaterThan(usual);
  await clusters.getByRole("list", { name: "Clusters" }).getByRole("button").first().click();
  const chosen = Number(await region.getAttribute("data-selection"));
  expect(chosen).toBeGreaterThan(2);
  await clusters.getByRole("button", { name: "Of the selection" }).click();
  await expect(said).toContainText("of the selection");
  await kind.check({ force: true });
  await expect(kind).toBeChecked();
  await expect(said).toHaveCount(0);
});
