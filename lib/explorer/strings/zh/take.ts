import type { en } from "../en";
import { number } from "./amounts";
import { words } from "./words";

/** 将视图存为文件。 */
export const take: (typeof en)["take"] = {
  open: "带走",
  title: "带走此视图",
  close: "关闭",
  scope: "内容",
  scopes: {
    selection: (name) => `${name} 及其相邻的内容`,
    selections: (count) => `所选的 ${number(count)} 项及其相邻的内容`,
    path: "路径",
    hits: (query) => `“${query}”的查找结果`,
    shown: "当前显示的全部内容",
  },
  holds: (nodes, papers) => `${number(nodes)} 项，其中 ${words.counted(papers, "Paper")}`,
  pictures: "存为图片",
  lists: (papers) => `将 ${words.counted(papers, "Paper")}存为列表`,
  graphs: "存为图数据",
  size: "PNG 宽度",
  pixels: (width) => `${width} 像素`,
  formats: {
    png: "PNG",
    svg: "SVG",
    html: "可离线打开的网页",
    bibtex: "BibTeX",
    markdown: "Markdown",
    gexf: "GEXF (Gephi)",
    graphml: "GraphML",
    csv: "CSV，ZIP 内含两个文件",
    json: "JSON",
  },
  saving: (file) => `正在生成 ${file} …`,
  saved: (file) => `已保存 ${file}`,
  savedPapers: (file, papers) => `已保存 ${file}：${words.counted(papers, "Paper")}`,
  noPicture: "无法生成图片。请改用较小的尺寸或 SVG。",
  picture: "Paper Atlas",
  about: (nodes, links) =>
    `来自 Paper Atlas 的 ${number(nodes)} 项内容和 ${number(links)} 条关系。选择一个名称即可看到它的位置。`,
  find: "查找",
};
