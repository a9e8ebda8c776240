/** The scripts of this folder as child processes, for tests. */

import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Long-term support and the newest. */
export type Line = "lts" | "current";

export interface RunningServer extends TestServer {
  /** Resolves when it is down: shut well when it has a `home`. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** A server of its own that has stopped keeps its data in `home`; without one they go with it. */
export interface ServerOptions {
  readonly line?: Line;
  readonly home?: string;
  /** A free one unless given. */
  readonly port?: number;
}

/**
 * Starts a server, or tells why there is none. It ends with this process, however that ends, since its stdin does.
 */
export async function startNeo4j(options: ServerOptions = {}): Promise<RunningServer | string> {
  const given = Object.entries(options).map(([name, value]) => `--${name}=${String(value)}`);
  const child = spawn(process.execPath, [join(__dirname, "server.mjs"), "--while-stdin", ...given]);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
    if (text.toString().startsWith("fetching")) process.stderr.write(text);
  });
  let printed = "";
  for await (const text of child.stdout) {
    printed += String(text);
    const { uri, user, password, pid } = READY.exec(printed)?.groups ?? {};
    if (uri === undefined || user === undefined || password === undefined) continue;
    return {
      uri,
      user,
      password,
      async stop() {
        child.stdin.end();
        await ended;
      },
      async kill() {
        process.kill(Number(pid), "SIGKILL");
        await ended;
      },
    };
  }
  return said.trim().split("\n").at(-1) ?? "";
}

const READY = /^NEO4J_URI=(?<uri>.+)\nNEO4J_USER=(?<user>.+)\nNEO4J_PASSWORD=(?<password>.+)\nPID=(?<pid>.+)\n/;

/** As neo4j-admin takes them: `Person=persons.csv`, or `header.csv,rows.csv` when the labels or types are in the rows. */
export interface CsvFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Imports CSV into the database `neo4j` of `home`, new or replaced, with `neo4j-admin database import full`; a server
 * started there then has it.
 *
 * @param options - further options of neo4j-admin: `--id-type=string`
 * @returns what it printed, with the counts of what it has imported
 * @throws when it refuses, with what it said
 */
export async function importOffline(home: string, files: CsvFiles, options: readonly string[] = []): Promise<string> {
  const command = ["database", "import", "full", "neo4j", "--overwrite-destination", "--verbose"];
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(__dirname, "admin.mjs"),
    home,
    ...command,
    `--report-file=${join(home, "import.report")}`,
    ...options,
    ...files.nodes.map((file) => `--nodes=${file}`),
    ...files.relationships.map((file) => `--relationships=${file}`),
  ]);
  return stdout;
}
