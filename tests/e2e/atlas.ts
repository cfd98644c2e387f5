import { test as base, expect, type Locator, type Page, type TestInfo } from "@playwright/test";

export { expect };

/** A test that also fails where the page complains or asks another host for anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("console", (message) => {
        // Answers that a test asks for: refusals, and none where it has cut the page off.
        const expected =
          /Failed to load resource: (the server responded with a status of [45]\d\d|net::ERR_INTERNET_DISCONNECTED)/;
        if (message.type() === "error" && !expected.test(message.text()))
          complaints.push(`console: ${message.text()}`);
      });
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? "").origin)
          complaints.push(`request to another host: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export const map = (page: Page): Locator => page.getByRole("application", { name: "Map" });
export const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });

/** Waits for two frames: time alone says little where a frame of thousands of nodes takes long. */
export function frames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Where the selected node stands on the page, once flights and glides are over. */
export async function selectedSpot(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = page.locator("[data-spot]");
  let before = "";
  let still = 0;
  await expect
    .poll(
      async () => {
        await frames(page);
        const now = (await canvas.getAttribute("data-spot")) ?? "";
        still = now !== "" && now === before ? still + 1 : 0;
        before = now;
        return still;
      },
      { intervals: [500] },
    )
    .toBeGreaterThanOrEqual(2);
  const [x = 0, y = 0] = before.split(",").map(Number);
  return { x, y };
}

/** Opens an address and waits until the map is drawn. */
export async function open(page: Page, address = "/"): Promise<Locator> {
  await page.goto(address);
  const region = map(page);
  await expect(region).toHaveAttribute("data-ready", "true", { timeout: 60_000 });
  return region;
}

/** The rows that the atlas under test answers to a query: what is expected comes from its own data. */
export async function ask(page: Page, query: string): Promise<(string | number)[][]> {
  const answer = await page.request.post("/api/cypher", { data: { query } });
  expect(answer.ok(), query).toBe(true);
  return ((await answer.json()) as { rows: (string | number)[][] }).rows;
}

/** Types into a finder and takes the first result, which must have the given name. */
export async function choose(page: Page, box: Locator, text: string, name: string): Promise<void> {
  await box.fill(text);
  const first = page.getByRole("listbox").getByRole("option").first();
  await expect(first).toContainText(name);
  await first.click();
}

/** Keeps a picture of the page among the artifacts of the test. */
export async function keepPicture(page: Page, info: TestInfo, name: string): Promise<void> {
  // Flights and fades are over by then.
  await page.waitForTimeout(700);
  const path = info.outputPath(`${name}.png`);
  await page.screenshot({ path });
  await info.attach(name, { path, contentType: "image/png" });
  const { README_PICTURE: wanted, README_PICTURE_FILE: file } = process.env;
  if (file && wanted === name) await page.screenshot({ path: file });
}
