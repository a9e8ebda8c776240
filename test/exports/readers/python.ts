/** A Python with the libraries of requirements.txt, in an environment of its own. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { cached } from "./cache";
import type { Missing } from "./index";

const REQUIREMENTS = join(__dirname, "requirements.txt");

/** followthemoney needs PyICU, of which there is no wheel: Debian has it as python3-icu, for its own Python. */
const CANDIDATES = ["python3", "/usr/bin/python3"];
const NEEDED = "import sys, venv, ensurepip, icu; assert sys.version_info >= (3, 11); print(sys.version)";

/** The interpreter's path, or why there is none. */
export function findPython(): string | Missing {
  for (const python of CANDIDATES) {
    const { status, stdout } = spawnSync(python, ["-c", NEEDED], { encoding: "utf8" });
    if (status === 0) return environmentOf(python, stdout);
  }
  return { missing: "there is no Python 3.11 with venv and PyICU; install python3-venv and python3-icu" };
}

function environmentOf(python: string, version: string): string | Missing {
  const key = createHash("sha256").update(readFileSync(REQUIREMENTS)).update(version).digest("hex").slice(0, 12);
  try {
    const environment = cached(`python-${key}`, (folder) => {
      process.stderr.write("fetching Python libraries with pip (once, about 60 MB) …\n");
      run(python, "-m", "venv", "--system-site-packages", folder);
      const options = ["--quiet", "--no-deps", "--no-compile", "--disable-pip-version-check"];
      run(join(folder, "bin/python"), "-m", "pip", "install", ...options, "--requirement", REQUIREMENTS);
    });
    return join(environment, "bin/python");
  } catch (fault) {
    return { missing: `pip could not fetch the libraries: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1));
}
