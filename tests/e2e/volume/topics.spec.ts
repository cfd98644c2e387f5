import { ask, expect, keepPicture, map, open, selectedSpot, test } from "../atlas";

test("dozens of topics are listed by size; one is read, drawn as one node among the others, and opened again", async ({
  page,
}, info) => {
  const answer = await page.request.get("/api/topics");
  const { topics } = (await answer.json()) as {
    topics: { id: string; name: string; size: number; level: number }[];
  };
  const fine = topics.filter(({ level }) => level === 0);
  expect(fine.length).toBeGreaterThan(30);
  const region = await open(page, "/?tab=topics");
  const all = Number(await region.getAttribute("data-nodes"));
  const list = page.getByRole("list", { name: "Topics" }).getByRole("list").getByRole("button");
  await expect(list).toHaveCount(fine.length);
  await list.first().click();
  const article = page.getByRole("tabpanel", { name: "Topics" }).getByRole("article");
  const sizes = (await article.getByText(/^\d+ papers, \d+ % of all/).textContent()) ?? "";
  expect(fine.map(({ size }) => size)).toContain(Number(sizes.match(/^\d+/)?.[0]));
  await article.getByRole("button", { name: "Draw as one node" }).click();
  await expect(page).toHaveURL(/fold=topic:/);
  await expect.poll(async () => Number(await region.getAttribute("data-nodes"))).toBeLessThan(all - 500);
  await keepPicture(page, info, "one-of-many-topics");
  await page.getByRole("button", { name: /^Remove filter: .* as one$/ }).click();
  await expect(region).toHaveAttribute("data-nodes", String(all));
});

test("a much used method grows from itself by one relation, its count said before", async ({ page }) => {
  const [[users] = []] = await ask(
    page,
    "MATCH (p:Paper)-[:USES]->(:Method {id: 'method:reinforcement-learning'}) RETURN count(DISTINCT p)",
  );
  const at = "sel=method:reinforcement-learning&focus=method:reinforcement-learning";
  const region = await open(page, `/?${at}&depth=0`);
  await expect(region).toHaveAttribute("data-nodes", "1");
  await selectedSpot(page);
  await map(page).focus();
  await page.keyboard.press("m");
  const usedBy = page.getByRole("menuitem", { name: /^Used by/ });
  await expect(usedBy).toContainText(`${users}, ${users} not shown`);
  await usedBy.click();
  await expect(region).toHaveAttribute("data-nodes", String(Number(users) + 1));
  const nodes = async (depth: number) => {
    await open(page, `/?${at}&depth=${depth}`);
    return Number(await region.getAttribute("data-nodes"));
  };
  const beside = await nodes(1);
  expect(beside).toBeGreaterThan(Number(users));
  expect(await nodes(2)).toBeGreaterThan(beside * 3);
});

test("what two much used methods have in common is what the database says", async ({ page }) => {
  const common = await ask(
    page,
    "MATCH (:Method {id: 'method:grpo'})--(n)--(:Method {id: 'method:reinforcement-learning'}) WHERE NOT n:Topic AND NOT n:Digest RETURN DISTINCT n.id",
  );
  const region = await open(page, "/?sel=method:grpo,method:reinforcement-learning");
  const bar = page.getByRole("region", { name: "Selection" });
  await bar.getByRole("button", { name: `${common.length} common neighbours` }).click();
  await expect(region).toHaveAttribute("data-nodes", String(common.length + 2));
});

test("thousands of authors are joined by the papers they wrote together", async ({ page }, info) => {
  const region = await open(page, "/?as=coauthors");
  await expect.poll(async () => Number(await region.getAttribute("data-nodes"))).toBeGreaterThan(5000);
  const [[together] = []] = await ask(
    page,
    "MATCH (a:Author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(b:Author) WHERE a.id < b.id RETURN count(DISTINCT a.id + b.id)",
  );
  const links = Number(await region.getAttribute("data-edges"));
  expect(links).toBeGreaterThan(5000);
  // Papers of very many authors join nobody.
  expect(links).toBeLessThanOrEqual(Number(together));
  await keepPicture(page, info, "all-coauthors");
});
