import { details, expect, map, open, test } from "./atlas";

test("the tools are one stop of the keyboard; arrows go along them, Enter opens one", async ({ page }) => {
  await open(page);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("Explore").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab("Topics")).toBeFocused();
  await expect(tab("Explore")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(tab("Topics")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tabpanel", { name: "Topics" })).toBeVisible();
  await page.keyboard.press("End");
  await expect(tab("Cypher")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tab("Explore")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(tab("Topics")).toBeFocused();
});

test("the list under the search box goes by keyboard while the focus stays in the box", async ({ page }) => {
  await open(page);
  const search = page.getByRole("combobox", { name: "Search the atlas" });
  const options = page.getByRole("listbox").getByRole("option");
  await search.fill("GRPO");
  await expect(options.first()).toContainText("GRPO");
  await search.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(search).toHaveAttribute(
    "aria-activedescendant",
    (await options.first().getAttribute("id")) ?? "",
  );
  await search.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await search.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(search).toHaveValue("GRPO");
  await expect(search).toBeFocused();
  await search.press("Escape");
  await expect(search).toHaveValue("");
});

test("what comes after the first view takes the focus and gives it back", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const help = page.getByRole("button", { name: "Help" });
  await help.click();
  const menu = page.getByRole("menu");
  await expect(menu).toBeVisible();
  await help.click();
  await expect(menu).toHaveCount(0);
  await help.press("Enter");
  await expect(menu.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(help).toBeFocused();
  await expect(region).toHaveAttribute("data-selected", "method:grpo");
  const filters = page.getByRole("button", { name: "Filters", exact: true });
  await filters.press("Enter");
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters).toBeFocused();
  await page.getByRole("combobox", { name: "Search the atlas" }).click();
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Paths" }).click();
  await expect(page.getByRole("button", { name: "Find paths" })).toBeVisible();
});

test("without the server what is there goes on, and what is missing says so", async ({ page, context }) => {
  await open(page, "/?sel=benchmark:gsm8k");
  await expect(details(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await context.setOffline(true);
  await page.getByRole("tab", { name: "Cypher" }).click();
  await expect(page.getByRole("tabpanel", { name: "Cypher" })).toContainText("could not be fetched");
  await page.getByRole("tab", { name: "Explore" }).click();
  const methods = page.getByRole("tabpanel", { name: "Explore" }).getByRole("button");
  await methods
    .filter({ hasText: /\d links/ })
    .first()
    .click();
  await expect(details(page)).toContainText("The server does not answer");
  await expect(map(page)).toHaveAttribute("data-selected", /^method:/);
  await context.setOffline(false);
  await page.keyboard.press("Escape");
  await methods
    .filter({ hasText: /\d links/ })
    .nth(1)
    .click();
  await expect(details(page).getByRole("heading", { name: "Connections" })).toBeVisible();
});
