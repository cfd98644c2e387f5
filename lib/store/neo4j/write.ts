import type { ManagedTransaction } from "neo4j-driver";
import type { GraphDocument } from "../../model/document";
import { NODE_LABELS } from "../../model/kinds";
import { changeReport, diffDocuments } from "../diff";
import type { WriteReport } from "../port";
import type { Connection } from "./connection";
import { readContent, readNotes } from "./dump";
import { type Batch, changeBatches, noteBatches } from "./statements";

/**
 * Up to this many changes are made in one transaction, so that readers see all of them or none. More would not fit into
 * the memory of a small server: then every batch is a transaction of its own, readers meanwhile see a mixture in which
 * every relationship has its ends, and the version changes with the last batch. A run that was interrupted is made good
 * by the next one, since it compares with what is really there.
 */
const ONE_TRANSACTION = 50_000;

/** Seconds to wait for indexes to be filled; they are new and empty, or there already. */
const INDEX_WAIT_S = 60;

/** Unique ids, which also index them, and the full-text index over all names. */
export async function ensureSchema(connection: Connection): Promise<void> {
  for (const label of NODE_LABELS) {
    const name = `atlas_${label.toLowerCase()}_id`;
    await connection.schema(
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  }
  await connection.schema(
    `CREATE FULLTEXT INDEX atlas_names IF NOT EXISTS FOR (n:${NODE_LABELS.join("|")}) ON EACH [n.name, n.aliases]`,
  );
  await connection.schema(`CALL db.awaitIndexes(${INDEX_WAIT_S})`);
}

/** Compares with everything that is stored and applies the difference, and only that. */
export async function writeChanges(
  connection: Connection,
  document: GraphDocument,
  updatedAt: string,
): Promise<WriteReport> {
  const { content, notes } = await connection.read(async (transaction) => ({
    content: await readContent(transaction),
    notes: await readNotes(transaction),
  }));
  const changes = diffDocuments(content, document);
  const report = changeReport(changes);
  if (!report.changed && notes?.version === document.meta.version) return report;
  const batches = changeBatches(changes, content.nodes, document.nodes);
  await apply(connection, [...batches, ...noteBatches(document, updatedAt, notes)]);
  return report;
}

async function apply(connection: Connection, batches: readonly Batch[]): Promise<void> {
  const changes = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  const transactions = changes <= ONE_TRANSACTION ? [batches] : batches.map((batch) => [batch]);
  for (const together of transactions) {
    await connection.write(async (transaction) => {
      for (const batch of together) await run(transaction, batch);
    });
  }
}

async function run(transaction: ManagedTransaction, { cypher, rows }: Batch): Promise<void> {
  await transaction.run(`UNWIND $rows AS row ${cypher}`, { rows });
}
