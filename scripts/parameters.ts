import { z } from "zod";
import { AppError } from "@/lib/base/errors";

const jsonValue = z.json();
type JsonValue = z.infer<typeof jsonValue>;

/** Collects an option that can be given several times. */
export const collect = (text: string, before: readonly string[]) => [...before, text];

/** Query parameters from `name=value` texts; a value is JSON, or else the text itself. */
export function parametersFrom(texts: readonly string[]): Record<string, JsonValue> {
  return Object.fromEntries(texts.map(parameter));
}

function parameter(text: string): [string, JsonValue] {
  const at = text.indexOf("=");
  if (at < 1) throw new AppError("usage", `--param ${text}: write it as name=value.`);
  return [text.slice(0, at), parameterValue(text.slice(at + 1))];
}

function parameterValue(text: string): JsonValue {
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return text;
  }
}
