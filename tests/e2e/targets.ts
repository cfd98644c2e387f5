import type { Locator, Page } from "@playwright/test";

/** What can be pressed. */
const PRESSED =
  'a[href], button, input, select, textarea, summary, [role="tab"], [role="option"], [role="menuitem"], [role="menuitemradio"]';

declare global {
  // What the page is given to measure with.
  var targets: { readonly isTarget: typeof isTarget; readonly missedAround: typeof missedAround };
}

/** Gives every page that is opened from now on what `tooSmall` measures with. */
export async function measuring(page: Page): Promise<void> {
  const content = `globalThis.targets = { isTarget: ${isTarget}, missedAround: ${missedAround} };`;
  await page.addInitScript({ content });
}

/**
 * Which of the things in a part of the page that can be pressed miss a size of hit area, as "name: width × height". What counts is where
 * a press lands on them, labels and cushions included, at points around their middle. What stands within a
 * sentence is left out, as WCAG 2.5.8 leaves it out.
 */
export async function tooSmall(part: Locator, least: number): Promise<string[]> {
  const faults = await part
    .locator(PRESSED)
    .evaluateAll(
      (elements, size) =>
        elements.filter(globalThis.targets.isTarget).map((one) => globalThis.targets.missedAround(one, size)),
      least,
    );
  return [...new Set(faults)].filter((fault) => fault !== "");
}

/** Runs in the page: whether something can be seen, and is no word of a sentence. */
function isTarget(element: Element): boolean {
  const boxed = element.matches('input[type="checkbox"], input[type="radio"]');
  const seen = boxed ? (element.closest("label") ?? element) : element;
  if (!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const beside = [...(element.parentElement?.childNodes ?? [])];
  const isWord = (node: ChildNode) =>
    node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 1;
  return !getComputedStyle(element).display.startsWith("inline") || !beside.some(isWord);
}

/** Runs in the page: empty where presses land on the element far enough around its middle. */
function missedAround(element: Element, size: number): string {
  const label = element.matches('input[type="checkbox"], input[type="radio"]') && element.closest("label");
  const target = label || element;
  target.scrollIntoView({ block: "center", inline: "center" });
  const { left, top, width, height } = target.getBoundingClientRect();
  const thumbAt = ({ min, max, value }: HTMLInputElement) => {
    const share = (Number(value) - Number(min)) / (Number(max) - Number(min) || 1);
    return left + size / 2 + share * (width - size);
  };
  const range = element instanceof HTMLInputElement && element.type === "range" ? element : null;
  const [x, y] = [range ? thumbAt(range) : left + width / 2, top + height / 2];
  const lands = (right: number, down: number) => {
    const hit = document.elementFromPoint(x + right, y + down);
    return hit !== null && (target.contains(hit) || hit.closest("label")?.control === target);
  };
  // What something else lies over, such as a dialog, is no target now.
  if (width <= 1 || !lands(0, 0)) return "";
  const reach = (right: number, down: number) => {
    let pixels = 0;
    while (pixels < size && lands(right * (pixels + 1), down * (pixels + 1))) pixels += 1;
    return pixels;
  };
  const [across, along] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
  if (across >= size - 1 && along >= size - 1) return "";
  const name = element.getAttribute("aria-label") || element.textContent?.trim() || element.outerHTML;
  return `${name.slice(0, 60)}: ${across} × ${along}`;
}
