import { expect, keepPicture, open, test } from "./atlas";

test("a topic is zoomed to, coloured and named in the link", async ({ page }, info) => {
  await open(page);
  await page.getByRole("tab", { name: "Topics" }).click();
  const topics = page.getByRole("list", { name: "Topics" });
  const topic = topics.getByRole("button").nth(1);
  await topic.click();
  await expect(topic).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/topic=/);
  await expect(page.getByRole("status")).toContainText("shown");
  await keepPicture(page, info, "topic");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(topic).toHaveAttribute("aria-pressed", "false");
});

test("ends of a path may be typed without choosing", async ({ page }) => {
  await open(page, "/?tab=paths");
  await page.getByRole("combobox", { name: "From" }).fill("Monte Carlo Tree Search");
  await page.getByRole("combobox", { name: "To", exact: true }).fill("KV cache");
  await page.getByRole("button", { name: "Find paths" }).click();
  await expect(page.getByRole("combobox", { name: "From" })).toHaveValue("MCTS");
  await expect(page.getByRole("combobox", { name: "To", exact: true })).toHaveValue("KV cache");
  await expect(page.getByRole("list", { name: "Paths" }).locator("> li").first()).toContainText("MCTS");
});

test("leaderboards show numbers by benchmark, or say that there are none", async ({ page }, info) => {
  await open(page, "/?tab=leaderboards");
  const panel = page.getByRole("tabpanel", { name: "Leaderboards" });
  await expect(
    panel
      .getByRole("table")
      .or(panel.getByText(/no leaderboard/))
      .first(),
  ).toBeVisible();
  await keepPicture(page, info, "leaderboards");
});

test("the live layout starts, stops, and can be undone", async ({ page }, info) => {
  const region = await open(page);
  await expect(region).toHaveAttribute("data-layout", "idle");
  await page.getByRole("button", { name: "Start layout" }).click();
  await expect(region).toHaveAttribute("data-layout", "running");
  await page.getByRole("button", { name: "Stop layout" }).click();
  await expect(region).toHaveAttribute("data-layout", "idle");
  await keepPicture(page, info, "layout");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeEnabled();
  await undo.click();
  await expect(page.getByRole("button", { name: "Redo" })).toBeEnabled();
});

test("the live layout stops by itself", async ({ page }) => {
  const region = await open(page);
  await page.getByRole("button", { name: "Start layout" }).click();
  await expect(region).toHaveAttribute("data-layout", "running");
  await expect(region).toHaveAttribute("data-layout", "idle", { timeout: 60_000 });
});
