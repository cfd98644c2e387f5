import { z } from "zod";
import { exampleOf } from "./examples";
import { parametersOf } from "./openapi-parameters";
import { ROUTES, type Route } from "./routes";
import { errorBody } from "./shared";

interface JsonSchema {
  readonly [key: string]: unknown;
}

const DESCRIPTION = [
  "Reads a knowledge graph of AI papers, authors, methods, benchmarks, datasets, models and reported results. Relations that were read from a text carry the sentences that say so.",
  "**Long lists** come in pages: send `limit`, then `cursor` with what `next` of the page before says; a cursor is good as long as the data stay the same.",
  "**Answers** carry an `ETag` that changes with the data: send it back as `If-None-Match`, and what you hold already is not sent again.",
  "**Errors** are `{error: {code, message, issues?}}`; parameters that a route does not know are refused.",
].join("\n\n");

const ERRORS: Readonly<Record<string, string>> = {
  "400": "The request or the statement is wrong",
  "403": "The guard does not let this through, and says why",
  "404": "There is nothing with this id",
  "405": "The route does not take this method",
  "408": "It took too long and was ended",
  "413": "The request or the answer is too large",
  "429": "Too much at once; try again in a moment",
  "500": "Something unexpected; the log of the server says more",
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
      description: DESCRIPTION,
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
  const example = exampleOf(name);
  const request = schemaOf(route.request, { name: `${name}Request`, io: "input", shared });
  const response = schemaOf(route.response, { name: `${name}Response`, io: "output", shared });
  const types = route.mediaTypes ?? ["application/json"];
  const shown = {
    schema: response,
    ...(example.response === undefined ? {} : { example: example.response }),
  };
  const content = Object.fromEntries(types.map((type) => [type, route.mediaTypes ? {} : shown]));
  const binary = route.binary === undefined ? {} : { [route.binary]: {} };
  const error = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };
  return {
    operationId: name,
    tags: [tagOf(route.path)],
    summary: route.summary,
    ...(route.method === "POST"
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: request, example: example.request } },
          },
        }
      : { parameters: parametersOf(route, request, example.request ?? {}) }),
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

/** Routes are grouped by what stands after `/api/`. */
function tagOf(path: string): string {
  const segment = path.split("/")[2]?.replace(".json", "") ?? "";
  return `${segment.charAt(0).toUpperCase()}${segment.slice(1)}`;
}

interface SchemaUse {
  readonly name: string;
  readonly io: "input" | "output";
  /** Definitions that refer to themselves, collected under names of their own. */
  readonly shared: Record<string, JsonSchema>;
}

/** A tuple of things of one sort is a list of a fixed length, which every reader of a description understands. */
function asList({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const [first, ...others] = jsonSchema.prefixItems ?? [];
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return;
  delete jsonSchema.prefixItems;
  jsonSchema.items = first;
}

const jsonObject = z.record(z.string(), z.unknown());

/** A schema whose inner definitions live among the components, where references in an OpenAPI document can point. */
function schemaOf(schema: z.core.$ZodType, { name, io, shared }: SchemaUse): JsonSchema {
  const made = JSON.stringify(z.toJSONSchema(schema, { io, override: asList })).replaceAll(
    '"#/$defs/__schema',
    `"#/components/schemas/${name}Part`,
  );
  const { $schema: _, $defs, ...plain } = jsonObject.parse(JSON.parse(made));
  for (const [key, part] of Object.entries(jsonObject.parse($defs ?? {})))
    shared[key.replace("__schema", `${name}Part`)] = jsonObject.parse(part);
  return plain;
}
