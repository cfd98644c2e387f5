import * as z from "zod/mini";
import { EXPORT_MEDIA_TYPES } from "../model/export-formats";
import { cypherRequest, cypherResponse } from "./cypher";
import { exportRequest } from "./export";
import { graphRequest } from "./graph";
import { healthResponse } from "./health";
import { leaderboardResponse } from "./leaderboard";
import { neighboursRequest, neighboursResponse, nodeResponse, nodesRequest, nodesResponse } from "./node";
import { pathsRequest, pathsResponse, treeRequest, treeResponse } from "./path";
import { edgeResponse, profileResponse } from "./profile";
import { schemaResponse } from "./schema";
import { phrasesRequest, phrasesResponse, searchRequest, searchResponse } from "./search";
import { bridgesRequest, bridgesResponse, topicResponse, topicsRequest, topicsResponse } from "./topic";

/** One operation over HTTP. Handlers and the OpenAPI description are both made from it, so they cannot differ. */
export interface Route<Input, Output> {
  readonly method: "GET" | "POST";
  /** `{id}` stands for one segment of the path. */
  readonly path: string;
  readonly summary: string;
  /** Of the query string together with what stands in the path, or of the JSON body of a POST. */
  readonly request: z.ZodMiniType<Input>;
  readonly response: z.ZodMiniType<Output>;
  /** Media type of a second form of the answer, sent unless JSON is asked for. */
  readonly binary?: string;
  /** Media types of the answer where it is a file and not JSON. */
  readonly mediaTypes?: readonly string[];
  /** What an answer changes with: the stored data (where not said), this build of the app alone, or the moment. */
  readonly depends?: "data" | "build" | "moment";
}

export const MAP_MEDIA_TYPE = "application/vnd.paper-atlas.map";

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(500)) });
/** Loose on purpose: the strict schema is the document's own, checked where it is stored. */
const plainGraph = z.looseObject({ meta: z.looseObject({ version: z.string() }) });
const description = z.looseObject({ openapi: z.string() });

const route = <Input, Output>(of: Route<Input, Output>): Route<Input, Output> => of;

export const ROUTES = {
  health: route({
    method: "GET",
    path: "/api/health",
    summary: "Which store answers, and what is in it",
    depends: "moment",
    request: nothing,
    response: healthResponse,
  }),
  graph: route({
    method: "GET",
    path: "/api/graph",
    summary: "The whole map as packed columns, or the plain document when JSON is asked for",
    request: graphRequest,
    response: plainGraph,
    binary: MAP_MEDIA_TYPE,
  }),
  nodes: route({
    method: "GET",
    path: "/api/nodes",
    summary: "Everything in the atlas, or of some kinds or a topic, the best connected first",
    request: nodesRequest,
    response: nodesResponse,
  }),
  export: route({
    method: "GET",
    path: "/api/export",
    summary:
      "The graph as a file for other programs; CSV and Parquet, which take two files, as a ZIP archive",
    request: exportRequest,
    response: z.string(),
    mediaTypes: [...new Set(Object.values(EXPORT_MEDIA_TYPES))],
  }),
  node: route({
    method: "GET",
    path: "/api/nodes/{id}",
    summary: "One thing with its properties and how many connections of each sort it has",
    request: byId,
    response: nodeResponse,
  }),
  neighbours: route({
    method: "GET",
    path: "/api/nodes/{id}/neighbours",
    summary: "What a thing is connected to, each with the evidence",
    request: z.extend(neighboursRequest, byId.shape),
    response: neighboursResponse,
  }),
  profile: route({
    method: "GET",
    path: "/api/nodes/{id}/profile",
    summary: "What a thing shares papers with, its months, its lineage and the numbers reported for it",
    request: byId,
    response: profileResponse,
  }),
  edge: route({
    method: "GET",
    path: "/api/edges/{id}",
    summary: "One relationship, `source|TYPE|target`, with every sentence it was read from",
    request: byId,
    response: edgeResponse,
  }),
  search: route({
    method: "GET",
    path: "/api/search",
    summary: "Things by name, alias, expansion, Chinese name or arXiv id; typing errors are forgiven",
    request: searchRequest,
    response: searchResponse,
  }),
  phrases: route({
    method: "GET",
    path: "/api/phrases",
    summary: "What a phrase such as `papers using GRPO and MCTS` asks for, part by part, and its Cypher",
    request: phrasesRequest,
    response: phrasesResponse,
  }),
  topics: route({
    method: "GET",
    path: "/api/topics",
    summary: "All topics, the biggest first, and how good the clustering is at each level",
    request: topicsRequest,
    response: topicsResponse,
  }),
  bridges: route({
    method: "GET",
    path: "/api/topics/bridges",
    summary: "Papers and methods between topics, those that tie most together first",
    request: bridgesRequest,
    response: bridgesResponse,
  }),
  topic: route({
    method: "GET",
    path: "/api/topics/{id}",
    summary: "One topic with its papers, methods, benchmarks and authors, and what ties it to others",
    request: byId,
    response: topicResponse,
  }),
  paths: route({
    method: "GET",
    path: "/api/paths",
    summary:
      "The best paths between two things that pass nothing twice, the most telling or the shortest first, with evidence for each hop; what is nearest where there is none",
    request: pathsRequest,
    response: pathsResponse,
  }),
  pathTree: route({
    method: "GET",
    path: "/api/paths/tree",
    summary:
      "The tree that joins two to six things and says most, or has the fewest hops, with evidence for each hop",
    request: treeRequest,
    response: treeResponse,
  }),
  leaderboard: route({
    method: "GET",
    path: "/api/benchmarks/{id}/leaderboard",
    summary: "The results reported on a benchmark, best first; gains and drops apart",
    request: byId,
    response: leaderboardResponse,
  }),
  cypher: route({
    method: "POST",
    path: "/api/cypher",
    summary: "Runs one reading Cypher statement",
    request: cypherRequest,
    response: cypherResponse,
  }),
  schema: route({
    method: "GET",
    path: "/api/schema",
    summary: "Labels and relationship types in the graph, with their properties and what they join",
    request: nothing,
    response: schemaResponse,
  }),
  openapi: route({
    method: "GET",
    path: "/api/openapi.json",
    summary: "This description",
    depends: "build",
    request: nothing,
    response: description,
  }),
} as const;
