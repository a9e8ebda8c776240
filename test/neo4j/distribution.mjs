/** A Neo4j Community distribution for tests: a Java that runs it, its jars out of Maven, its server and neo4j-admin. */

import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The lines of Neo4j, the versions of Java that each runs on, and the class of its server. */
const LINES = {
  lts: { oldest: 17, newest: 21, server: "org.neo4j.server.CommunityEntryPoint" },
  current: { oldest: 21, newest: 25, server: "org.neo4j.server.Neo4jCommunity" },
};

/** Java, Maven or the jars are missing: no fault of the tests. */
export class NotToBeHad extends Error {}

/**
 * Finds what a line (`lts` or `current`) is made of, fetched once by Maven.
 *
 * @throws NotToBeHad with the reason
 */
export function findDistribution(line) {
  if (!(line in LINES)) throw new Error(`no line of Neo4j is called "${line}"; take lts or current`);
  const { server, ...versions } = LINES[line];
  return { java: findJava(versions), server, jars: fetchJars(line) };
}

/** The first that is new enough and not too new: of JAVA_HOME, of the path, and of those that Debian installs. */
function findJava({ oldest, newest }) {
  const { JAVA_HOME: home } = process.env;
  const installed = "/usr/lib/jvm";
  const homes = existsSync(installed) ? readdirSync(installed).map((name) => join(installed, name)) : [];
  const candidates = [...(home ? [home] : []).map(javaOf), "java", ...homes.map(javaOf)];
  const fits = (version) => version >= oldest && version <= newest;
  const java = candidates.find((one) => fits(versionOf(one)));
  if (java === undefined)
    throw new NotToBeHad(`there is no Java ${oldest} to ${newest}; install one, or set JAVA_HOME`);
  return java;
}

const javaOf = (home) => join(home, "bin", "java");

/** 17; NaN where there is none. */
function versionOf(java) {
  const { stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(stderr ?? "")?.[1]);
}

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const cache = fileURLToPath(new URL("../.cache", import.meta.url));

/** The folder of a line's jars. */
function fetchJars(line) {
  const version = new RegExp(`<neo4j\\.${line}>(.*)</`).exec(readFileSync(pom, "utf8"))[1];
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  process.stderr.write(`fetching Neo4j ${version} with Maven (once, about 150 MB) …\n`);
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(`${jars}.partial-`);
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  const given = ["-q", "-B", "-Dstyle.color=never", "-f", pom, `-Dneo4j.version=${version}`];
  const { error, status, stdout } = spawnSync("mvn", [...given, ...goal], {
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

const OPENED = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
/** A Java that is up soon and small, and slower than one that runs for long. */
const SMALL = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

/**
 * Starts a server on a port of this machine over the data in `home`, which are made when they are not there.
 * `jvm` are Java's own options, and `settings` lines that are added to neo4j.conf.
 *
 * @returns the process, with all that it says in its `said`
 */
export function spawnServer({ java, jars, server }, { home, port, jvm = SMALL, settings = "" }) {
  const config = configOf(home, CONFIG(port) + settings);
  const place = [`--home-dir=${home}`, `--config-dir=${config}`, "--console-mode"];
  return listened(spawn(java, [...jvm, ...OPENED, "-cp", join(jars, "*"), server, ...place], IN_AND_OUT));
}

/** Runs neo4j-admin with these arguments, on a `home` that no server uses. @returns as spawnServer */
export function spawnAdmin({ java, jars }, { home, jvm = SMALL, args }) {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configOf(home, "") };
  return listened(
    spawn(java, [...jvm, "-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", ...args], { ...IN_AND_OUT, env }),
  );
}

const IN_AND_OUT = { stdio: ["ignore", "pipe", "pipe"] };

function configOf(home, content) {
  const folder = join(home, "conf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "neo4j.conf"), content);
  return folder;
}

function listened(process) {
  process.said = "";
  for (const stream of [process.stdout, process.stderr]) stream.on("data", (text) => (process.said += text));
  return process;
}
