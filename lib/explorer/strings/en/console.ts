import type { ExampleName } from "../../console/examples";
import type { ParameterFault } from "../../console/params";
import type { ChartForm } from "../../console/result/chart";
import type { DownloadFormat } from "../../console/result/download";
import type { ResultView } from "../../console/run/cards";
import { amount, listed } from "./words";

const number = (value: number) => value.toLocaleString("en");
const seconds = (ms: number) =>
  ms < 1000 ? `${number(Math.max(1, Math.round(ms)))} ms` : `${(ms / 1000).toFixed(1)} s`;

const views: Readonly<Record<ResultView, string>> = {
  table: "Table",
  graph: "Graph",
  chart: "Chart",
  json: "JSON",
  plan: "Plan",
};
const forms: Readonly<Record<ChartForm, string>> = { bars: "Bars", line: "Line", dots: "Dots" };
const formats: Readonly<Record<DownloadFormat, string>> = {
  csv: "CSV",
  json: "JSON",
  markdown: "Markdown",
  cypher: "Cypher script",
};
const faults: Readonly<Record<ParameterFault, string>> = {
  missing: "Needs a value.",
  json: "This is not JSON: text needs quotes.",
};

const exampleWords: Readonly<Record<ExampleName, { readonly title: string; readonly shows: string }>> = {
  popular: { title: "Methods that most papers use", shows: "A pattern, a count and an order" },
  evidence: {
    title: "Papers that work with a method, and the sentence that says so",
    shows: "A parameter, two relations and evidence",
  },
  search: { title: "Methods by a part of their name", shows: "Text search by CONTAINS in any spelling" },
  shared: { title: "Methods that share papers", shows: "Pairs, each told once" },
  months: { title: "Papers by month", shows: "Dates as text; see it as a chart" },
  numbers: {
    title: "Reported numbers, by benchmark",
    shows: "Three steps from a paper to what was measured",
  },
  benchmarks: {
    title: "The benchmarks most evaluated on, with all their papers",
    shows: "WITH ranks first, then looks again; see it as a graph",
  },
  connected: { title: "How two methods are connected", shows: "A shortest path over what papers say" },
  alike: { title: "What makes two papers alike", shows: "A computed relation with its reasons" },
  homes: {
    title: "Methods at home in many topics",
    shows: "Distinct values, counted and filtered after grouping",
  },
  families: { title: "Families of models", shows: "Lists of names, collected" },
  rivals: {
    title: "New methods and what they are compared with",
    shows: "Two patterns around the same paper; see it as a graph",
  },
};

/** The Cypher console. */
export const consoleWords = {
  box: "Cypher query",
  placeholder: "MATCH (p:Paper)-[:USES]->(m:Method) RETURN m, count(p) AS papers",
  run: "Run",
  cancel: "Cancel",
  hint: "Ctrl Enter starts it, Tab leaves the editor. Reading only.",
  selectionHint: (lines: number) => `Only what is selected: ${amount(lines, "line")}.`,
  parameters: "Parameters",
  parametersNote: 'Values are JSON: "text" in quotes, 5, true, [1, 2].',
  noParameters: "The query has no parameters. Write $name in it and give it a value here.",
  parameterFault: faults,
  quote: "Put it in quotes",
  parametersNeeded: (names: readonly string[]) =>
    `Give ${listed(names.map((name) => `$${name}`))} a value first.`,
  share: "Share query",
  shared: "Link to this query is in the clipboard. Opening it does not start the query.",
  sharedByHand: (link: string) => `Take this link yourself: ${link}`,
  save: "Save query",
  saveName: "Name",
  saveDone: "Save",
  saveExists: "Replaces the saved query of this name.",
  saved: "Saved",
  noSaved: "Nothing saved yet. Write a query and save it under a name; it stays in this browser.",
  history: "History",
  noHistory: "What you run is listed here, in this browser only.",
  clearHistory: "Empty the history",
  forget: (what: string) => `Forget: ${what}`,
  examples: "Examples",
  exampleWords,
  examplesNote: "Twelve questions to this very graph. Choosing one puts it into the editor.",
  shelf: "Answers and queries",
  results: "Results",
  noResults: "Answers are kept here, newest first, until the page is closed. Start with an example.",
  running: (ms: number) => `Working on it for ${seconds(ms)} …`,
  runningNote: "Cancel ends it in the database too. Nothing is changed: the console only reads.",
  cancelled: (ms: number) => `Cancelled after ${seconds(ms)}. The database has stopped working on it.`,
  cancelledShort: "Stopped",
  rows: (count: number, ms: number) => `${amount(count, "row")} in ${seconds(ms)}`,
  rowCount: (count: number) => amount(count, "row"),
  planOnly: (ms: number) => `Planned in ${seconds(ms)}, nothing was carried out`,
  noRows: "No rows. The query is fine, but nothing in the graph matches it.",
  failed: "Not answered",
  cutTitle: (count: number) => `There are more than these ${amount(count, "row")}.`,
  cutDefault: "The answer was cut here. Add a LIMIT or narrow the pattern.",
  nextPage: (count: number) => `Next ${number(count)}`,
  commandLine: "Take the command for all rows",
  commandTaken: "Command is in the clipboard: it writes all rows to a file.",
  goTo: (line: number, column: number) => `Line ${line}, column ${column}`,
  problems: (count: number) => amount(count, "remark"),
  table: "Result",
  otherTable: (id: number) => `Rows of answer ${id}`,
  tableFrame: "Rows",
  sort: {
    none: "Sort ascending",
    ascending: "Sort descending",
    descending: "Back to the order of the answer",
  },
  sortCut: (count: number) => `These ${amount(count, "row")} alone are sorted; ORDER BY sorts all there are.`,
  views,
  viewsName: "Ways to see it",
  answer: (id: number) => `Answer ${id}`,
  pin: "Pin",
  unpin: "Unpin",
  compare: "Compare",
  comparing: "Choose a second answer to compare with this one.",
  stopComparing: "End comparison",
  comparison: "Comparison",
  compared: (same: number, left: number, right: number) =>
    `${amount(same, "row")} in both; ${number(left)} only left, ${number(right)} only right.`,
  otherColumns: "The columns differ, so rows can hardly be the same.",
  left: "Left",
  right: "Right",
  onlyHere: "only here",
  edit: "Put into the editor",
  remove: "Remove",
  download: "Download",
  formats,
  downloaded: (name: string) => `${name} downloaded`,
  showOnMap: "Show on the map",
  selectOnMap: "Select on the map",
  onMap: (count: number) => `${amount(count, "thing")} of it on the map`,
  shownOnMap: (count: number) => `Only ${amount(count, "thing")} of the answer shown; Escape shows all`,
  selectedOnMap: (count: number) => `${amount(count, "thing")} selected`,
  notOnMap: "Nothing in these rows can be shown on the map: return nodes or their ids.",
  graphName: (nodes: number, edges: number) => `${amount(nodes, "node")}, ${amount(edges, "relation")}`,
  graphLeftOut: (drawn: number, leftOut: number) =>
    `The ${number(drawn)} best connected are drawn, ${number(leftOut)} are not. Show on the map shows all.`,
  between: "Relations between them, too",
  enlarge: "Enlarge the graph (+)",
  shrink: "Shrink the graph (-)",
  wholeGraph: "Whole graph (0)",
  chartForm: "As",
  forms,
  chartAcross: "Across",
  chartUp: "Up",
  noChart: "A chart needs a column of numbers, such as count(p) AS papers.",
  chartName: (up: string, across: string) => `${up} by ${across}`,
  chartLeftOut: (shown: number, leftOut: number) =>
    `The first ${number(shown)} of ${number(shown + leftOut)} rows are drawn.`,
  jsonName: "Answer as JSON",
  jsonCut: (shown: number, all: number) =>
    `The first ${number(shown)} of ${amount(all, "row")}; Download has all.`,
  more: "more",
  less: "less",
  plan: "Plan",
  planNote: "How the database works it out, from what it reads to what it returns.",
  planBusy: "Asking the database for its plan …",
  profile: "Count rows at each step",
  profileNote: "This carries the query out once more.",
  planRows: (rows: number) => amount(Math.round(rows), "row"),
  planEstimate: (rows: number) => `about ${amount(Math.round(rows), "row")}`,
  planHits: (hits: number) => amount(hits, "read"),
  planTime: seconds,
  clock: (time: Date) => time.toLocaleString("en", { dateStyle: "medium", timeStyle: "short" }),
};
