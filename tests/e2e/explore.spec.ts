import { choose, details, expect, keepPicture, open, selectedSpot, test } from "./atlas";

test("search, select, evidence: GRPO and the sentences that mention it", async ({ page }, info) => {
  const region = await open(page);
  expect(Number(await region.getAttribute("data-nodes"))).toBeGreaterThan(300);
  expect(Number(await region.getAttribute("data-edges"))).toBeGreaterThan(300);
  await keepPicture(page, info, "start");

  await page.keyboard.press("Control+k");
  const search = page.getByRole("combobox", { name: "Search the atlas" });
  await expect(search).toBeFocused();
  await choose(page, search, "Group Relative Policy", "GRPO");

  await expect(region).toHaveAttribute("data-selected", "method:grpo");
  await expect(page.getByRole("status")).toContainText("GRPO selected");
  const panel = details(page);
  await expect(panel.getByRole("heading", { name: "GRPO" })).toBeVisible();
  await expect(panel.getByText("Group Relative Policy Optimization").first()).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Evidence" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Connections" })).toBeVisible();
  await expect(panel.locator("mark").first()).toBeVisible();
  await keepPicture(page, info, "details");

  const why = panel.getByRole("button", { name: /^Why/ }).first();
  await why.click();
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await keepPicture(page, info, "evidence");
});

test("the keyboard alone: Enter takes the best result, the first arrow down the first one", async ({
  page,
}) => {
  const region = await open(page);
  const search = page.getByRole("combobox", { name: "Search the atlas" });
  for (const keys of [["Enter"], ["ArrowDown", "Enter"]]) {
    await search.fill("GRPO");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("GRPO");
    for (const key of keys) await page.keyboard.press(key);
    await expect(region).toHaveAttribute("data-selected", "method:grpo");
    await page.keyboard.press("Escape");
    await expect(region).toHaveAttribute("data-selected", "");
  }
});

test("a paper shows its summary and links to arXiv", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  await details(page)
    .getByText(/^Used by \d+ papers$/)
    .waitFor();
  await details(page).getByRole("list").last().getByRole("button").first().scrollIntoViewIfNeeded();
  const group = details(page)
    .locator("div", { has: page.getByText(/^Used by \d+ papers$/) })
    .last();
  await group.getByRole("listitem").first().getByRole("button").first().click();
  await expect(region).toHaveAttribute("data-selected", /^paper:/);
  await expect(details(page).getByRole("region", { name: "Summary" })).not.toBeEmpty();
  await expect(details(page).getByRole("link", { name: "arXiv" })).toHaveAttribute(
    "href",
    /arxiv\.org\/abs\//,
  );
  await expect(details(page).getByRole("link", { name: "PDF" })).toHaveAttribute("href", /^https:\/\//);
});

test("hovering lights a neighbourhood up; a click selects; Esc and undo step back", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const middle = await selectedSpot(page);
  await page.mouse.move(middle.x + 3, middle.y + 3);
  await page.mouse.move(middle.x, middle.y);
  await expect(region).toHaveAttribute("data-hovered", "method:grpo");

  await page.keyboard.press("Escape");
  await expect(region).toHaveAttribute("data-selected", "");
  await page.mouse.click(middle.x, middle.y);
  await expect(region).toHaveAttribute("data-selected", "method:grpo");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region).toHaveAttribute("data-selected", "");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(region).toHaveAttribute("data-selected", "method:grpo");
});

test("dragging moves a node without selecting it, and can be undone", async ({ page }) => {
  const region = await open(page, "/?sel=method:grpo");
  const { x, y } = await selectedSpot(page);
  await page.keyboard.press("Escape");
  await expect(region).toHaveAttribute("data-selected", "");
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + step * 10, y - step * 8);
  await page.mouse.up();
  await expect(region).toHaveAttribute("data-selected", "");
  // It glides: the pointer is moved over a place until the node stands there.
  const standsAt = (left: number, top: number) =>
    expect(async () => {
      await page.mouse.move(left, top + 250);
      await page.mouse.move(left, top);
      await expect(region).toHaveAttribute("data-hovered", "method:grpo", { timeout: 1000 });
    }).toPass();
  await standsAt(x + 80, y - 64);
  await page.getByRole("button", { name: "Undo" }).click();
  await standsAt(x, y);
});

test("kinds filter the map", async ({ page }) => {
  const region = await open(page);
  const all = Number(await region.getAttribute("data-nodes"));
  const kinds = page.getByRole("group", { name: "Kinds" });
  await kinds.getByRole("checkbox", { name: /Authors/ }).uncheck();
  await expect.poll(async () => Number(await region.getAttribute("data-nodes"))).toBeLessThan(all);
  await expect(page.getByRole("status")).toContainText("Authors hidden");
  await kinds.getByRole("checkbox", { name: /Authors/ }).check();
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("the keyboard alone walks the map and reaches the details", async ({ page }) => {
  const region = await open(page);
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect(region).not.toHaveAttribute("data-selected", "");
  const first = await region.getAttribute("data-selected");
  await region.focus();
  const moved = async () => {
    for (const key of ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
      if ((await region.getAttribute("data-selected")) !== first) return true;
    }
    return false;
  };
  expect(await moved()).toBe(true);
  await page.keyboard.press("+");
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(region).toHaveAttribute("data-selected", "");
});
