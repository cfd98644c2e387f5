import { expect, test } from "vitest";
import { z } from "zod";
import { EXAMPLES, exampleOf } from "@/lib/contract/examples";
import { openApiDocument } from "@/lib/contract/openapi";
import { ROUTES } from "@/lib/contract/routes";
import { NODE_LABELS } from "@/lib/model/kinds";

const text = JSON.stringify(openApiDocument());
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z
    .array(
      z.looseObject({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.looseObject({}) }),
    )
    .optional(),
  requestBody: z.looseObject({}).optional(),
  responses: z.record(z.string(), z.looseObject({})),
});
const paths = z
  .object({ paths: z.record(z.string(), z.record(z.string(), operation)) })
  .parse(JSON.parse(text)).paths;

test("every reference points at something in the document", () => {
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/gu)].map(([, pointer = ""]) => pointer);
  expect(references).toContain("components/schemas/Error");
  for (const pointer of references) expect(JSON.parse(text)).toHaveProperty(pointer.split("/"));
});

test("every operation has an id of its own and the answers it can give", () => {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ROUTES).sort());
  for (const { responses } of operations)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "400", "503"]));
});

test("parameters stand in the path or the query, with their limits", () => {
  const parameters = paths["/api/nodes/{id}/neighbours"]?.["get"]?.parameters ?? [];
  const byName = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter]));
  expect(byName["id"]).toMatchObject({ in: "path", required: true });
  expect(byName["kinds"]).toMatchObject({
    in: "query",
    required: false,
    style: "form",
    explode: false,
    schema: { type: "array", items: { enum: [...NODE_LABELS] } },
  });
  expect(byName["limit"]).toMatchObject({
    in: "query",
    schema: { type: "integer", minimum: 1, maximum: 1000 },
  });
  expect(paths["/api/cypher"]?.["post"]?.requestBody).toMatchObject({ required: true });
});

test.each(Object.entries(ROUTES))("%s has an example that its schemas take", (name, route) => {
  const { request, response } = exampleOf(name);
  expect(request, `give ${name} an example in lib/contract/examples.ts`).toBeDefined();
  expect(route.request.safeParse(request).error).toBeUndefined();
  if (response !== undefined) expect(route.response.safeParse(response).error).toBeUndefined();
});

test("examples are of routes that there are, and stand in the description", () => {
  expect(Object.keys(ROUTES)).toEqual(expect.arrayContaining(Object.keys(EXAMPLES)));
  const found = paths["/api/search"]?.["get"];
  expect(found?.parameters?.find(({ name }) => name === "q")).toMatchObject({ example: "grpo" });
  const example = { query: "grpo" };
  expect(found?.responses["200"]).toMatchObject({ content: { "application/json": { example } } });
});
