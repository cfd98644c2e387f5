import type { en } from "../en";
import { listed, number } from "./amounts";
import { words } from "./words";

/** 搜索框：问句、命令、结果。 */
export const find: (typeof en)["find"] = {
  phrase: "问题",
  phrases: "相关问题",
  recent: "最近查找",
  commandsTitle: "命令",
  tryThis: "试试",
  // The search reads questions in English only.
  examples: ["methods evaluated on GSM8K", "papers using GRPO and MCTS", "authors of GRPO papers"],
  relation: {
    uses: "使用",
    introduces: "提出",
    compares: "对比",
    evaluates: "评测于",
    trains: "训练于",
    reports: "报告数字于",
    extends: "基于",
    part: "属于",
    similar: "相似于",
    about: "关于",
  },
  any: {
    Paper: "任意论文",
    Author: "任何人",
    Method: "任意方法",
    Benchmark: "任意基准",
    Dataset: "任意数据集",
    Model: "任意模型",
    Result: "任意结果",
    Topic: "任意主题",
    Digest: "任意摘要文件",
  },
  join: { and: "且", or: "或" },
  dates: (from, before) => {
    if (from === null) return `早于${words.date(before ?? "")}`;
    return before === null ? `${words.date(from)}以来` : `${words.date(from)}至${words.date(before)}前`;
  },
  cypherOf: "回答它的 Cypher",
  openInConsole: "在控制台中编辑",
  ofKind: (label, shown, total) =>
    shown < total ? `${words.kinds[label]}，${number(shown)} / ${number(total)}` : words.kinds[label],
  papers: (count) => words.counted(count, "Paper"),
  ringAll: (count) => `在图上圈出全部 ${number(count)} 项`,
  onMap: "在图上",
  hits: {
    name: "查找结果",
    counted: (kinds) => listed(kinds.map(({ label, count }) => words.counted(count, label))),
    forQuery: (query) => `“${query}”`,
    place: (at, of) => `${number(at)} / ${number(of)}`,
    next: "下一个结果",
    previous: "上一个结果",
    clear: "清除结果",
    select: "全部选择",
    hint: "按 Enter 到下一个",
  },
  nothing: (text) => `此图中没有：${text}。请放宽问题，或在控制台中编辑其 Cypher。`,
  cut: (count) => `已圈出前 ${number(count)} 项，还有更多。可在控制台中用其 Cypher 查看其余。`,
  offMap: (count) => `${number(count)} 个答案，但都没有画在图上。请在控制台中打开此问题来阅读。`,
  commandHint: "输入 > 查看所有命令",
  commands: {
    named: {
      fit: { title: "适应窗口", words: "fit zoom all 全部 缩放" },
      undo: { title: "撤销", words: "undo back 后退" },
      redo: { title: "重做", words: "redo forward 前进" },
      copyLink: { title: "复制此视图的链接", words: "copy link share 分享" },
      clear: { title: "清除选择", words: "clear deselect 取消" },
      clearHits: { title: "清除查找结果", words: "clear hits 圈" },
      showAll: { title: "显示全部", words: "show all reset 重置" },
    },
    only: (kinds) => ({ title: `只显示${kinds}`, words: "only solo filter 筛选" }),
    hide: (kinds) => ({ title: `隐藏或显示${kinds}`, words: "hide toggle filter 筛选" }),
    themes: {
      system: { title: "跟随系统主题", words: "system auto 自动" },
      light: { title: "浅色主题", words: "light day 白天" },
      dark: { title: "深色主题", words: "dark night 夜间" },
    },
    colours: {
      kind: { title: "按类别着色", words: "colour kind 颜色" },
      topic: { title: "按主题着色", words: "colour topic 颜色" },
      time: { title: "按日期着色", words: "colour time date 颜色 时间" },
    },
    open: (tab) => ({ title: `打开${tab}`, words: "open go 前往" }),
  },
};
