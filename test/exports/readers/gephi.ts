/** Gephi's toolkit: Gephi without its windows, one jar out of Maven. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { cached } from "./cache";
import type { Missing } from "./index";

const VERSION = "0.10.1";

/** The classifier `all` has what it needs inside, some of which is in no public repository. */
const ARTIFACT = `org.gephi:gephi-toolkit:${VERSION}:jar:all`;
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/** The class path, or why there is none. */
export function findGephi(): string | Missing {
  const { stdout: modules } = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  if (!modules?.includes("jdk.compiler"))
    return { missing: "there is no java that compiles; install a JDK, 17 or newer" };
  try {
    const folder = cached(`gephi-toolkit-${VERSION}`, (partial) => {
      process.stderr.write("fetching Gephi's toolkit with Maven (once, about 80 MB) …\n");
      const given = ["-q", "-B", COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${partial}`];
      const { error, status, stdout } = spawnSync("mvn", given, { encoding: "utf8" });
      if (error) throw new Error(`there is no mvn (${error.message}); install Maven`);
      if (status !== 0) throw new Error(/\[ERROR\] (.*)$/m.exec(stdout)?.[1] ?? `mvn ended with status ${status}`);
    });
    return join(folder, "*");
  } catch (fault) {
    return { missing: `Gephi's toolkit cannot be had: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}
