import type { en } from "../en";
import { number } from "./amounts";

const UNITS: Readonly<Record<string, string>> = { "%": "%", points: "分", x: "倍数" };
const SET_UPS = "各论文的设置不同，比较前请阅读原句。";

/** 排行榜，以及方法、模型或论文的数字。 */
export const boards: (typeof en)["boards"] = {
  none: "尚无摘要报告基准数字，因此没有排行榜。请用 `npm run extract` 读入更多摘要。",
  benchmark: "基准",
  placeholder: "查找基准",
  choose: "选择基准",
  option: (name, numbers) => `${name} – ${number(numbers)} 个数字`,
  numbers: (count) => `${number(count)} 个数字`,
  noMatch: (text) => `没有名为“${text}”且有数字的基准。请试试名称的一部分。`,
  moreBoards: (count) => `还有 ${number(count)} 个基准：输入即可查找。`,
  busy: "正在收集数字 …",
  empty: (name) => `没有摘要报告 ${name} 本身的数字。`,
  editions: "其他有数字的版本",
  scores: (name) => `${name} 上的得分`,
  deltas: "提升与下降",
  deltasNote: "相对于各论文自己的基线，不与得分一同排名。",
  apart: (tables) => `${number(tables)} 张表，因为指标或单位不同：不同表中的数字不可比较。`,
  measure: ({ metric, unit }) => {
    const name = metric === "" ? "未说明指标" : metric;
    const of = UNITS[unit] ?? unit;
    return of === "" ? name : `${name}（${of}）`;
  },
  usually: (metric) => `文本没有说明指标；通常是 ${metric}。`,
  direction: {
    higher: `越高越好。${SET_UPS}`,
    lower: `越低越好。${SET_UPS}`,
    unknown: "没有文本说明哪一端更好，因此按大小列出而不排名。",
  },
  rank: "名次",
  value: "数值",
  of: "对象",
  on: "基准",
  date: "日期",
  show: (value, of) => `${of} 的 ${value} 的原句`,
  paper: (name) => `由 ${name} 报告`,
  selectAll: "在图上全部选择",
  all: (count) => `显示全部 ${number(count)} 个数字`,
  best: (value, of, date) => `报告的最佳值：${of} 的 ${value}${date ? `，${date}` : ""}`,
  chart: "最佳值随时间的变化",
  chartLabel: (measure, records) => `${measure} 随时间的变化。历次最佳：${records.join("；")}。`,
  record: (value, of, date) => `${date} ${of} ${value}`,
  open: "打开排行榜",
};
