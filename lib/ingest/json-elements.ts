const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/gu;

/** The offsets at which the elements of a JSON list begin; the text must be a list that parses. */
export function elementStarts(text: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  let isNext = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === "]" || token === "}") depth -= 1;
    else if (isNext) starts.push(index);
    isNext = depth <= 1 && (token === "," || (token === "[" && depth === 0));
    if (token === "[" || token === "{") depth += 1;
  }
  return starts;
}
