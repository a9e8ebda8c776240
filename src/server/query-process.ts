/**
 * The process that answers one question of the console and ends: a question that takes all time or memory, or crashes
 * the engine, ends this process and not the server.
 */
import { StoreError, UsageError } from "../errors";
import { openStore } from "../stores";
import type { Answer, Question } from "./question";

// Nobody is left to answer to.
process.once("disconnect", () => process.exit());
process.once("message", (question: Question) => {
  void answer(question).then((given) => process.send?.(given, () => process.exit()));
});

async function answer({ address, options, cypher, rows, characters }: Question): Promise<Answer> {
  try {
    const store = await openStore(address, { ...options, mode: "read" });
    try {
      const table = await store.query(cypher);
      const given = { columns: table.columns, rows: table.rows.slice(0, rows), total: table.rows.length };
      const size = JSON.stringify(given).length;
      return size <= characters ? given : { fault: `The answer has ${size} characters; ask for less at once.` };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError || error instanceof UsageError) return { fault: error.message };
    throw error;
  }
}
