import { choose, details, expect, keepPicture, map, open, test } from "./atlas";

test("a copied link restores the view and runs nothing", async ({ page, context }, info) => {
  await open(page);
  await choose(page, page.getByRole("combobox", { name: "Search the atlas" }), "KV cache", "KV cache");
  await page
    .getByRole("group", { name: "Kinds" })
    .getByRole("checkbox", { name: /Authors/ })
    .uncheck();
  await page.getByRole("tab", { name: "Cypher" }).click();
  await page.getByRole("textbox", { name: "Cypher query" }).fill("MATCH (n) RETURN count(n)");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status")).toContainText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const nodes = await map(page).getAttribute("data-nodes");

  const other = await context.newPage();
  const sent: string[] = [];
  other.on("request", (request) => sent.push(new URL(request.url()).pathname));
  const region = await open(other, link);
  await expect(region).toHaveAttribute("data-selected", "method:kv-cache");
  await expect(region).toHaveAttribute("data-nodes", nodes ?? "");
  await expect(other.getByRole("tab", { name: "Cypher" })).toHaveAttribute("aria-selected", "true");
  await expect(other.getByRole("textbox", { name: "Cypher query" })).toHaveText("MATCH (n) RETURN count(n)");
  await expect(details(other).getByRole("heading", { name: "Connections" })).toBeVisible();
  expect(sent).not.toContain("/api/cypher");
  await keepPicture(other, info, "restored");
});

test("a link with both ends of a path follows it", async ({ page }) => {
  await open(page, "/?tab=paths&from=method:mcts&to=method:kv-cache");
  await expect(page.getByRole("list", { name: "Paths" }).locator("> li").first()).toContainText("MCTS");
});

test("a link restores every option of a question about paths", async ({ page }) => {
  await open(
    page,
    "/?tab=paths&from=method:mcts&to=method:kv-cache&through=Paper,Method&over=USES,EXTENDS&before=2030-01-01&hops=10",
  );
  const over = page.getByRole("group", { name: "Only over relations" });
  await expect(over.getByRole("checkbox", { name: "Uses", exact: true })).toBeChecked();
  await expect(over.getByRole("checkbox", { name: "Compares with" })).not.toBeChecked();
  const through = page.getByRole("group", { name: "Only through" });
  await expect(through.getByRole("checkbox", { name: "Methods" })).toBeChecked();
  await expect(through.getByRole("checkbox", { name: "Benchmarks" })).not.toBeChecked();
  await expect(page.getByLabel("Seen until")).toHaveValue("2030-01-01");
  await expect(page.getByRole("list", { name: "Paths" }).locator("> li").first()).toContainText("MCTS");
  await page.getByRole("checkbox", { name: "Only in the direction of relations" }).check();
  await expect(page).toHaveURL(/way=forward/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).not.toHaveURL(/way=forward/);
  await over.getByRole("checkbox", { name: "Uses", exact: true }).uncheck();
  await expect(page).toHaveURL(/over=EXTENDS/);
  await page.getByRole("button", { name: /^Relations of every type/ }).click();
  await expect(page).not.toHaveURL(/over=/);
  await expect(page.getByRole("list", { name: "Paths" }).locator("> li").first()).toContainText("MCTS");
});

test("a broken link opens the start and says so", async ({ page }) => {
  const region = await open(page, "/?tab=nonsense&sel=%00");
  await expect(page.getByRole("status")).toContainText("link could not be read");
  await expect(region).toHaveAttribute("data-selected", "");
  await expect(page.getByRole("tab", { name: "Explore" })).toHaveAttribute("aria-selected", "true");
});

test("a store out of reach is explained", async ({ page }) => {
  const error = { code: "store_unavailable", message: "Nothing has been extracted yet." };
  await page.route("**/api/graph", (route) => route.fulfill({ status: 503, json: { error } }));
  await page.route("**/api/topics", (route) => route.fulfill({ status: 503, json: { error } }));
  await page.goto("/");
  await expect(page.getByText("npm run extract")).toBeVisible();
  await page.unrouteAll();
});

test("light and dark differ, the choice is kept", async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await keepPicture(page, info, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await ground();
  expect(dark).not.toBe(light);
  await keepPicture(page, info, "dark");
  await page.getByRole("button", { name: "Theme: System" }).click();
  expect(await ground()).toBe(light);
  await page.reload();
  await expect(page.getByRole("button", { name: "Theme: Light" })).toBeVisible();
  expect(await ground()).toBe(light);
});

test("on a laptop nothing lies over the details", async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, "/?sel=method:grpo");
  const panel = await details(page).boundingBox();
  if (!panel) throw new Error("no details");
  for (const name of ["Tools", "View", "Map controls"]) {
    const other = await page.getByLabel(name, { exact: true }).first().boundingBox();
    expect(other && other.x + other.width, name).toBeLessThanOrEqual(panel.x);
  }
  await keepPicture(page, info, "laptop");
  await page.getByRole("tab", { name: "Cypher" }).click();
  const wide = await page.getByRole("region", { name: "Tools" }).boundingBox();
  expect(wide && wide.x + wide.width).toBeLessThanOrEqual(panel.x);
  await keepPicture(page, info, "laptop-cypher");
});

test("on a phone search, sheet and details work", async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const region = await open(page);
  await keepPicture(page, info, "phone");
  await page.getByRole("tab", { name: "Topics" }).click();
  await expect(page.getByRole("list", { name: "Topics" }).getByRole("button").first()).toBeInViewport();
  await choose(page, page.getByRole("combobox", { name: "Search the atlas" }), "GRPO", "GRPO");
  await expect(region).toHaveAttribute("data-selected", "method:grpo");
  await expect(details(page).getByRole("heading", { name: "Evidence" })).toBeInViewport();
  await keepPicture(page, info, "phone-details");
  await page.getByRole("button", { name: "Close details" }).click();
  await expect(details(page)).toHaveCount(0);
});
