import type { en } from "../en";
import { listed, number } from "./amounts";
import { words } from "./words";

type Frame = Pick<
  typeof en,
  | "title"
  | "opening"
  | "broken"
  | "part"
  | "faults"
  | "map"
  | "toolbar"
  | "tools"
  | "search"
  | "explore"
  | "starts"
  | "more"
>;

/** 工具之外的页面：开场、工具栏、图、标签页、搜索。 */
export const frame: Frame = {
  title: "Paper Atlas",
  opening: {
    loading: (done, of) => `正在载入图 … ${number(done)} / ${number(of)} 部分`,
    empty: "尚未提取任何内容，因此没有图可画。",
    extractFirst: "请先将摘要文件读入存储，然后重新加载此页：",
    extractNote: "它读取 seeds/ 中的文件，或其后列出的文件和文件夹。",
    reload: "重新加载",
  },
  broken: {
    title: "出错了",
    text: "页面无法继续。您的数据没有改变；重试通常有效。",
    retry: "重试",
  },
  part: {
    coming: "正在载入这一部分 …",
    missing: "无法载入这一部分。请确认服务器仍在运行，然后重新加载页面。",
  },
  faults: {
    unreachable: "服务器没有应答。请确认 `npm start` 仍在运行，然后重试。",
    unreadable: "无法读取服务器的应答。请重新加载页面；它可能比服务器旧。",
    cancelled: "已取消。",
    unexpected: "发生了意外情况。请重新加载页面。",
    brokenLink: "无法读取此链接，因此从头打开。",
    noWebgl: "WebGL 已关闭，此浏览器无法画图。搜索、列表、详情、主题、路径和查询仍可使用。",
  },
  map: {
    name: "图",
    controls: "图的控制",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "适应窗口",
    startLayout: "开始布局",
    stopLayout: "停止布局",
    asList: "以列表显示",
  },
  toolbar: {
    name: "视图",
    undo: "撤销",
    redo: "重做",
    copyLink: "复制链接",
    linkCopied: "链接已复制：打开即是此视图",
    copyYourself: (link) => `请自行复制此链接：${link}`,
    themes: { system: "主题：跟随系统", light: "主题：浅色", dark: "主题：深色" },
  },
  tools: {
    name: "工具",
    tabs: { explore: "探索", topics: "主题", paths: "路径", leaderboards: "排行榜", cypher: "Cypher" },
    height: "改变面板高度",
    fold: "收起面板",
    open: "打开面板",
  },
  search: {
    label: "搜索",
    placeholder: "搜索方法、论文、人物 …",
    key: "Ctrl K",
    busy: "正在搜索 …",
    none: (text) => `这里没有叫“${text}”的内容。请试试简写，例如 GRPO 或 MATH。`,
  },
  explore: {
    holdings: ({ kinds, topics, digests, newest, updated }) =>
      `${listed(kinds)}，分属 ${words.counted(topics, "Topic")}，来自 ${words.counted(digests, "Digest")}${newest ? `；最新一份的日期为${words.date(newest)}` : ""}${updated ? `，读取于${words.date(updated)}` : ""}。`,
    starts: "从一个问题开始",
    colourBy: "着色依据",
    colour: "颜色",
    colours: { kind: "类别", topic: "主题", time: "日期" },
    timeScale: (first, last) => `首次出现：${words.month(first)}至${words.month(last)}`,
    ranking: "图上内容，关联最多的在前",
    more: (next, left) => `再显示 ${number(left)} 项中的 ${number(next)} 项`,
    noneShown: (kinds) => `${kinds}被筛选隐藏。移除一项筛选即可在此看到。`,
    rankingKind: "列表的类别",
  },
  starts: {
    method: (name) => `${name} 是什么，谁在使用？`,
    path: (a, b) => `${a} 与 ${b} 有何联系？`,
    board: (name) => `${name} 上谁领先？`,
    benchmark: (name) => `谁在 ${name} 上评测？`,
    topic: (name) => `${name} 包含什么？`,
    model: (name) => `哪些论文使用 ${name}？`,
  },
  more: {
    fewer: "收起",
    all: (count) => `显示全部 ${number(count)} 项`,
  },
};
