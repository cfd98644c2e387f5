import type { Span } from "../digest/types";
import type { Sentence } from "./types";

/** A number in a sentence that can be a result: its digits (a range of the file), unit and kind. */
export interface Figure extends Span {
  readonly digits: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: "score" | "delta";
  /** True where the words around say that it is about cost or speed; then only "on X" makes it X's. */
  readonly aside: boolean;
  /** Where the unit ends, as an offset of the sentence. */
  readonly after: number;
}

const NUMBER =
  /(?:(?<![\p{Script=Latin}\p{N}.@_^$±-]|±\s)|(?<=\bsub-))([+-]?\d{1,3}(?:,\d{3})+|[+-]?\d+(?:\.\d+)?)(\s?\\?%|\s?[×xX](?![\p{L}\p{N}])|\s?\\times(?![\p{L}\p{N}])|times\b|\s?-?\s?(?:percentage\s|absolute\s|%\s|\p{Lu}[\p{L}\p{N}]*\s)?points?\b|\s?percent\b|\s?dB\b|\s?pp\b|个?百分点|个点|\s?倍|分)?/gu;
/** `10-14%`: one number with two ends; the lower one is its value. */
const RANGE = /^(\d+(?:\.\d+)?(?:-|–)\d+(?:\.\d+)?)(\s?\\?%|\s?[×xX](?![\p{L}\p{N}])|\s?points?\b|倍)/u;
/** "8 and 4 points", "20–50%": the unit is that of the last number. */
const SHARED_UNIT =
  /^(?:\s?(?:,|，|、|and|or|to|和|至|到|~|–|—|-{1,2})\s?(?:and\s)?[+-]?\d+(?:\.\d+)?){1,4}(\s?\\?%|\s?(?:percentage\s)?points?\b|\s?pp\b|个?百分点)/u;
/** What follows a number that counts or measures something else than quality. */
const COUNTED =
  /^[\s-]*(?:[BMKkG](?![\p{L}])|billion|million|thousand|hours?|minutes?|seconds?|ms\b|s\b|days?|FPS|tokens?(?!\s(?:reduction|saving)s?\b)|parameters?|samples?|images?|videos?|questions?|tasks?(?!\s(?:success|completion|accuracy|performance))|steps?|epochs?|examples?|instances?|problems?|pairs?|GPUs?|frames?|models?|languages?|categories|domains|datasets?|benchmarks?|different|diverse|times|GB|MB|TB|bits?|bit\b|shots?|turns|years?|papers?|annotat|hz|个(?!百分点|点)|种|张|条|小时|步|篇|项|美元)/iu;
/** What follows a share or a ratio of cost or speed. */
const COST =
  /^[\s-]*(?:fewer|faster|less\b|lower (?:cost|latency|memory)|smaller|speed-?up|(?:[\p{Ll}-]+\s){0,2}(?:overhead|latency|speed-?up)\b|(?:[\p{Ll}-]+\s){0,2}(?:token|time|cost|memory|latency|compute|FLOPs)\s(?:reduction|saving)s?\b|of\s(?:the\s)?(?:[\p{L}-]+\s){0,2}(?:cost|costs|time|data|budget|compute|parameters|tokens|cache)\b)/iu;
/** "800 manually verified QA pairs". */
const COUNTED_LATER =
  /^(?:\s[\p{L}-]+){1,4}?\s(?:pairs|samples|examples|questions|images|videos|tasks|instances|problems|queries|prompts|documents|scenarios|trajectories|annotations|hours|tokens)\b/u;
/** Words before a number that make it one of cost or speed. */
const ASIDE =
  /\b(?:costs?|latency|time|memory|tokens?|compute|overhead|usage|FLOPs|storage|calls|steps|energy|length|footprint|throughput|speed)\b[^.;,]{0,20}\b(?:by|to|of)\s(?:up\sto\s|over\s|nearly\s|about\s|approximately\s|almost\s)?$|\b(?:accelerat\w*|speed-?ups?|faster|requiring|using)\b[^.;,]{0,30}$|(?:成本|延迟|时间|内存|显存|开销|速度|加速)[^。；，]{0,12}$/iu;
const YEAR = /^(?:19|20)\d\d$/u;
const SCORE_BEFORE =
  /(?:\b(?:score|accuracy|rate|perplexity|FID|gFID|F1|mIoU|mAP|average|AUC|IoU|WER|PSNR|ELO|Elo|rating|pass@\d+)s?\s(?:score\s)?(?:of|is|at|to|from|reaches|:|=)?\s?(?:up to\s)?|\bfrom\s|\bto\s|\bscor(?:es?|ing)\s|\bachiev\w+\s|\bvs\.?\s|\(|得分|达到|为|至|到)$/iu;
const DELTA_BEFORE =
  /(?:\bby\s(?:up\sto\s|over\s|about\s|at\sleast\s|nearly\s|almost\s|around\s|as\smuch\sas\s|an?\s(?:average|absolute)\s(?:of\s)?|more\sthan\s|approximately\s|roughly\s)?|\b(?:gains?|improvements?|increases?|boosts?|reductions?|drops?|margins?|decrease)\s(?:of\s)?(?:an?\s(?:average|absolute|relative)\s(?:of\s)?)?(?:up\sto\s|over\s|at\sleast\s)?|[+]|提升了?|提高了?|增加了?|降低了?|下降了?|减少了?|高出|超过)$/iu;
const DELTA_AFTER =
  /^[\s-]*(?:absolute\s|relative\s|average\s|accuracy\s|performance\s)*(?:improvement|gain|increase|reduction|boost|drop|decrease|higher|lower|better|的提升|的改进|的增益|的性能提升)/iu;

/** The numbers of a sentence that can be results. */
export function figuresOf({ text, start }: Sentence): Figure[] {
  return Array.from(text.matchAll(NUMBER)).flatMap((match) => {
    const first = (match[1] ?? "").replace(/^[+-]/u, "");
    const at = match.index + (match[1] ?? "").length - first.length;
    const range = RANGE.exec(text.slice(at));
    const digits = range?.[1] ?? first;
    const after = range ? at + range[0].length : match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), at);
    const following = text.slice(after, after + 40);
    const unit = unitOf(range?.[2] ?? match[2] ?? SHARED_UNIT.exec(following)?.[1] ?? "");
    const lead = text.slice(Math.max(0, match.index - 120), at);
    if (!isResult({ digits, unit, before, following, lead })) return [];
    const value = Number(first.replaceAll(",", ""));
    const kind = isDelta({ unit, before, following }) ? "delta" : "score";
    const aside = ASIDE.test(before) || COST.test(following);
    return [{ start: start + at, end: start + at + digits.length, digits, value, unit, kind, aside, after }];
  });
}

/** "outperforming A (0.61) and B (0.58)": numbers of rivals. */
const AGAINST =
  /\b(?:outperform|surpass|compar|exceed)\w*\b[^.;]*\s\S+\s?(?:[(（]\d+\.\d+[)）][^.;]*)?[(（]$|\b(?:versus|vs\.?|than|over)\s[^.;]{0,40}[(（]$/iu;

interface Around {
  readonly unit: string;
  readonly before: string;
  readonly following: string;
}

interface Candidate extends Around {
  readonly digits: string;
  /** More of what stands before. */
  readonly lead: string;
}

function isResult({ digits, unit, before, following, lead }: Candidate): boolean {
  if (COUNTED.test(following) || /^\p{Script=Latin}/u.test(following) || /^[.-]?\d/u.test(following))
    return false;
  if (unit !== "") return true;
  if (COST.test(following)) return false;
  if (/[(（]$/u.test(before) && /^[)）]/u.test(following)) return digits.includes(".") && AGAINST.test(lead);
  if (!digits.includes(".") && COUNTED_LATER.test(following)) return false;
  if (YEAR.test(digits) || /\$\s?$/u.test(before)) return false;
  return digits.includes(".") || SCORE_BEFORE.test(before);
}

function isDelta({ unit, before, following }: Around): boolean {
  if (unit === "x" || unit === "points") return true;
  return DELTA_BEFORE.test(before) || DELTA_AFTER.test(following);
}

function unitOf(written: string): string {
  if (/%|percent\b/u.test(written)) return "%";
  if (/dB/u.test(written)) return "dB";
  if (/[×xX倍]|times/u.test(written)) return "x";
  return /point|pp|百分点|个点/u.test(written) ? "points" : "";
}
