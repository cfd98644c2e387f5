import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { ZodMiniObject } from "zod/mini";
import { faultOf } from "./answer";
import type { Source } from "./source";

interface ToolDefinition<Input extends z.ZodObject, Output extends ZodMiniObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly answer: (input: z.infer<Input>, source: Source, signal: AbortSignal) => Promise<CallToolResult>;
}

/** A tool that can be given to a server; its types are checked where it is made. */
export interface ToolOf {
  readonly name: string;
  register(server: McpServer, source: Source): void;
}

export function tool<Input extends z.ZodObject, Output extends ZodMiniObject>(
  definition: ToolDefinition<Input, Output>,
): ToolOf {
  const { name, title, description, input, output, answer } = definition;
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  return {
    name,
    register: (server, source) => {
      const config = {
        title,
        description,
        inputSchema: input.shape,
        outputSchema: output.shape,
        annotations,
      };
      server.registerTool(name, config, async (given: unknown, { signal }: { signal: AbortSignal }) => {
        try {
          return await answer(input.parse(given), source, signal);
        } catch (error) {
          return faultOf(error);
        }
      });
    },
  };
}
