/** Which store a command speaks to, and how it is let in. */

import { Option } from "commander";

import { openStore, type GraphStore, type StoreOptions } from "../stores";
import type { StoreAddress } from "../server";
import type { Io } from "./terminal";

/** `--store`; `what` says what the command does with the store. */
export const storeOption = (what: string): Option =>
  new Option(
    "--store <address>",
    `${what}: bolt://localhost:7687 or another address of Neo4j (NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE ` +
      "are read from the environment), or the path of an embedded store",
  );

/** Opens a store by its address, with the user's name and password for a server out of the environment. */
export async function openNamedStore(address: string, env: Io["env"], options: StoreOptions): Promise<GraphStore> {
  return openStore(address, { ...options, ...storeAddress(address, env).options });
}

/** A store's address with the user's name and password for a server out of the environment. */
export function storeAddress(address: string, env: Io["env"]): StoreAddress {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return {
    address,
    options: {
      ...(user !== undefined && { user }),
      ...(password !== undefined && { password }),
      ...(database !== undefined && { database }),
    },
  };
}
