import { readFile } from "node:fs/promises";
import { type Page, test as plain } from "@playwright/test";
import { expect, keepPicture, open, test } from "./atlas";

/** Presses a button of the dialog and reads the file it saves. */
async function saved(page: Page, format: string): Promise<{ name: string; path: string; bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: format, exact: true }).click();
  const file = await download;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
}

test("pictures, graphs and papers of a view are what their names say", async ({ page }, info) => {
  await open(page, "/?sel=method:grpo");
  await page.getByRole("button", { name: "Take away" }).click();
  const dialog = page.getByRole("dialog", { name: "Take this view away" });
  await expect(dialog.getByRole("radio", { name: /^GRPO and what stands beside it/ })).toBeChecked();
  await keepPicture(page, info, "take");
  const png = await saved(page, "PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBe(1920);
  expect((await saved(page, "SVG")).bytes.toString()).toContain('data-id="method:grpo"');
  expect((await saved(page, "GEXF (Gephi)")).bytes.toString()).toContain('<node id="method:grpo"');
  expect((await saved(page, "GraphML")).bytes.toString()).toContain('<node id="method:grpo"');
  expect((await saved(page, "CSV, two files in a ZIP")).bytes.subarray(0, 2).toString()).toBe("PK");
  const graph: unknown = JSON.parse((await saved(page, "JSON")).bytes.toString());
  expect(graph).toHaveProperty("nodes.0.properties.name");
  expect((await saved(page, "Markdown")).bytes.toString()).toContain("](<https://arxiv.org/abs/");
  const { name, bytes } = await saved(page, "BibTeX");
  expect(name).toBe("paper-atlas.bib");
  const keys = [...bytes.toString().matchAll(/^@misc\{([^,\s]+),$/gmu)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
  expect(bytes.toString()).toContain("archivePrefix = {arXiv}");
  await expect(dialog.getByRole("status")).toContainText(`${keys.length} papers`);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

plain("the page of a view works without a network", async ({ page, context }, info) => {
  await open(page, "/?sel=method:grpo");
  await page.getByRole("button", { name: "Take away" }).click();
  const { path, bytes } = await saved(page, "Web page, works offline");
  await context.setOffline(true);
  const other = await context.newPage();
  const sent: string[] = [];
  other.on("request", (request) => sent.push(request.url()));
  await other.setContent(bytes.toString());
  await other.getByRole("button", { name: /^GRPO/ }).first().click();
  await expect(other.locator("svg .chosen")).toHaveAttribute("data-id", "method:grpo");
  await other.getByRole("searchbox", { name: "Find" }).fill("zzzz");
  await expect(other.getByRole("button", { name: /^GRPO/ }).first()).toBeHidden();
  expect(sent).toEqual([]);
  expect(path).not.toBe("");
  await keepPicture(other, info, "page");
});
