import type { Lift, Nearest } from "../../../contract/path";
import type { NodeSummary } from "../../../contract/shared";
import type { EdgeType } from "../../../model/kinds";
import type { Hop, PathWords } from "./path-words";

/** What stands before, between and after the two names of a relation. */
type Frame = readonly [before: string, between: string, after: string];

const FRAMES: Readonly<Record<EdgeType, readonly [out: Frame, back: Frame]>> = {
  AUTHORED: [
    ["", "撰写了", ""],
    ["", "的作者是", ""],
  ],
  LISTED_IN: [
    ["", "收录于", ""],
    ["", "收录了", ""],
  ],
  INTRODUCES: [
    ["", "提出了", ""],
    ["", "由", "提出"],
  ],
  USES: [
    ["", "使用了", ""],
    ["", "被", "使用"],
  ],
  COMPARES_WITH: [
    ["", "对比了", ""],
    ["", "被", "用作对比"],
  ],
  EVALUATES_ON: [
    ["", "在", "上评测"],
    ["", "被", "用于评测"],
  ],
  TRAINS_ON: [
    ["", "在", "上训练"],
    ["", "被", "用于训练"],
  ],
  REPORTS: [
    ["", "报告了", ""],
    ["", "由", "报告"],
  ],
  ON: [
    ["", "测于", ""],
    ["", "上有结果", ""],
  ],
  OF: [
    ["", "是", "的结果"],
    ["", "取得了", ""],
  ],
  EXTENDS: [
    ["", "基于", ""],
    ["", "是", "的基础"],
  ],
  PART_OF: [
    ["", "属于", ""],
    ["", "包含", ""],
  ],
  SIMILAR_TO: [
    ["", "与", "相似"],
    ["", "与", "相似"],
  ],
  IN_TOPIC: [
    ["", "属于主题", ""],
    ["主题", "涵盖", ""],
  ],
};

const ADDED: Readonly<Record<string, string>> = {
  similar: "也经过相似论文",
  topic: "也经过主题",
  digest: "也经过摘要文件",
};
const DROPPED: Readonly<Record<Exclude<Lift["parameter"], "include" | "maxHops">, string>> = {
  via: "不要求经过其他内容",
  avoid: "不避开任何内容",
  kinds: "允许经过任何类别",
  types: "允许任何关系",
  since: "不限最早日期",
  until: "不限最晚日期",
  direction: "也可逆着关系的方向",
};

export const zh: PathWords = {
  hop: (hop) => sentence(hop, named(hop.from)),
  goesOn: (hop) => sentence(hop, "该论文"),
  quoted: (quote) => `“${quote}”`,
  source: (file, line) => `（${file}，第 ${line} 行）`,
  joined: (parts) => parts.join(""),
  nearest,
};

function named({ label, name }: NodeSummary): string {
  return label === "Paper" ? `《${name}》` : name;
}

function sentence({ from, edge, to }: Hop, subject: string): string {
  const [out, back] = FRAMES[edge.type];
  const [before, between, after] = edge.source === from.id ? out : back;
  const why = edge.shared?.length ? ["，都谈到", edge.shared.join("、")] : [];
  return `${spaced([before, subject, between, named(to), after, ...why])}。`;
}

/** Joins texts with a blank where Chinese and Latin script meet. */
function spaced(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const meet = HAN_END.test(text) ? LATIN_START.test(part) : LATIN_END.test(text) && HAN_START.test(part);
    return `${text}${meet ? " " : ""}${part}`;
  }, "");
}

const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N})+]$/u;

function liftWords({ parameter, value }: Lift): string {
  if (parameter === "maxHops") return `最多 ${value} 步`;
  if (parameter === "include") return ADDED[value?.split(",").at(-1) ?? ""] ?? "也经过其他内容";
  return DROPPED[parameter];
}

function nearest({ from, to, reachable, lifts, gap }: Omit<Nearest, "text">): string {
  const alone = reachable.from === 0 || reachable.to === 0;
  const options = lifts.map((lift) => `${liftWords(lift)}（${lift.length} 步）`);
  const number = (count: number) => count.toLocaleString("zh");
  return [
    `${spaced(["没有", alone ? "" : "符合条件的", "路径连接", named(from), "与", named(to)])}。`,
    `${spaced([named(from), `可达其他 ${number(reachable.from)} 项，`, named(to), `可达 ${number(reachable.to)} 项`])}。`,
    ...(options.length === 0 ? [] : [`有路径的条件：${options.join("；")}。`]),
    ...(gap === null ? [] : [gapText(gap, from)]),
  ].join("");
}

function gapText(gap: NonNullable<Nearest["gap"]>, from: NodeSummary): string {
  const [reached] = gap.nodes;
  const start = !reached || reached.id === from.id ? "由此" : `${spaced(["最远到达", named(reached)])}，由此`;
  return `${start}还差 ${gap.length} 步：${gap.sentences.join("")}`;
}
