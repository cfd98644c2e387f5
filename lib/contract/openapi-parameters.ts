import { z } from "zod";
import type { Route } from "./routes";

interface JsonSchema {
  readonly [key: string]: unknown;
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

/** The parameters of a GET route as OpenAPI describes them; `input` is the JSON schema of what stands in the URL. */
export function parametersOf(
  { path, request }: Pick<Route<unknown, unknown>, "path" | "request">,
  input: JsonSchema,
  example: Readonly<Record<string, unknown>>,
): JsonSchema[] {
  const { properties, required } = objectSchema.parse(input);
  const lists = listsOf(request);
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    const inPath = path.includes(`{${name}}`);
    const list = lists.get(name);
    const value = example[name];
    return {
      name,
      in: inPath ? "path" : "query",
      required: inPath || required.includes(name),
      ...(description === undefined ? {} : { description }),
      ...(list ? { style: "form", explode: false, schema: list } : { schema }),
      ...(value === undefined ? {} : { example: list ? String(value).split(",") : value }),
    };
  });
}

/** Parameters that are lists of known words: on the wire one text, `a,b`, but a list to those who describe or read it. */
function listsOf(request: z.core.$ZodType): Map<string, JsonSchema> {
  const read = objectSchema.parse(z.toJSONSchema(request, { io: "output", unrepresentable: "any" }));
  const lists = Object.entries(read.properties).filter(([, { type, items }]) => type === "array" && items);
  return new Map(lists.map(([name, { description: _, ...schema }]) => [name, schema]));
}
