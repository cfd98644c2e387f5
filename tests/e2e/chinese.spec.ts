import type { Page } from "@playwright/test";
import { en } from "@/lib/explorer/strings/en";
import { zh } from "@/lib/explorer/strings/zh";
import { expect, keepPicture, open, test } from "./atlas";

/** The English sentences that Chinese says differently, those that are made of values left out. */
function translated(english: unknown, chinese: unknown): string[] {
  if (typeof english === "string") return english === chinese ? [] : [english];
  if (typeof english !== "object" || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    translated(value, new Map(Object.entries(chinese ?? {})).get(key)),
  );
}

const ENGLISH: ReadonlySet<string> = new Set(translated(en, zh));

/** What is written on the page or said of its parts, piece by piece. */
async function said(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *, [role=dialog] *, [role=menu] *")].flatMap((part) => [
      ...[...part.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
      ),
      ...["aria-label", "title", "placeholder"].flatMap((name) => part.getAttribute(name) ?? []),
    ]),
  );
}

const english = async (page: Page) =>
  (await said(page)).map((text) => text.trim()).filter((text) => ENGLISH.has(text));

test("the page speaks Chinese once it is asked to, everywhere and on the next visit", async ({
  page,
}, info) => {
  await open(page);
  await page.getByRole("button", { name: en.help.open }).click();
  await page.getByRole("menuitem", { name: "中文" }).click();
  const tab = (name: keyof typeof zh.tools.tabs) =>
    page.getByRole("tab", { name: zh.tools.tabs[name], exact: true });
  await expect(tab("topics")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  for (const name of ["topics", "paths", "leaderboards", "cypher", "explore"] as const) {
    await tab(name).click();
    await expect(page.getByRole("tabpanel", { name: zh.tools.tabs[name], exact: true })).not.toContainText(
      zh.part.coming,
    );
    expect(await english(page), name).toEqual([]);
  }
  await page.goto("/?sel=method:grpo");
  const details = page.getByRole("complementary", { name: zh.details.name });
  await expect(details.getByRole("heading", { name: zh.details.connections })).toBeVisible();
  await expect(tab("explore")).toBeVisible();
  expect(await english(page)).toEqual([]);
  await keepPicture(page, info, "chinese");
});

test("a path is told in Chinese, and copied so", async ({ page }) => {
  await page.goto("/?lang=zh&tab=paths&from=method:mcts&to=method:kv-cache");
  const first = page.getByRole("list", { name: zh.paths.name }).locator("> li").first();
  await expect(first).toContainText(/^.*《[^》]+》/);
  await expect(first).not.toContainText(/ is used by | uses /);
  await first.getByRole("button", { name: zh.paths.copy }).click();
  await expect(page.getByRole("status")).toHaveText(zh.paths.copied);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/《[^》]+》[^（]*。/);
  expect(text).toMatch(/（[^（]+，第 \d+ 行）/);
});
