import { details, expect, keepPicture, map, test } from "./atlas";

test("without WebGL the page says so and offers the list, and nothing stands there empty", async ({
  page,
}, info) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: never[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ hasText: "WebGL" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom in" })).toHaveCount(0);
  await expect(page.getByRole("img", { name: "Overview of the map" })).toHaveCount(0);
  await page.getByRole("tab", { name: "Topics" }).click();
  await page.getByRole("button", { name: "Show it as a list" }).click();
  await expect(page.getByRole("heading", { name: "On the map, best connected first" })).toBeFocused();
  await keepPicture(page, info, "no-webgl");
  await page.keyboard.press("Tab");
  await page.getByRole("tabpanel", { name: "Explore" }).getByRole("button", { name: /^GRPO/ }).click();
  await expect(map(page)).toHaveAttribute("data-selected", "method:grpo");
  await expect(details(page).getByRole("heading", { name: "Connections" })).toBeVisible();
  await map(page).focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menu", { name: /GRPO/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
});
