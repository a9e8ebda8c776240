/** What a server with writing switched on takes from its own page: corrections, and the wish to build again. */
import { keyHeaders } from "../state/key";
import type { Correction } from "./rows";

/** What the server behind the page allows. */
export interface Served {
  readonly edit: boolean;
  /** Whether it can build again. */
  readonly build: boolean;
}

/** Why something was not done, as the server says it; null where it cannot be reached. */
export interface Fault {
  readonly fault: string | null;
}

export interface Built {
  readonly done: boolean;
  readonly said: string;
}

export async function fetchServed(): Promise<Served> {
  try {
    const response = await fetch("served.json");
    const served: Served = await response.json();
    return served;
  } catch {
    return { edit: false, build: false };
  }
}

/** Adds rows, or takes them out again; gives all that there are then. Without either it only lists them. */
export function sendCorrections(
  asked: { readonly add?: readonly Correction[]; readonly remove?: readonly Correction[] } = {},
): Promise<readonly Correction[] | Fault> {
  return post("api/corrections", asked);
}

export function askForBuild(): Promise<Built | Fault> {
  return post("api/build", {});
}

async function post<T>(address: string, body: unknown): Promise<T | Fault> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...keyHeaders() },
      body: JSON.stringify(body),
    });
    if (!response.ok) return { fault: (await response.text()).trim() };
    // The server of this viewer writes it, which shares its types.
    const value: T = await response.json();
    return value;
  } catch {
    return { fault: null };
  }
}
