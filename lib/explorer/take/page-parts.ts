/** Looks of the page of a view. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 Roboto, system-ui, "Noto Sans CJK SC", sans-serif; }
body { margin: 0; }
main { display: grid; grid-template-columns: 1fr minmax(300px, 380px); height: 100vh; }
figure { margin: 0; overflow: auto; }
figure svg { display: block; width: 100%; height: 100%; }
aside { overflow: auto; padding: 16px 24px; }
h1 { font-size: 18px; } h2 { font-size: 15px; margin: 24px 0 4px; }
ul { list-style: none; margin: 0; padding: 0; } li { display: flex; align-items: center; } li[hidden] { display: none; }
button { flex: 1; min-height: 44px; border: 0; border-radius: 6px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
button[aria-pressed="true"] { background: color-mix(in srgb, currentColor 14%, transparent); font-weight: 500; }
a { padding: 12px; } small { opacity: 0.75; } input { width: 100%; min-height: 40px; box-sizing: border-box; font: inherit; }
svg [data-id] { cursor: pointer; } svg .chosen path { stroke: #e8710a; stroke-width: 5; paint-order: stroke; }
@media (max-width: 719px) { main { display: block; height: auto; } figure svg { height: auto; } }
`;

/** Ties the list of the page of a view to its picture, and finds by name. Nothing of the view stands in it. */
export const PAGE_SCRIPT = `
const buttons = [...document.querySelectorAll("[data-of]")];
const nodes = new Map([...document.querySelectorAll("svg [data-id]")].map((node) => [node.dataset.id, node]));
function choose(id, scroll) {
  for (const button of buttons) {
    const chosen = button.dataset.of === id;
    button.setAttribute("aria-pressed", String(chosen));
    if (chosen && scroll) button.scrollIntoView({ block: "center" });
  }
  for (const [key, node] of nodes) node.classList.toggle("chosen", key === id);
}
for (const button of buttons) button.addEventListener("click", () => choose(button.dataset.of, false));
for (const [id, node] of nodes) node.addEventListener("click", () => choose(id, true));
document.getElementById("find").addEventListener("input", (event) => {
  const text = event.target.value.toLowerCase();
  for (const button of buttons)
    button.parentElement.hidden = !button.textContent.toLowerCase().includes(text);
});
`;
