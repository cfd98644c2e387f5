/** What is known of a value before the statement runs: the number it is, or how long the list is. */
export interface Known {
  readonly value?: number | undefined;
  readonly size?: number | undefined;
}

export const UNKNOWN: Known = {};

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "^": (a, b) => a ** b,
};

/** The result of an operator on what is known of both sides; lists joined by `+` are as long as both. */
export function combined(sign: string, left: Known, right: Known): Known {
  if (left.value !== undefined && right.value !== undefined)
    return { value: OPERATIONS[sign]?.(left.value, right.value) };
  if (sign === "+" && left.size !== undefined && right.size !== undefined)
    return { size: left.size + right.size };
  return UNKNOWN;
}

/** How many numbers `range` gives; undefined where an end is not known yet. */
export function rangeSize([start, end, step]: readonly Known[]): number | undefined {
  if (start?.value === undefined || end?.value === undefined) return undefined;
  const width = step === undefined ? 1 : (step.value ?? 1);
  return Math.max(0, Math.floor((end.value - start.value) / width) + 1);
}

/** What a parameter's value tells. */
export function knownOf(value: unknown): Known {
  if (typeof value === "number") return { value };
  return Array.isArray(value) ? { size: value.length } : UNKNOWN;
}

/** What a number in the text stands for: `1_000`, `0x1F`, `0o17`, `.5`, `1e3`. */
export function numberOf(text: string): Known {
  return { value: Number(text.replaceAll("_", "")) };
}
