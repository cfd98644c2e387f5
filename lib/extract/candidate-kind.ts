import type { EntityLabel } from "../model/kinds";
import type { Reading } from "./candidates";
import { labelApposed, labelBeside } from "./heads";
import { isModelName } from "./shape";
import type { Sentence } from "./types";

/** "the FROG 2025 Challenge", "the FROG track". */
const CONTEST =
  /^[)）]?\s(?:\d{4}\s)?(?:[Gg]rand\s)?(?:Challenge|Competition|competition|[Tt]rack|shared\stask|[Ll]eaderboard)\b/u;

/** What names of benchmarks end in. */
export const BENCHMARK_ENDING =
  /(?:bench|eval|arena|gym|exam|benchmark)(?:[-\s]?[\p{L}\p{N}+]{1,6})?$|[\p{L}\p{N}-]{2}qa$/iu;
const DATASET_ENDING = /(?:dataset|corpus|[-_]data|instruct|-KG)$/iu;
/** `Frog-100K` counts samples; `FrogNet-100M achieves …` counts parameters. */
const COUNTED = /[-_](?![248]K$)\d+(?:\.\d+)?[KkM]\+?$/u;
/** `FrogLM-100M` counts parameters whatever it does. */
const SIZED_MODEL = /(?:LMs?|GPT|BERT|[Ll]lama|LLaMA|[Ff]ormer|ViT|VLA|Mamba|Coder)-\d+(?:\.\d+)?M$/u;
/** What achieves something is a model, be it called `Frog-700M` or `Frog-Instruct`. */
const COUNTED_OR_TUNED = /[-_](?:\d+(?:\.\d+)?M|Instruct)$/u;
const SIZED = /[-\s]\d+(?:\.\d+)?[Bb](?:$|-)/u;

/** A candidate's name and where it stands, with the words after it. */
interface Place {
  readonly reading: Reading;
  readonly name: string;
  readonly range: readonly [number, number];
  readonly after: string;
  readonly apposed: EntityLabel | undefined;
}

type Clue = (place: Place) => EntityLabel | undefined;

/** What tells the kind of a name, the surest first. */
const CLUES: readonly Clue[] = [
  ({ name, apposed }) =>
    BENCHMARK_ENDING.test(name) && !(apposed === "Method" && /eval$/iu.test(name)) ? "Benchmark" : undefined,
  ({ name }) => (SIZED.test(name) || SIZED_MODEL.test(name) ? "Model" : undefined),
  ({ after }) => (CONTEST.test(after) ? "Benchmark" : undefined),
  ({ apposed }) => (apposed === "Dataset" ? undefined : apposed),
  ({ name, after }) => (COUNTED_OR_TUNED.test(name) && ACTING.test(after) ? "Model" : undefined),
  ({ name, after }) =>
    DATASET_ENDING.test(name) || (COUNTED.test(name) && !ACTING.test(after)) ? "Dataset" : undefined,
  besideOrMeasured,
  ({ reading, name }) => reading.words.data.get(stemBefore(name)),
  ({ name }) => (isModelName(name) ? "Model" : undefined),
];

/** The kind that a name's ending, the nouns beside it or the list it stands in say. */
export function labelOf(
  reading: Reading,
  name: string,
  range: readonly [number, number],
): EntityLabel | undefined {
  const { sentence, words } = reading;
  const after = sentence.text.slice(range[1] - sentence.start);
  const place = { reading, name, range, after, apposed: labelApposed(sentence, range[1], words) };
  for (const clue of CLUES) {
    const label = clue(place);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** What is measured on is a benchmark, whether or not it is called a dataset. */
function besideOrMeasured({ reading: { sentence, words }, range }: Place): EntityLabel | undefined {
  const beside = labelBeside(sentence, range, words);
  const isData = beside === undefined || beside === "Dataset";
  return isData && isMeasuredOn(sentence, range) ? "Benchmark" : beside;
}

/** `GSM8K-Hard` and `GSM8K-v2` are made from `GSM8K`. */
function stemBefore(name: string): string {
  return /^(.{3,}?)(?:[-_ ]?v\d+(?:\.\d+)?|[-_](?:\p{Lu}[\p{L}\d]*|\d+)|\+)\+?$/u.exec(name)?.[1] ?? "";
}

const LIST_ITEM =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+.'-]{0,30}(?:\s?\([^()]{1,30}\))?(?:,\s|,?\sand\s|,?\sor\s|、|，|和|与|及)\s?(?:and\s|the\s|和)?$/u;
const ON =
  /(?:\b(?:on|across)\s(?:the\s|both\s)?|\bbenchmarks?,?\s(?:such\sas|like|including|namely)\s|在)$/iu;
const MEASURING =
  /\b(?:evaluat|experiment|result|achiev|outperform|surpass|improv|scor|accurac|test|validat|perform|state-of-the-art|gain|reach|benchmark)|^On\s|在|基准/u;
const TRAINED_ON =
  /\b(?:[Tt]rain|[Ff]ine-?tun)\w*\s(?:(?!\b(?:achiev|outperform|evaluat|improv|scor|surpass|reach|gain|test|result)\w*)[^.;]){0,80}$/u;
const LIST_WINDOW = 160;
const LONGEST_LIST = 8;

/** A verb right after a name: it does something, so it is no item of the list before it. */
const ACTING =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:also|further|still|even|consistently|significantly|clearly)\s)?(?:achiev|outperform|surpass|improv|reach|attain|exceed|obtain|deliver|yield|reduc|gain|match|show|demonstrat|set|get|scor|produc|provid|enabl|beat|is\b|has\b|can\b|取得|达到|优于|超过|实现|提升|在)/u;

/** True where "… on A, B and" comes right before, in a clause that measures. */
function isMeasuredOn({ text, start }: Sentence, range: readonly [number, number]): boolean {
  let near = text
    .slice(0, range[0] - start)
    .slice(-LIST_WINDOW)
    .replace(/\s+/gu, " ");
  if (TRAINED_ON.test(near)) return false;
  if (!ON.test(near) && ACTING.test(text.slice(range[1] - start))) return false;
  for (let items = 0; items < LONGEST_LIST && !ON.test(near); items += 1) {
    const shorter = near.replace(LIST_ITEM, "");
    if (shorter === near) return false;
    near = shorter;
  }
  return ON.test(near) && MEASURING.test(near) && !/\b(?:speed-?ups?|acceler\w+|faster)\b[^,;]*$/u.test(near);
}
