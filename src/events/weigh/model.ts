/**
 * The networks that weigh whether somebody took part in an event, whether it took place at a site, and of what kind it was
 * (`presence.md`, `venues.md` and `kinds.md` in `dictionaries/core/` say from what they learned).
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Network } from "../../recognise";

const CORE = join(__dirname, "../../../dictionaries/core");

const known = new Map<string, Network>();

/** The network of that name that comes with the program, read once. */
export function networkOf(name: "presence" | "venues" | "kinds"): Network {
  const own = known.get(name) ?? Network.parse(readFileSync(join(CORE, `${name}.model`)), []);
  known.set(name, own);
  return own;
}
