/** Copies a text. @throws Error where there is no clipboard: the page is not served from a trusted address. */
export async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
