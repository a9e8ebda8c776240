/** What a store says, in a form that can be compared. */
import { NODES } from "../../src/model";
import { openStore, type GraphStore, type StoreOptions } from "../../src/stores";

/** Every node and relationship that a reader sees, a text each. */
export async function rowsOf(address: string, options: StoreOptions = {}): Promise<ReadonlySet<string>> {
  const store = await openStore(address, options);
  try {
    const rows: string[] = [];
    for (const label of Object.keys(NODES)) rows.push(...(await rowsAt(store, label)));
    const { nodes, relationships } = await store.counts();
    expect(rows).toHaveLength(nodes + relationships);
    return new Set(rows);
  } finally {
    await store.close();
  }
}

async function rowsAt(store: GraphStore, label: string): Promise<readonly string[]> {
  const nodes = await store.query(`MATCH (n:${label}) RETURN n`);
  const relationships = await store.query(`MATCH (a:${label})-[r]->(b) RETURN a.id, r, b.id`);
  return [...nodes.rows, ...relationships.rows].map((row) => JSON.stringify(row));
}

/** Whether a reader sees one of the two graphs with nothing missing, and beside it at most what the other says. */
export function isWhole(seen: ReadonlySet<string>, old: ReadonlySet<string>, fresh: ReadonlySet<string>): boolean {
  return (within(old, seen) || within(fresh, seen)) && within(seen, new Set([...old, ...fresh]));
}

function within(part: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...part].every((row) => all.has(row));
}
