/** An earlier commit, built beside this one so that both can be measured in one run. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder with the commit's `dist`, built once and kept; undefined where the commit is not in this repository. */
export function buildOf(commit) {
  const folder = join(root, "test/.cache/bench", commit);
  const built = join(folder, "dist");
  if (existsSync(join(built, "extract/index.js"))) return built;
  if (spawnSync("git", ["cat-file", "-e", `${commit}^{commit}`], { cwd: root }).status !== 0) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", commit, "src", "dictionaries", "tsconfig.json"], {
    cwd: root,
    maxBuffer: 2 ** 30,
  });
  execFileSync("tar", ["x", "-C", folder], { input: archive });
  // Libraries that have gone since are no fault of what is measured: what compiles is written all the same.
  spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.json"], { cwd: folder });
  return existsSync(join(built, "extract/index.js")) ? built : undefined;
}
