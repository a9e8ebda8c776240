/** Asks the store behind a served viewer. */

export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

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

/** @throws DOMException when aborted. */
export async function ask(cypher: string, signal: AbortSignal): Promise<Answer | Fault> {
  try {
    const response = await fetch("api/query", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ cypher }),
      signal,
    });
    if (response.ok || response.status === 422) return await response.json();
    return { fault: (await response.text()).trim() };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return { fault: null };
    throw error;
  }
}
