/** What a server with writing switched on takes from its own page: corrections, and the wish to build again. */
import { post, type Fault } from "../state/post";
import type { Correction } from "./rows";

interface Built {
  readonly done: boolean;
  readonly said: string;
}

/** Adds rows, or takes them out again; gives all that there are then. Without either it only lists them. */
export function sendCorrections(
  asked: { readonly add?: readonly Correction[]; readonly remove?: readonly Correction[] } = {},
): Promise<readonly Correction[] | Fault> {
  return post("api/corrections", asked);
}

/** Builds anew with all corrections and added pages; answers when the build is done, which may be minutes. */
export function askForBuild(): Promise<Built | Fault> {
  return post("api/build", {});
}
