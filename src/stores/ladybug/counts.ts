/** How much is in a file. */

import type { LoadReport, Table } from "../store";

/** Counts by two questions, asked of whoever has the file open. */
export async function countsBy(ask: (cypher: string) => Promise<Table>): Promise<LoadReport> {
  const nodes = await ask("MATCH (n) RETURN count(n) AS n");
  const relationships = await ask("MATCH ()-[r]->() RETURN count(r) AS n");
  return { nodes: Number(nodes.rows[0]?.[0]), relationships: Number(relationships.rows[0]?.[0]) };
}
