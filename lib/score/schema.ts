import { z } from "zod";

const evidence = z.object({ confidence: z.number().min(0).max(1) });
const name = z.string().min(1);
const role = z.enum(["introduces", "uses", "compares", "evaluates"]).optional();
const level = z.enum(["core", "optional"]);
/** Numbers are written as they stand in the text; a system may also give them as numbers. */
const value = z.union([z.string(), z.number()]).transform(String);

const systemEntity = z.object({
  name,
  aliases: z.array(z.string()).default([]),
  role,
  evidence: z.array(evidence).default([]),
});
const systemResult = z.object({
  benchmark: z.string().default(""),
  value,
  evidence: z.array(evidence).default([]),
});
const goldEntity = z.object({ name, aliases: z.array(z.string()).default([]), role, level });
const goldResult = z.object({ benchmark: z.string(), value, level });

function paper<E extends z.ZodType, R extends z.ZodType>(entity: E, result: R) {
  const entities = z.array(entity).default([]);
  return z.object({
    id: name,
    methods: entities,
    benchmarks: entities,
    datasets: entities,
    models: entities,
    results: z.array(result).default([]),
  });
}

/** A paper as a careful reader labelled it; optional items count neither for nor against a system. */
export const goldPaper = paper(goldEntity, goldResult);
/** A paper as a system read it. */
export const systemPaper = paper(systemEntity, systemResult);

export type GoldPaper = z.infer<typeof goldPaper>;
export type SystemPaper = z.infer<typeof systemPaper>;
