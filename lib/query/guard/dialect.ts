/** What the embedded database lacks, and what to write instead where there is something; `{name}` is what stands there. */
interface Gap {
  readonly lacks: string;
  readonly instead?: string;
}

/** Where the embedded database reads less of Cypher than Neo4j. */
export const GAPS = {
  labels: {
    lacks: "The embedded database knows no label expressions (|, &, !, %)",
    instead: "Write (n) WHERE n:A OR n:B, or NOT n:A.",
  },
  dynamicLabels: {
    lacks: "The embedded database takes no labels from expressions",
    instead: "Write (n) WHERE $name IN labels(n).",
  },
  notLabel: {
    lacks: "The embedded database does not read IS NOT before a label",
    instead: "Write NOT n:Label.",
  },
  conditionInNode: {
    lacks: "The embedded database does not read WHERE inside a node",
    instead: "Put the condition after the pattern.",
  },
  quantifiedPaths: {
    lacks: "The embedded database knows no quantified paths",
    instead: "Write -[:TYPE*1..3]- for what is repeated.",
  },
  pathSelectors: {
    lacks: "The embedded database knows no SHORTEST, ANY or ALL before a path",
    instead: "Write shortestPath((a)-[*]-(b)) or allShortestPaths((a)-[*]-(b)).",
  },
  shortestBesideOthers: {
    lacks: "In the embedded database shortestPath beside two other parts of one MATCH never ends",
    instead: "Match the other parts first, each in a MATCH of its own.",
  },
  shortestInExpression: {
    lacks: "The embedded database takes shortestPath only in MATCH",
    instead: "Write MATCH p = shortestPath((a)-[*]-(b)) and use p.",
  },
  collectSubqueries: {
    lacks: "The embedded database knows no COLLECT {…}",
    instead: "Write collect() after OPTIONAL MATCH, or a pattern comprehension such as [(a)--(b) | b.name].",
  },
  returnInSubquery: {
    lacks: "The embedded database takes only patterns and a condition in EXISTS {…} and COUNT {…}",
    instead: "Leave RETURN out, or match outside and count there.",
  },
  patternComprehensionInOrder: {
    lacks: "The embedded database takes no pattern comprehension in ORDER BY",
    instead: "Return it under a name and order by that.",
  },
  typeTests: { lacks: "The embedded database tests no types (IS TYPED, ::)" },
  normalForms: { lacks: "The embedded database tests no normal forms (IS NORMALIZED)" },
  joiningBars: { lacks: "The embedded database does not join with ||", instead: "Write +." },
  propertyOfCall: {
    lacks: "The embedded database reads no property of what a function gives",
    instead: "Name it first: WITH date('2025-01-02') AS day RETURN day.year.",
  },
  functions: { lacks: "The embedded database does not know the function {name}" },
  procedures: {
    lacks: "The embedded database does not know the procedure {name}",
    instead: "CALL grafeo.procedures() lists those that it has.",
  },
  positionInCall: {
    lacks: "The embedded database reads no part of a list that collect() gives in the same RETURN",
    instead: "Name it first: WITH collect(n) AS list RETURN list[0].",
  },
  namedPatternComprehension: {
    lacks: "The embedded database takes no name for the path in a pattern comprehension",
    instead: "Leave the name out, or use MATCH and collect().",
  },
  computedLimit: {
    lacks: "The embedded database takes only a number or a parameter after SKIP and LIMIT",
    instead: "Give the number as a parameter.",
  },
  parameterNames: {
    lacks: "The embedded database takes no parameter that is named like a word of Cypher ({name})",
    instead: "Give it another name.",
  },
  comparingCase: {
    lacks: "The embedded database takes one value after WHEN, and no comparison without its left side",
    instead: "Write CASE WHEN x < 5 OR x = 7 THEN …",
  },
  optionalCall: { lacks: "The embedded database knows no OPTIONAL CALL" },
  scopeOfAll: {
    lacks: "The embedded database does not read CALL (*)",
    instead: "Name the variables: CALL (a, b) {…}.",
  },
  hints: { lacks: "The embedded database takes no hints (USING …)", instead: "Leave them out." },
  trimSides: {
    lacks: "The embedded database trims blanks only",
    instead: "Write ltrim(text), rtrim(text) or trim(text).",
  },
  wholeThingsOfPath: {
    lacks: "In the embedded database a loop with a condition gives numbers for the things of a path",
    instead:
      "Take a property, as in [x IN nodes(p) WHERE … | x.id], or write UNWIND nodes(p) AS x WITH x WHERE …",
  },
  finish: { lacks: "The embedded database does not know FINISH", instead: "End with RETURN." },
} as const satisfies Readonly<Record<string, Gap>>;

export type DialectGap = keyof typeof GAPS;

/** What the embedded database would work on for ever, or answer wrongly: told before it is asked. */
export const TOLD_FIRST: ReadonlySet<DialectGap> = new Set(["shortestBesideOthers", "wholeThingsOfPath"]);

export function gapOf(name: DialectGap): Gap {
  return GAPS[name];
}
