/** Asks the store behind a served viewer. */

/** A value as the server sends it; nodes and relationships are objects. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

/** The rows that a question has given. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows there are; `rows` holds the first of them. */
  readonly total: number;
}

/** Why there is no answer, as the store says it; null where no server could be reached. */
export interface Fault {
  readonly fault: string | null;
}

/**
 * @param key - the headers by which the server knows this page
 * @throws DOMException when aborted.
 */
export async function ask(
  cypher: string,
  key: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer | Fault> {
  try {
    const response = await fetch("api/query", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...key },
      body: JSON.stringify({ cypher }),
      signal,
    });
    const text = await response.text();
    return response.ok || response.status === 422 ? readAnswer(text) : { fault: text.trim() };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return { fault: null };
    throw error;
  }
}

/** What the server of this viewer writes, which shares its types (src/server/question.ts). */
function readAnswer(text: string): Answer | Fault {
  const given: Answer | Fault = JSON.parse(text);
  return given;
}
