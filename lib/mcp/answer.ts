import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { AppError } from "../base/errors";

/** An answer as data and, for clients that only read text, as text: the same as JSON unless there are better words. */
export function answerOf(data: object, text: string = JSON.stringify(data)): CallToolResult {
  return { structuredContent: { ...data }, content: [{ type: "text", text }] };
}

/** What went wrong, said so that the assistant can do better; nothing unexpected is told in its own words. */
export function faultOf(error: unknown): CallToolResult {
  const said =
    error instanceof AppError
      ? [error.message, error.hint, ...error.issues].filter((part) => part !== undefined && part !== "")
      : ["Something went wrong in the atlas. What it is stands in its log."];
  return { isError: true, content: [{ type: "text", text: said.join(" ") }] };
}
