import type { en } from "../en";

/** 帮助：快捷键、重新开始、语言。 */
export const help: (typeof en)["help"] = {
  open: "帮助",
  start: "重新显示开场",
  keys: "键盘快捷键",
  language: "English",
  close: "关闭",
  where: { page: "任何位置", map: "在图上" },
  does: {
    page: {
      search: "搜索",
      undo: "撤销",
      redo: "重做",
      out: "后退一步：选择、路径、结果、主题、聚焦",
      help: "此说明",
    },
    map: {
      walk: "走到该方向最近的邻居",
      add: "同上，并加入选择",
      details: "前往详情",
      expand: "打开所选内容",
      pin: "将所选内容固定在原处",
      menu: "菜单",
      zoomIn: "放大",
      zoomOut: "缩小",
      fit: "适应窗口",
    },
  },
  or: "或",
};
