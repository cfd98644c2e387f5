import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Source } from "./source";
import { TOOLS } from "./tools";

const INSTRUCTIONS =
  "Paper Atlas answers questions about AI papers from a graph that was read from daily digests. Get ids with search, then use node, neighbours, paths, topics, leaderboard, or cypher for anything else. Quote the evidence sentences with their sources; what has none is not in the digests.";

/** A server of the Model Context Protocol over what is stored; it needs a transport to be of use. */
export function assistantServer(source: Source, version: string): McpServer {
  const info = { name: "paper-atlas", title: "Paper Atlas", version };
  const server = new McpServer(info, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) tool.register(server, source);
  return server;
}
