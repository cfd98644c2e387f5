import type { Range } from "../../state/filters";
import type { en } from "../en";
import { listed, number } from "./amounts";
import { words } from "./words";

const percent = (share: number) => `${Math.round(share * 100)}%`;
const NAMED = 2;

/** 缩小图上内容的条件。 */
export const filters: (typeof en)["filters"] = {
  kinds: "类别",
  topics: "显示的主题",
  relations: "关系",
  more: "筛选",
  share: (visible, total) => `${number(visible)}/${number(total)}`,
  percent,
  confidenceTitle: "关系的可信度",
  confidenceEnds: { from: "最低可信度", to: "最高可信度" },
  anyConfidence: "不限",
  degreeTitle: "关联的多少",
  degreeEnds: { from: "最少关联", to: "最多关联" },
  anyDegree: "关联数不限",
  sinceTitle: "收录日期晚于",
  news: (papers) => `上次访问以来新增 ${words.counted(papers, "Paper")}`,
  active: "当前筛选",
  remove: (text) => `移除筛选：${text}`,
  removeAll: "移除所有筛选",
  hidden: (name) => `已隐藏 ${name}`,
  only: (name) => `只看 ${name}`,
  confidence: ({ from, to }) =>
    to >= 1 ? `可信度至少 ${percent(from)}` : `可信度 ${percent(from)} 至 ${percent(to)}`,
  degree: ({ from, to }: Range) =>
    to >= Number.MAX_SAFE_INTEGER ? `至少 ${words.links(from)}` : `${number(from)} 至 ${words.links(to)}`,
  time: ({ basis, mode, from, to }) => {
    const seen = basis === "published" ? "发表" : "收录";
    if (to === null) return `${words.date(from ?? "")}起${seen}`;
    if (from === null || mode === "cumulative") return `截至${words.date(to)}${seen}`;
    return `${words.date(from)}至${words.date(to)}${seen}`;
  },
  since: (date) => `${words.date(date)}以来新增`,
  focus: (names, depth) =>
    depth === 0 ? `只看 ${someOf(names)}` : `距 ${someOf(names)} ${number(depth)} 步以内`,
  expanded: (name) => `含 ${name} 的邻居`,
  projection: { coauthors: "合作者", comethods: "共同使用的方法" },
  collapsed: (name) => `${name} 合并显示`,
  nothing: "没有内容符合这些筛选条件。移除其中一项即可看到更多。",
  hiddenNodes: (names) => `已隐藏 ${someOf(names)}`,
};

function someOf(names: readonly string[]): string {
  if (names.length <= NAMED) return listed(names);
  return `${names.slice(0, NAMED).join("、")}等 ${number(names.length)} 项`;
}
