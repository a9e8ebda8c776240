/**
 * Runs a Neo4j Community server on a free port of this machine, with data of its own in a temporary folder that goes
 * when it stops: `npm run neo4j` for developers, and the tests' setup. Maven fetches the server once.
 *
 * Prints NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD on stdout when it is ready. Stops at Ctrl-C or, with
 * --while-stdin, when stdin ends, as it does when the process that started this one is killed. Status 3 when the
 * server cannot be had here, with the reason in the last line of stderr.
 */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import neo4j from "neo4j-driver";

const USER = "neo4j";
const PASSWORD = "xingji-test";
const START_SECONDS = 120;

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const cache = fileURLToPath(new URL("../.cache", import.meta.url));

class NotToBeHad extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);

/** The `java` of JAVA_HOME, or else of the path. */
function findJava() {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, "bin", "java") : "java";
  const { status, stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  if (status !== 0) throw new NotToBeHad(`there is no ${java}; install Java 17 or 21, or set JAVA_HOME`);
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (version < 17) throw new NotToBeHad(`${java} is Java ${version}; set JAVA_HOME to Java 17 or 21`);
  return java;
}

/** The folder of the server's jars, fetched by Maven where it is not there yet. */
function fetchJars() {
  const version = /<neo4j\.version>(.*)<\/neo4j\.version>/.exec(readFileSync(pom, "utf8"))[1];
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  say(`fetching Neo4j ${version} with Maven (once, about 120 MB) …`);
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(`${jars}.partial-`);
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  const { error, status, stdout } = spawnSync("mvn", ["-q", "-B", "-Dstyle.color=never", "-f", pom, ...goal], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    if (error) throw new NotToBeHad(`there is no mvn (${error.code}); install Maven`);
    throw new NotToBeHad(`Maven could not fetch it: ${/^\[ERROR\] (.*)$/m.exec(stdout)?.[1] ?? `status ${status}`}`);
  }
  if (existsSync(jars)) rmSync(partial, { recursive: true });
  else renameSync(partial, jars);
  return jars;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const CONFIG = (port) => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
`;

const JVM = [
  "-Xmx512m",
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

function startServer(java, jars, home, port) {
  const config = join(home, "conf");
  mkdirSync(config);
  writeFileSync(join(config, "neo4j.conf"), CONFIG(port));
  const place = [`--home-dir=${home}`, `--config-dir=${config}`, "--console-mode"];
  const path = ["-cp", join(jars, "*")];
  const server = spawn(java, [...JVM, ...path, "org.neo4j.server.CommunityEntryPoint", ...place], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (server.said += text));
  return server;
}

/** Waits until the server answers, and gives its user the password. */
async function setPassword(uri, server) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, USER), { maxTransactionRetryTime: 0 });
  const deadline = Date.now() + START_SECONDS * 1000;
  try {
    for (;;) {
      const session = driver.session({ database: "system" });
      try {
        return await session.run(`ALTER CURRENT USER SET PASSWORD FROM '${USER}' TO $password`, { password: PASSWORD });
      } catch (error) {
        if (server.exitCode !== null || server.signalCode !== null)
          throw new NotToBeHad(`the server ended at once: ${lastLine(server.said)}`);
        if (Date.now() > deadline) throw new NotToBeHad(`the server does not answer: ${error.message}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      } finally {
        await session.close();
      }
    }
  } finally {
    await driver.close();
  }
}

const lastLine = (text) => text.trim().split("\n").at(-1);

async function main() {
  const java = findJava();
  const jars = fetchJars();
  const home = mkdtempSync(join(tmpdir(), "xingji-neo4j-"));
  const port = await freePort();
  const server = startServer(java, jars, home, port);
  // Its data are of no use to anybody, so it need not close them well.
  const stop = () => server.kill("SIGKILL");
  server.once("exit", () => {
    rmSync(home, { recursive: true, force: true });
    process.exitCode ??= 0;
    process.stdin.destroy();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.argv.includes("--while-stdin")) process.stdin.on("end", stop).resume();
  try {
    const uri = `bolt://127.0.0.1:${port}`;
    await setPassword(uri, server);
    process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USER=${USER}\nNEO4J_PASSWORD=${PASSWORD}\n`);
    if (process.stdin.isTTY) say("Neo4j is ready; Ctrl-C stops it and removes its data.");
  } catch (error) {
    stop();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  process.exitCode = error instanceof NotToBeHad ? 3 : 1;
  say(error instanceof NotToBeHad ? error.message : error.stack);
}
