import type { EdgeType, NodeLabel } from "../../model/kinds";
import type { Question, Requirement, Thing } from "./resolve";
import { DIRECT, LINKS, MEANINGS } from "./words";

/**
 * The statement that answers a question; what is asked for is its first column. Only uses what both databases
 * understand. Papers come newest first, all else by the number of papers that say so.
 */
export function cypherOf(question: Question): string {
  const direct = question.requirements.filter(({ relation }) => DIRECT.has(relation));
  const through = question.requirements.filter(({ relation }) => !DIRECT.has(relation));
  const ofPapers = question.subject === "Paper";
  const paper = ofPapers ? "n" : "p";
  const viaPapers = !ofPapers && (through.length > 0 || question.span !== null || question.link !== null);
  const patterns = [
    ...through.map((requirement, i) => pattern(paper, "Paper", { requirement, as: `t${i + 1}` })),
    ...direct.map((requirement, i) => pattern("n", question.subject, { requirement, as: `d${i + 1}` })),
    ...(viaPapers ? [linkPattern(question)] : []),
  ];
  const matches = patterns.length > 0 ? patterns : [{ match: `(n:${question.subject})`, where: [] }];
  const where = [
    ...matches.flatMap((each) => each.where),
    ...spanConditions(paper, question.span),
    ...itself(question),
  ];
  return [
    ...matches.map(({ match }) => `MATCH ${match}`),
    ...(where.length > 0 ? [`WHERE ${where.join(" AND ")}`] : []),
    ...returning(question.subject, viaPapers),
  ].join("\n");
}

interface Pattern {
  readonly match: string;
  readonly where: readonly string[];
}

interface Named {
  readonly requirement: Requirement;
  /** Variable of what is named, where one is needed. */
  readonly as: string;
}

function pattern(from: string, label: NodeLabel, { requirement, as }: Named): Pattern {
  const { relation, oneOf } = requirement;
  const [first] = oneOf;
  const start = `(${from}:${label})`;
  if (relation === "reports") {
    const { node, where } = target(oneOf, as);
    return { match: `${start}-[:REPORTS]->(:Result)-[:ON]->${node}`, where };
  }
  const { node, where } = target(oneOf, as);
  if (first?.label === "Author") return { match: `${start}<-[:AUTHORED]-${node}`, where };
  if (first?.label === "Topic") return { match: `${start}-[:IN_TOPIC]->${node}`, where };
  const arrow = relation === "similar" ? "-" : "->";
  return { match: `${start}-[:${MEANINGS[relation].types.join("|")}]${arrow}${node}`, where };
}

/** One node by its id, one of several by a list of ids, or any of a kind. */
function target(oneOf: readonly Thing[], as: string): { node: string; where: readonly string[] } {
  const ids = oneOf.flatMap((thing) => ("id" in thing ? [quoted(thing.id)] : []));
  const labels = [...new Set(oneOf.map(({ label }) => label))];
  const label = labels.length === 1 ? `:${labels[0]}` : "";
  const [only] = ids;
  if (only === undefined || ids.length < oneOf.length) return { node: `(${as}${label})`, where: [] };
  if (ids.length === 1) return { node: `(${label} {id: ${only}})`, where: [] };
  return { node: `(${as}${label})`, where: [`${as}.id IN [${ids.join(", ")}]`] };
}

function linkPattern({ subject, link }: Question): Pattern {
  const types = linkTypes(subject, link);
  const match =
    subject === "Author"
      ? "(n:Author)-[:AUTHORED]->(p:Paper)"
      : `(p:Paper)-[:${types.join("|")}]->(n:${subject})`;
  return { match, where: [] };
}

/** Benchmarks and data are "used" by evaluating and training, too. */
function linkTypes(subject: NodeLabel, link: EdgeType | null): readonly EdgeType[] {
  const usual = LINKS[subject] ?? [];
  if (link === "USES" && subject !== "Method" && subject !== "Model") return [...new Set([...usual, link])];
  return link ? [link] : usual;
}

function spanConditions(paper: string, span: Question["span"]): string[] {
  if (!span) return [];
  return [
    ...(span.from === null ? [] : [`${paper}.published >= ${quoted(span.from)}`]),
    ...(span.before === null ? [] : [`${paper}.published < ${quoted(span.before)}`]),
  ];
}

/** Nobody is a co-author of oneself. */
function itself({ subject, requirements }: Question): string[] {
  const named = requirements.flatMap(({ oneOf }) => oneOf).flatMap((thing) => ("id" in thing ? [thing] : []));
  return named.filter(({ label }) => label === subject).map(({ id }) => `n.id <> ${quoted(id)}`);
}

function returning(subject: NodeLabel, viaPapers: boolean): string[] {
  const column = subject.toLowerCase();
  if (viaPapers)
    return [
      `RETURN n AS ${column}, n.name AS name, count(DISTINCT p) AS papers`,
      "ORDER BY papers DESC, name",
    ];
  const measure = subject === "Paper" ? "published" : "degree";
  return [
    `RETURN DISTINCT n AS ${column}, n.${measure} AS ${measure}, n.name AS name`,
    `ORDER BY ${measure} DESC, name`,
  ];
}

const quoted = (text: string) => `'${text.replace(/[\\']/gu, "\\$&")}'`;
