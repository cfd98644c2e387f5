import { leaderboardResponse } from "../contract/leaderboard";
import { neighboursResponse, nodeResponse } from "../contract/node";
import { pathsResponse } from "../contract/path";
import { searchResponse } from "../contract/search";
import { CONSOLE_LIMITS, runCypher } from "../query/console";
import { leaderboardOf } from "../query/leaderboard";
import { idOfNamed } from "../query/named";
import { neighboursOf, nodeOf } from "../query/node";
import { findPaths } from "../query/paths/paths";
import { searchAtlas } from "../query/search";
import { topicOf, topicsOf } from "../query/topics";
import { answerOf } from "./answer";
import * as input from "./inputs";
import { cypherOutput, topicsOutput } from "./outputs";
import { type ToolOf, tool } from "./tool";

/** What an assistant can take in at once. */
const CYPHER_LIMITS = { ...CONSOLE_LIMITS, maxRows: 200, maxBytes: 400_000 };

const WHAT =
  "The atlas is a graph read from daily digests of AI papers: papers, authors, methods, benchmarks, datasets, models, reported results and topics.";
const EVIDENCE = "Relations that were read from a text carry the sentence, with file and line, that says so.";
const SCHEMA = `Labels: Paper, Author, Method, Benchmark, Dataset, Model, Result, Topic, Digest; every node has id (kind:slug) and name.
Relations: (Author)-[:AUTHORED]->(Paper), (Paper)-[:LISTED_IN]->(Digest), (Paper)-[:INTRODUCES|USES|COMPARES_WITH]->(Method|Model|Benchmark|Dataset), (Paper)-[:EVALUATES_ON|TRAINS_ON]->(Benchmark|Dataset), (Paper)-[:REPORTS]->(Result)-[:ON]->(Benchmark), (Result)-[:OF]->(Method|Model), (Method)-[:EXTENDS]->(Method), (Method|Model)-[:PART_OF]->(Method|Model), (Paper)-[:SIMILAR_TO]->(Paper), (…)-[:IN_TOPIC]->(Topic).
Relations read from text have parallel lists quote, digest, line, confidence. Example: MATCH (p:Paper)-[r:USES]->(m:Method {id: 'method:grpo'}) RETURN p.name, r.quote[0] LIMIT 10`;

/** The tools that assistants are given. All of them only read. */
export const TOOLS: readonly ToolOf[] = [
  tool({
    name: "search",
    title: "Search the atlas",
    description: `Finds things by name, alias, abbreviation, Chinese name or arXiv id; typing errors are forgiven. ${WHAT} Start here to get the id of a thing.`,
    input: input.searchInput,
    output: searchResponse,
    answer: async ({ query, ...wanted }, { atlas }) =>
      answerOf(searchAtlas(await atlas(), { q: query, ...wanted })),
  }),
  tool({
    name: "node",
    title: "One thing",
    description:
      "One thing with all its properties (a paper's summary and links, a method's expansion) and how many connections of each sort it has.",
    input: input.nodeInput,
    output: nodeResponse,
    answer: async ({ thing }, { atlas }) => {
      const found = await atlas();
      return answerOf(nodeOf(found, idOfNamed(found, thing)));
    },
  }),
  tool({
    name: "neighbours",
    title: "What a thing is connected to",
    description: `What a thing is directly connected to, by relation, the surest first. ${EVIDENCE} Filter by kinds; page with cursor.`,
    input: input.neighboursInput,
    output: neighboursResponse,
    answer: async ({ thing, ...wanted }, { atlas }) => {
      const found = await atlas();
      return answerOf(neighboursOf(found, idOfNamed(found, thing), wanted));
    },
  }),
  tool({
    name: "paths",
    title: "How two things are connected",
    description: `Ranked paths between any two things, each hop with its sentence and each path as a paragraph with its sources. Says what is nearest where there is none. ${EVIDENCE}`,
    input: input.pathsInput,
    output: pathsResponse,
    answer: async ({ from, to, via, avoid, ...wanted }, { atlas }, signal) => {
      const found = await atlas();
      const id = (name: string) => idOfNamed(found, name);
      const question = {
        ...wanted,
        from: id(from),
        to: id(to),
        via: via?.map(id),
        avoid: avoid?.map(id),
      };
      const answer = await findPaths(found, question, { signal });
      const words = answer.paths.map(({ text }, i) => `${i + 1}. ${text}`).join("\n\n");
      return answerOf(answer, words || `There is no path. ${answer.nearest?.text ?? ""}`.trim());
    },
  }),
  tool({
    name: "topics",
    title: "Topics of the field",
    description:
      "Without an id all topics at both levels with names, keywords and sizes; with the id of one its papers, methods, benchmarks and authors, and the papers and methods that tie it to other topics.",
    input: input.topicsInput,
    output: topicsOutput,
    answer: async ({ topic }, { atlas }) => {
      const found = await atlas();
      if (topic === undefined) return answerOf(topicsOf(found));
      const { topic: one, ...members } = topicOf(found, topic);
      return answerOf({ topics: [one], quality: topicsOf(found).quality, members });
    },
  }),
  tool({
    name: "leaderboard",
    title: "Results on a benchmark",
    description: `The numbers that papers report on a benchmark, best first, in tables of what compares. ${EVIDENCE}`,
    input: input.leaderboardInput,
    output: leaderboardResponse,
    answer: async ({ benchmark }, { atlas }) => {
      const found = await atlas();
      return answerOf(leaderboardOf(found, idOfNamed(found, benchmark)));
    },
  }),
  tool({
    name: "cypher",
    title: "Ask in Cypher",
    description: `Runs one reading Cypher statement on the graph, for what the other tools do not answer: counts, comparisons, several hops with conditions. Statements that write are refused. At most ${CYPHER_LIMITS.maxRows} rows come back.\n${SCHEMA}`,
    input: input.cypherInput,
    output: cypherOutput,
    answer: async (question, { store }, signal) => {
      const limits = { ...CYPHER_LIMITS, signal, now: () => performance.now() };
      const { graph: _, ...result } = await runCypher(store, question, limits);
      return answerOf(result);
    },
  }),
];
