import type { Page } from "@playwright/test";
import { expect, map, open, test } from "./atlas";
import { measuring, tooSmall } from "./targets";

/** Every view with what it takes to get there from its address. */
const VIEWS: Readonly<
  Record<string, { readonly at: string; readonly after?: (page: Page) => Promise<void> }>
> = {
  opening: { at: "/" },
  list: { at: "/" },
  method: { at: "/?sel=method:grpo" },
  paper: { at: "/?sel=paper:2509.16944" },
  author: { at: "/?sel=author:jiaxuan-lu" },
  benchmark: { at: "/?sel=benchmark:aime-2025" },
  relationship: { at: "/?edge=paper:2509.16944|USES|method:grpo" },
  selection: { at: "/?sel=method:grpo,method:ppo" },
  topics: { at: "/?tab=topics" },
  topic: {
    at: "/?tab=topics",
    after: (page) =>
      page.getByRole("list", { name: "Topics" }).getByRole("list").getByRole("button").first().click(),
  },
  paths: {
    at: "/?tab=paths&from=method:mcts&to=method:kv-cache",
    after: (page) => page.getByRole("list", { name: "Paths" }).locator("> li").first().waitFor(),
  },
  leaderboards: {
    at: "/?tab=leaderboards",
    after: (page) => page.getByRole("table").first().waitFor(),
  },
  cypher: { at: "/?tab=cypher" },
  filters: {
    at: "/?hide=Author",
    after: async (page) => {
      await page.getByRole("button", { name: "Filters", exact: true }).click();
      await page.getByRole("dialog", { name: "Filters" }).waitFor();
    },
  },
  take: {
    at: "/",
    after: async (page) => {
      await page.getByRole("button", { name: "Take away" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  keys: {
    at: "/",
    after: async (page) => {
      await map(page).focus();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  menu: {
    at: "/?sel=method:grpo",
    after: async (page) => {
      await map(page).focus();
      await page.keyboard.press("m");
      await page.getByRole("menu").waitFor();
    },
  },
  search: {
    at: "/",
    after: async (page) => {
      await page.getByRole("combobox", { name: "Search the atlas" }).fill("GRPO");
      await page.getByRole("listbox").getByRole("option").first().waitFor();
    },
  },
};

/** Those that stand in the panel, which a phone has to open. */
const PANELS: ReadonlySet<string> = new Set(["list", "topics", "topic", "paths", "leaderboards", "cypher"]);

/** Those where something lies over the page: what is below it is no target then. */
const OVERLAYS: ReadonlySet<string> = new Set(["filters", "take", "keys", "menu", "search"]);
const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"]';

async function faultsOf(page: Page, least: number, sheet: boolean): Promise<Record<string, string[]>> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await measuring(page);
  const found: Record<string, string[]> = {};
  for (const [name, { at, after }] of Object.entries(VIEWS)) {
    await open(page, at);
    await page.waitForLoadState("networkidle");
    if (sheet && PANELS.has(name)) {
      const grip = page.getByRole("button", { name: "Change the height of the panel" });
      for (let press = 0; press < 2; press += 1) await grip.click();
    }
    await after?.(page);
    const part = OVERLAYS.has(name) ? page.locator(OVERLAY) : page.locator("body");
    const faults = await tooSmall(part, least);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

// Many views, each opened anew.
test.describe.configure({ timeout: 300_000 });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("everything that can be pressed takes a finger, 44 by 44 pixels", async ({ page }) => {
    expect(await faultsOf(page, 44, true)).toEqual({});
  });
});

test("everything that can be pressed takes a pointer, 24 by 24 pixels", async ({ page }) => {
  expect(await faultsOf(page, 24, false)).toEqual({});
});
