import type { EdgeType, NodeLabel } from "../../../model/kinds";
import type { Direction, Words } from "../words";

const KINDS: Readonly<Record<NodeLabel, string>> = {
  Paper: "论文",
  Author: "作者",
  Method: "方法",
  Benchmark: "基准",
  Dataset: "数据集",
  Model: "模型",
  Result: "结果",
  Topic: "主题",
  Digest: "摘要文件",
};

const COUNTERS: Readonly<Record<NodeLabel, string>> = {
  Paper: "篇",
  Author: "位",
  Method: "种",
  Benchmark: "个",
  Dataset: "个",
  Model: "个",
  Result: "项",
  Topic: "个",
  Digest: "份",
};

const RELATIONS: Readonly<Record<EdgeType, Readonly<Record<Direction, string>>>> = {
  AUTHORED: { out: "撰写", in: "作者" },
  LISTED_IN: { out: "收录于", in: "收录" },
  INTRODUCES: { out: "提出", in: "提出者" },
  USES: { out: "使用", in: "被使用于" },
  COMPARES_WITH: { out: "对比", in: "被对比于" },
  EVALUATES_ON: { out: "评测于", in: "用于评测" },
  TRAINS_ON: { out: "训练于", in: "用于训练" },
  REPORTS: { out: "报告", in: "报告于" },
  ON: { out: "测于", in: "相关结果" },
  OF: { out: "对象", in: "相关结果" },
  EXTENDS: { out: "基于", in: "衍生出" },
  PART_OF: { out: "属于", in: "包含" },
  SIMILAR_TO: { out: "相似于", in: "相似于" },
  IN_TOPIC: { out: "归入", in: "涵盖" },
};

function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  if (!year) return iso;
  if (!month) return `${year}年`;
  return day ? `${year}年${Number(month)}月${Number(day)}日` : `${year}年${Number(month)}月`;
}

export const words: Words = {
  number: (value) => value.toLocaleString("zh"),
  counted: (count, label) => `${count.toLocaleString("zh")} ${COUNTERS[label]}${KINDS[label]}`,
  links: (count) => `${count.toLocaleString("zh")} 条关联`,
  kinds: KINDS,
  kind: KINDS,
  relation: (type, direction) => RELATIONS[type][direction],
  date: readableDate,
  month: (iso) => readableDate(iso.slice(0, 7)),
};
