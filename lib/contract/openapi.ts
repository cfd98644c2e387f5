import { z } from "zod";
import { ROUTES, type Route } from "./routes";
import { errorBody } from "./shared";

interface JsonSchema {
  readonly [key: string]: unknown;
}

const ERRORS: Readonly<Record<string, string>> = {
  "400": "The request or the statement is wrong",
  "403": "The guard does not let this through, and says why",
  "404": "There is nothing with this id",
  "408": "It took too long and was ended",
  "413": "The request or the answer is too large",
  "429": "Too much at once; try again in a moment",
  "503": "The store is out of reach or empty",
};

/** The description of the HTTP interface as OpenAPI 3.1, made from the table of routes. */
export function openApiDocument(): { openapi: string; [key: string]: unknown } {
  const shared: Record<string, JsonSchema> = {};
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [name, route] of Object.entries<Route<unknown, unknown>>(ROUTES))
    paths[route.path] = { [route.method.toLowerCase()]: operation(name, route, shared) };
  const error = schemaOf(errorBody, { name: "error", io: "output", shared });
  return {
    openapi: "3.1.0",
    info: {
      title: "Paper Atlas",
      version: "1",
      description: "Reads a knowledge graph of papers, authors, methods and benchmarks.",
    },
    paths,
    components: { schemas: { ...shared, Error: error } },
  };
}

function operation(
  name: string,
  route: Route<unknown, unknown>,
  shared: Record<string, JsonSchema>,
): JsonSchema {
  const request = schemaOf(route.request, { name: `${name}Request`, io: "input", shared });
  const response = schemaOf(route.response, { name: `${name}Response`, io: "output", shared });
  const types = route.mediaTypes ?? ["application/json"];
  const content = Object.fromEntries(
    types.map((type) => [type, route.mediaTypes ? {} : { schema: response }]),
  );
  const binary = route.binary === undefined ? {} : { [route.binary]: {} };
  const error = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };
  return {
    operationId: name,
    summary: route.summary,
    ...(route.method === "POST"
      ? { requestBody: { required: true, content: { "application/json": { schema: request } } } }
      : { parameters: parametersOf(route.path, request) }),
    responses: {
      "200": { description: "The answer", content: { ...content, ...binary } },
      ...(route.method === "GET" && route.depends !== "moment"
        ? { "304": { description: "The client holds this answer already" } }
        : {}),
      ...Object.fromEntries(
        Object.entries(ERRORS).map(([status, description]) => [status, { description, content: error }]),
      ),
    },
  };
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(path: string, request: JsonSchema): JsonSchema[] {
  const { properties, required } = objectSchema.parse(request);
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    const inPath = path.includes(`{${name}}`);
    return {
      name,
      in: inPath ? "path" : "query",
      required: inPath || required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

interface SchemaUse {
  readonly name: string;
  readonly io: "input" | "output";
  /** Definitions that refer to themselves, collected under names of their own. */
  readonly shared: Record<string, JsonSchema>;
}

const jsonObject = z.record(z.string(), z.unknown());

/** A schema whose inner definitions live among the components, where references in an OpenAPI document can point. */
function schemaOf(schema: z.ZodType, { name, io, shared }: SchemaUse): JsonSchema {
  const made = JSON.stringify(z.toJSONSchema(schema, { io })).replaceAll(
    '"#/$defs/__schema',
    `"#/components/schemas/${name}Part`,
  );
  const { $schema: _, $defs, ...plain } = jsonObject.parse(JSON.parse(made));
  for (const [key, part] of Object.entries(jsonObject.parse($defs ?? {})))
    shared[key.replace("__schema", `${name}Part`)] = jsonObject.parse(part);
  return plain;
}
