/** What a server with writing switched on takes from its own page: corrections, and the wish to build again. */
import { post, type Fault } from "../state/post";
import type { Correction } from "./rows";

/** What the server behind the page allows. */
export interface Served {
  readonly edit: boolean;
  /** Whether it can build again. */
  readonly build: boolean;
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
