/** The network that weighs whether somebody took part in an event (`dictionaries/core/presence.md` says from what it learned). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Network } from "../../recognise";

const FILE = join(__dirname, "../../../dictionaries/core/presence.model");

let own: Network | undefined;

/** The network that comes with the program, read once. */
export function presenceNetwork(): Network {
  return (own ??= Network.parse(readFileSync(FILE), []));
}
