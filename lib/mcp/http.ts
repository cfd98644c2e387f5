import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

export const MCP_PATH = "/mcp";

/** Names of this machine for itself. A page of another site reaches it only under other names (DNS rebinding). */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * The Model Context Protocol over HTTP: each request is a conversation of its own, answered by a server of its own.
 * Only programs on this machine are answered, and pages that it serves itself.
 */
export function assistantListener(newServer: () => McpServer): RequestListener {
  return (request, response) => {
    const refused = refusalOf(request);
    if (refused) return refuse(response, ...refused);
    void converse(newServer(), request, response);
  };
}

async function converse(
  server: McpServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once("close", () => {
    void transport.close();
    void server.close();
  });
  try {
    await server.connect(transport);
    await transport.handleRequest(request, response);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    if (!response.headersSent) refuse(response, 500, "Something went wrong; the log says more.");
  }
}

function refusalOf({ method, url = "/", headers }: IncomingMessage): [number, string] | undefined {
  if (!isLoopback(`http://${headers.host ?? ""}`))
    return [403, "Only this machine's own names are answered."];
  if (headers.origin !== undefined && !isLoopback(headers.origin))
    return [403, "Pages of other sites are not answered."];
  if (url.split("?")[0] !== MCP_PATH) return [404, `There is only ${MCP_PATH} here.`];
  if (method !== "POST") return [405, "Send messages by POST; there are no sessions to listen to or to end."];
  return undefined;
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const allow = status === 405 ? { allow: "POST" } : {};
  response.writeHead(status, { ...allow, "content-type": "application/json" });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32000, message }, id: null }));
}
