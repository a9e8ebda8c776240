/** The process in which the embedded engine runs: whatever a statement does to it, it does here. */

import { serve, type Emit } from "../../confined";
import { cellOf } from "./cells";
import { openSession, type Connection, type Session } from "./engine";
import type { EngineJob, EnginePart } from "./jobs";
import type { Cell } from "../store";

let session: Session | undefined;

serve<EngineJob, EnginePart>(async (job, emit) => {
  try {
    if ("close" in job) {
      await session?.close();
      return;
    }
    session ??= await openSession(job.path, !job.write);
    emit({ opened: true });
    await answer(session.connection, job, emit);
  } catch (error) {
    emit({ fault: error instanceof Error ? error.message : String(error) });
  }
});

/** Rows go out in pieces of so many. */
const PIECE = 1000;

async function answer(
  connection: Connection,
  { cypher, parameters, limit }: Exclude<EngineJob, { readonly close: true }>,
  emit: Emit<EnginePart>,
): Promise<void> {
  const statement = await connection.prepare(cypher);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  const result = await connection.execute(statement, parameters);
  try {
    const columns = await result.getColumnNames();
    emit({ columns });
    const piece: Cell[][] = [];
    for (let count = 0; count < limit && result.hasNext(); count += 1) {
      const row = await result.getNext();
      piece.push(columns.map((name) => cellOf(row[name])));
      if (piece.length === PIECE) emit({ rows: piece.splice(0) });
    }
    emit({ rows: piece });
    if (result.hasNext()) emit({ cut: true });
  } finally {
    result.close();
  }
}
