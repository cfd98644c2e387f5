import type { PaperRecord, TextBlock } from "../digest/types";
import type { Sentence } from "./types";

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|vs|cf|resp|approx|Fig|Figs|Eq|Eqs|Sec|Tab|No|Dr|Mr|Ms|Prof|St|[A-Z])\.$/u;
/** Before a capital or a number, or before the next item of a list in running text: "… (iii) The method". */
const ENGLISH_END = /[.!?]["'”’)\]*]*(?=\s+(?:["'“‘([*`\\$]*[\p{Lu}\p{N}\\$]|\(?[ivx]{1,4}\)\s))/gu;
const CHINESE_END = /[。！？；]["”’）*]*|[.!?](?=\s+[\p{Lu}\p{Script=Han}])/gu;
const KEYWORDS = /^\s*(?:\*\*[^*]+\*\*[\s,，、;；]*)+/u;

/** Cuts a record into sentences. The title is one; a leading run of bold keywords is one. */
export function sentencesOf(text: string, record: PaperRecord): Sentence[] {
  return record.blocks.flatMap((block) => {
    if (block.kind === "title") return sentence(text, block, { ...block, part: "title" });
    const body = text.slice(block.start, block.end);
    const keywords = KEYWORDS.exec(body)?.[0].length ?? 0;
    const head = { start: block.start, end: block.start + keywords };
    return [
      ...sentence(text, block, { ...head, part: "keywords" }),
      ...prose(text, block, block.start + keywords),
    ];
  });
}

function prose(text: string, block: TextBlock, from: number): Sentence[] {
  const body = text.slice(from, block.end);
  const ends = block.language === "zh" ? CHINESE_END : ENGLISH_END;
  const cuts = Array.from(body.matchAll(ends), (match) => match.index + match[0].length).filter(
    (cut) => !ABBREVIATION.test(body.slice(Math.max(0, cut - 12), cut)),
  );
  return [...cuts, body.length].flatMap((cut, i) =>
    sentence(text, block, { start: from + (cuts[i - 1] ?? 0), end: from + cut, part: "summary" }),
  );
}

type Piece = Pick<Sentence, "start" | "end" | "part">;

/** The trimmed sentence, or nothing where the piece is blank. */
function sentence(text: string, { language }: TextBlock, { start, end, part }: Piece): Sentence[] {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === "") return [];
  const at = start + raw.indexOf(trimmed);
  return [{ start: at, end: at + trimmed.length, text: trimmed, part, language }];
}
