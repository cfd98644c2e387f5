/** False in an installed package, which brings what `npm run prepack` made of the sources in place of them. */
export const FROM_SOURCE = import.meta.url.endsWith(".ts");

/** What Node.js is given to run one of the commands in a process of its own, from the project's folder. */
export function commandArguments(name: string): readonly string[] {
  return FROM_SOURCE ? ["--import", "tsx", `scripts/${name}.ts`] : [`dist/${name}.mjs`];
}
