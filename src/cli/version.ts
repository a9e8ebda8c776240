/** The version of this program, as package.json has it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `0.1.0` */
export function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  return manifest.version;
}
