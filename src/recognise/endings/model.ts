/** The network that weighs what speaks for a name of a site (`dictionaries/core/sites.md` says from what it learned). */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Network } from "../network";
import { FEATURES } from "./features";

const FILE = resolve(__dirname, "../../../dictionaries/core/sites.model");

let model: Network | undefined;

/** The model of the program, read once. */
export function siteModel(): Network {
  return (model ??= Network.parse(readFileSync(FILE), FEATURES));
}
