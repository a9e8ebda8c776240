/** Asks the server behind the page for more than a file. */
import { keyHeaders } from "./key";

/** Why something was not done, as the server says it; null where it cannot be reached. */
export interface Fault {
  readonly fault: string | null;
}

/**
 * Posts JSON to the server behind the page, with its key, and gives the JSON of the answer, or why there is none; never
 * rejects.
 */
export async function post<T extends object>(address: string, body: unknown): Promise<T | Fault> {
  const response = await send(address, body);
  if ("fault" in response) return response;
  try {
    // The server of this viewer writes it, which shares its types.
    const value: T = await response.json();
    return value;
  } catch {
    return { fault: null };
  }
}

/** The answer itself, where the server gives one. */
export async function send(address: string, body: unknown): Promise<Response | Fault> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...keyHeaders() },
      body: JSON.stringify(body),
    });
    return response.ok ? response : { fault: (await response.text()).trim() };
  } catch {
    return { fault: null };
  }
}
