import { expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "@/lib/contract/openapi";
import { ROUTES } from "@/lib/contract/routes";

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
  expect(byName["kinds"]).toMatchObject({ in: "query", required: false, schema: { type: "string" } });
  expect(byName["limit"]).toMatchObject({
    in: "query",
    schema: { type: "integer", minimum: 1, maximum: 1000 },
  });
  expect(paths["/api/cypher"]?.["post"]?.requestBody).toMatchObject({ required: true });
});
