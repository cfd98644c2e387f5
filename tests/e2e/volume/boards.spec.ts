import { expect, keepPicture, open, test } from "../atlas";

interface Board {
  readonly key: string;
  readonly kind: string;
  readonly direction: "higher" | "lower" | "unknown";
  readonly size: number;
}

test("every table of GSM8K holds as many numbers as it says, best first by its own direction, and rows select", async ({
  page,
}, info) => {
  const answer = await page.request.get("/api/benchmarks/benchmark:gsm8k/leaderboard");
  const { tables } = (await answer.json()) as { tables: Board[] };
  expect(tables.length).toBeGreaterThan(5);
  const region = await open(page, "/?tab=leaderboards&sel=benchmark:gsm8k");
  const panel = page.getByRole("tabpanel", { name: "Leaderboards" });
  const drawn = panel.getByRole("table", { name: /^GSM8K/ });
  await expect(drawn).toHaveCount(tables.length);
  await keepPicture(page, info, "gsm8k");
  const directions = new Set<string>();
  for (const [i, { direction, size, key }] of tables.entries()) {
    const section = panel.getByRole("region", { name: /^GSM8K/ }).nth(i);
    for (let more = section.getByRole("button", { name: /^Show (all|\d+ more)/ }); await more.count(); )
      await more.first().click();
    const values = section.locator("tbody tr td button[aria-expanded]");
    await expect(values, key).toHaveCount(size);
    const numbers = (await values.allTextContents()).map((text) =>
      Number(text.replace("−", "-").match(/-?[\d.]+/)?.[0]),
    );
    const sorted = numbers.toSorted((a, b) => (direction === "lower" ? a - b : b - a));
    if (direction !== "unknown") expect(numbers, key).toEqual(sorted);
    directions.add(direction);
  }
  expect([...directions]).toContain("higher");
  await panel.getByRole("button", { name: "Select all on the map" }).first().click();
  await expect.poll(async () => Number(await region.getAttribute("data-selection"))).toBeGreaterThan(20);
});
