/** Chinese phrases end with what is asked for; each is put into the English order. */
const NOUNS: Readonly<Record<string, string>> = {
  论文: "papers",
  文章: "papers",
  作者: "authors",
  方法: "methods",
  基准: "benchmarks",
  评测基准: "benchmarks",
  数据集: "datasets",
  模型: "models",
};
const NOUN = Object.keys(NOUNS).join("|");

const FORMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:使用|采用|用)了?(.+?)的(${NOUN})$`, "u"), "@ using $"],
  [new RegExp(`^(?:提出|引入|发布)了?(.+?)的(${NOUN})$`, "u"), "@ introducing $"],
  [new RegExp(`^在(.+?)上(?:评测|评估|测试|测量)过?的(${NOUN})$`, "u"), "@ evaluated on $"],
  [new RegExp(`^在(.+?)上(?:训练|微调)过?的(${NOUN})$`, "u"), "@ trained on $"],
  [new RegExp(`^(?:与|和|同)(.+?)(?:比较|对比)过?的(${NOUN})$`, "u"), "@ compared with $"],
  [new RegExp(`^基于(.+?)的(${NOUN})$`, "u"), "@ building on $"],
  [/^(.+?)的合作者()$/u, "co-authors of $"],
  [/^(.+?)论文的(作者)$/u, "@ of $ papers"],
  [new RegExp(`^(?:关于)?(.+?)的(${NOUN})$`, "u"), "@ about $"],
];

const DATE = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月)?/u;

/** A Chinese phrase in the order and words of the English grammar; any other text as it is. */
export function inEnglish(text: string): string {
  const dated = DATE.exec(text);
  const [whole = "", year = "", month] = dated ?? [];
  const body = text.slice(whole.length).replace(/^(?:的|里|中)/u, "");
  const date = month ? `${year}-${month.padStart(2, "0")}` : year;
  const turned = turn(body) ?? (dated ? NOUNS[body.trim()] : undefined);
  if (turned === undefined) return text;
  return dated ? `${turned} from ${date}` : turned;
}

function turn(text: string): string | undefined {
  for (const [form, english] of FORMS) {
    const [, thing, noun = ""] = form.exec(text.trim()) ?? [];
    if (thing === undefined) continue;
    const things = thing
      .trim()
      .replace(/\s*(?:和|与|以及|、)\s*/gu, " and ")
      .replace(/\s*或\s*/gu, " or ");
    return english
      .replace("@", NOUNS[noun] ?? "papers")
      .replace("$", `${NOUNS[things] ? `a ${NOUNS[things]}` : things}`);
  }
  return undefined;
}
