/** The programs that learn the weights still run on marked pages, and what they learn from most of these holds on the others. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

it.each([
  ["weigh-names.mjs", 0.95],
  ["train-sites.mjs", 0.85],
  ["weigh-presence.mjs", 0.95],
  ["weigh-venues.mjs", 0.9],
  ["weigh-kinds.mjs", 0.9],
])("%s is right on pages held out", (trainer, least) => {
  const pages = join(__dirname, "pages");
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "dictionaries/core", trainer), "--check", pages], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(Number(/(?:F1|is right of) (?<f1>[\d.]+)/u.exec(stdout)?.groups?.["f1"])).toBeGreaterThan(least);
});
