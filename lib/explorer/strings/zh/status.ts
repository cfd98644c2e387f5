import type { en } from "../en";
import { number } from "./amounts";

const COLOURED = { kind: "按类别着色", topic: "按主题着色", time: "按日期着色" };

/** 变化发生时朗读的内容。 */
export const status: (typeof en)["status"] = {
  selected: (name, neighbours) => `已选择 ${name}，有 ${number(neighbours)} 个邻居`,
  selectedUnknown: (id) => `已选择 ${id}`,
  selectedMany: (count, primary) => `已选择 ${number(count)} 项，最后一项是 ${primary}`,
  selectedEdge: (source, relation, target) => `已选择关系：${source} ${relation} ${target}`,
  selectedLink: (source, target) => `已选择连接：${source} 与 ${target}`,
  cleared: "已取消选择",
  pathShown: (stops) => `显示路径：${stops.join("，然后 ")}`,
  pathCleared: "已清除路径",
  topicShown: (name) => `显示主题 ${name}`,
  topicsShown: "显示所有主题",
  hidden: (name) => `已隐藏 ${name}`,
  shown: (name) => `已显示 ${name}`,
  only: (name) => `只显示 ${name}`,
  filtersChanged: "筛选已更改",
  filtersCleared: "已清除所有筛选",
  coloured: (by) => COLOURED[by],
  rearranged: "图已重新排列",
  pinned: (count) => `已固定 ${number(count)} 个节点`,
  focused: (names, depth) => `只显示距 ${names.join("、")} ${number(depth)} 步以内的内容`,
  unfocused: "重新显示整张图",
  expanded: (name) => `显示 ${name} 的邻居`,
  projected: (as) => {
    if (as === null) return "按原文显示关系";
    return as === "coauthors" ? "按合写的论文连接作者" : "按同时使用它们的论文连接方法";
  },
  collapsed: (name) => `主题 ${name} 合并为一个节点`,
  opened: (name) => `已展开主题 ${name}`,
  hits: (count, query) => `图上圈出 ${query} 的 ${number(count)} 个结果`,
  hitsCleared: "已清除查找结果",
  layoutStarted: "布局已开始",
  layoutStopped: "布局已停止",
};
