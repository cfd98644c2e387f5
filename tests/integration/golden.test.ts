import { expect, test } from "vitest";
import { readSources } from "@/lib/digest/read";
import { extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import { evidenceOf } from "@/lib/model/evidence";

const FOLDER = "tests/fixtures/golden";

test("three small digests, one Chinese, make exactly this graph", async () => {
  const { files } = await readSources([FOLDER], { cwd: process.cwd() });
  const { digests, issues } = parseSources(files.filter(({ file }) => !file.endsWith(".json")));
  expect(issues).toEqual([]);
  const { nodes, edges } = extractGraph(digests, loadLexicon(), () => {});
  const texts = new Map(digests.map(({ id, text }) => [id, text]));
  const readable = {
    nodes: nodes.map(({ id, label, properties }) => ({ id, label, ...properties })),
    edges: edges.map(({ type, source, target, properties }) => ({
      edge: `${source} ${type} ${target}`,
      evidence: evidenceOf(properties).map(
        ({ digest, line, start, end, rule, confidence }) =>
          `${digest}:${line} “${texts.get(digest)?.slice(start, end)}” ${rule} ${confidence}`,
      ),
    })),
  };
  await expect(`${JSON.stringify(readable, null, 2)}\n`).toMatchFileSnapshot(
    "../fixtures/golden/document.json",
  );
});
