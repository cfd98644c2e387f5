import { readFile } from "node:fs/promises";
import { ask, details, expect, keepPicture, open, test } from "../atlas";

/** The best connected thing of a kind. */
const best = (label: string) =>
  `MATCH (n:${label}) RETURN n.id, n.name, n.degree ORDER BY n.degree DESC, n.id LIMIT 1`;

test("what hundreds of papers use is listed in parts, filtered among all of them, and hidden on the map", async ({
  page,
}, info) => {
  const [[id, name] = []] = await ask(page, best("Method"));
  const [[users] = []] = await ask(
    page,
    `MATCH (p:Paper)-[:USES]->(:Method {id: '${id}'}) RETURN count(DISTINCT p)`,
  );
  expect(users).toBeGreaterThan(200);
  const region = await open(page, `/?sel=${id}`);
  const all = Number(await region.getAttribute("data-nodes"));
  const panel = details(page);
  await expect(panel.getByRole("heading", { name: String(name), level: 2 })).toBeVisible();
  await expect(panel.getByText(`${users} papers use it`)).toBeVisible();
  const title = `Used by ${users} papers`;
  const filter = panel.getByRole("searchbox", { name: `Filter: ${title}` });
  const group = filter.locator("..");
  const rows = group.getByRole("listitem");
  const first = await rows.count();
  expect(first).toBeLessThan(20);
  await group.getByRole("button", { name: /^Show 50 more/ }).click();
  await expect(rows).toHaveCount(first + 50);
  await group.getByRole("combobox", { name: `Sort: ${title}` }).selectOption({ label: "By name" });
  const [[last] = []] = await ask(
    page,
    `MATCH (p:Paper)-[:USES]->(:Method {id: '${id}'}) RETURN DISTINCT p.name AS name ORDER BY name DESC LIMIT 1`,
  );
  await filter.fill(String(last));
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText(String(last));
  await filter.fill("");
  await group.getByRole("button", { name: `Hide ${users} papers on the map` }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all - Number(users)));
  await keepPicture(page, info, "much-used");
});

test("the most prolific author and the most used benchmark answer at a glance", async ({ page }, info) => {
  const [[author, who] = []] = await ask(
    page,
    "MATCH (a:Author)-[:AUTHORED]->(p:Paper) RETURN a.id, a.name, count(p) AS papers ORDER BY papers DESC, a.id LIMIT 1",
  );
  await open(page, `/?sel=${author}`);
  await expect(details(page).getByRole("heading", { name: String(who), level: 2 })).toBeVisible();
  const glance = details(page).getByRole("region", { name: "At a glance" });
  await expect(glance.getByText("Works with")).toBeInViewport();
  await expect(details(page).getByRole("heading", { name: "Connections" })).toBeVisible();
  const [[benchmark, what] = []] = await ask(page, best("Benchmark"));
  await open(page, `/?sel=${benchmark}`);
  await expect(details(page).getByRole("heading", { name: String(what), level: 2 })).toBeVisible();
  await expect(details(page).getByRole("button", { name: "Open the leaderboard" })).toBeVisible();
  await expect(details(page).getByRole("table").first().getByRole("row").nth(1)).toBeVisible();
  await keepPicture(page, info, "benchmark");
});

interface Evidence {
  readonly quote: string;
  readonly file: string;
  readonly line: number;
}

test("a relationship names file and line, and there its sentence stands in the digest", async ({ page }) => {
  const [[paper] = []] = await ask(
    page,
    "MATCH (p:Paper)-[:USES]->(:Method {id: 'method:grpo'}) RETURN p.id ORDER BY p.id DESC LIMIT 1",
  );
  const edge = `${paper}|USES|method:grpo`;
  const answer = await page.request.get(`/api/edges/${encodeURIComponent(edge)}`);
  const { connection } = (await answer.json()) as { connection: { evidence: Evidence[] } };
  const [first] = connection.evidence;
  if (!first) throw new Error("no evidence");
  const digest = (await readFile(first.file, "utf8")).split("\n").slice(first.line - 1);
  expect(digest.join("\n").slice(0, 20_000)).toContain(first.quote);
  await open(page, `/?edge=${encodeURIComponent(edge)}`);
  const source = `Line ${first.line} of ${first.file.split("/").at(-1)}`;
  await expect(details(page).getByText(source).first()).toBeVisible();
  await expect(details(page).locator("blockquote mark").first()).toBeVisible();
  await expect(
    details(page)
      .getByText(/^Rule: /)
      .first(),
  ).toBeVisible();
});
