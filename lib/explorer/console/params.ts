import type * as z from "zod/mini";
import { tokenize } from "./language/tokens";

type Json = z.core.util.JSONType;
export type Params = Readonly<Record<string, Json>>;

/** What was written for each parameter, by name. */
export type ParameterTexts = Readonly<Record<string, string>>;

export type ParameterFault = "missing" | "json";

/** A parameter that a statement asks for, and what was made of what is written for it. */
export interface Parameter {
  readonly name: string;
  readonly text: string;
  readonly value: Json | undefined;
  readonly fault: ParameterFault | null;
}

/** The parameters of a statement in order of their first use, each with its value, read as JSON. */
export function parametersOf(query: string, texts: ParameterTexts): readonly Parameter[] {
  return namesAsked(query).map((name) => {
    const text = Object.hasOwn(texts, name) ? (texts[name] ?? "") : "";
    if (text.trim() === "") return { name, text, value: undefined, fault: "missing" };
    const value = parsed(text);
    return { name, text, value, fault: value === undefined ? "json" : null };
  });
}

/** The values to send; only for parameters without a fault. */
export function valuesOf(parameters: readonly Parameter[]): Params {
  return Object.fromEntries(
    parameters.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** The texts that give these values. */
export function textsOf(params: Params): ParameterTexts {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Names of the parameters that a statement asks for. */
function namesAsked(query: string): readonly string[] {
  const names = tokenize(query).flatMap(({ kind, text }) =>
    kind === "parameter" && text.length > 1 ? [text.slice(1).replaceAll("`", "")] : [],
  );
  return [...new Set(names)];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What can be read of such texts; the rest is left for the user to mend. */
export function valuesFromTexts(texts: ParameterTexts): Params {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const value = parsed(text);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
