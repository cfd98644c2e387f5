import { type Band, calibrationBands, calibrationError } from "./calibration";
import type { ClassScore, Fault } from "./score";

/** The scores as a table for a terminal, then precision by band of confidence. */
export function scoreLines(scores: readonly ClassScore[]): string[] {
  const bands = calibrationBands(scores.flatMap(({ judged }) => judged));
  return [
    row(["", "precision", "recall", "F1", "roles", "core", "right", "wrong"]),
    ...scores.map(({ name, precision, recall, f1, roles, core, right, wrong }) =>
      row([
        name,
        share(precision),
        share(recall),
        share(f1),
        share(roles),
        ...[core, right, wrong].map(String),
      ]),
    ),
    ...(bands.length > 0 ? ["", ...bandLines(bands)] : []),
  ];
}

function bandLines(bands: readonly Band[]): string[] {
  return [
    row(["confidence", "claimed", "precision", "items", "right"]),
    ...bands.map(({ from, to, claimed, precision, items, right }) =>
      row([`${from.toFixed(2)}–${to.toFixed(2)}`, share(claimed), share(precision), `${items}`, `${right}`]),
    ),
    `expected calibration error ${share(calibrationError(bands))}`,
  ];
}

/** What a system found wrongly and what it missed, a class a paragraph. */
export function missLines(scores: readonly ClassScore[]): string[] {
  return scores.flatMap(({ name, wrongItems, missedItems }) => [
    "",
    `${name}: wrong (${wrongItems.length})`,
    ...wrongItems.map(faultLine),
    `${name}: missed (${missedItems.length})`,
    ...missedItems.map(faultLine),
  ]);
}

function faultLine({ paper, name }: Fault): string {
  return `  ${paper}  ${name}`;
}

const FIRST_WIDTH = 11;
const WIDTH = 10;

function row([first = "", ...others]: readonly string[]): string {
  return (first.padEnd(FIRST_WIDTH) + others.map((cell) => cell.padStart(WIDTH)).join("")).trimEnd();
}

function share(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}
