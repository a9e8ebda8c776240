/** How a confined process is started, with as little around it as the platform lets one take away. */

import { fork, spawnSync, type ChildProcess } from "node:child_process";

import { undoAtEnd } from "../temporary";
import { makeFolder } from "./folder";

/** How a process is started. */
export interface LaunchOptions {
  /** Of JavaScript's heap, in MB. */
  readonly heap: number;
  /** In MB: of what was made last, before the engine looks what of it stays. More of it spares work that makes much and keeps little. */
  readonly young?: number;
  /** Whether the process is to have no network and to write no file, where the platform can say so. */
  readonly shut?: boolean;
}

/** A process in an empty folder of its own, which goes with it. */
export interface Launched {
  readonly process: ChildProcess;
  /** Resolves when it has ended, or could not be started. */
  readonly gone: Promise<void>;
}

/** Of the environment: without these, programs and libraries are not found. */
const KEPT = ["PATH", "LD_LIBRARY_PATH", "SystemRoot"];

/** Starts `module`, a file of JavaScript, in an empty folder and without this process's environment. */
export function launch(module: string, { heap, young, shut = false }: LaunchOptions): Launched {
  const folder = makeFolder();
  const [command, ...before] = [...(shut ? shutters() : []), process.execPath];
  const limits = [`--max-old-space-size=${heap}`, ...(young === undefined ? [] : [`--max-semi-space-size=${young}`])];
  try {
    const started = fork(module, [], {
      cwd: folder.path,
      env: Object.fromEntries(KEPT.map((name) => [name, process.env[name]])),
      execPath: command,
      execArgv: [...before, ...limits],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const gone = new Promise<void>((resolve) => started.once("exit", () => resolve()).once("error", () => resolve()));
    const done = undoAtEnd(() => started.kill("SIGKILL"));
    return { process: started, gone: gone.then(done).then(() => folder.remove()) };
  } catch (fault) {
    folder.remove();
    throw fault;
  }
}

/**
 * util-linux has tools that shut a process in: `unshare` into a network of its own that leads nowhere, where the system
 * lets any user do that, and `prlimit`, under which no file can be made longer than nothing. The one or the other may
 * be missing, and elsewhere than on Linux both are.
 */
let known: readonly string[] | undefined;

/** The commands in front of the program that shut it in: `unshare --map-root-user --net prlimit …`. */
export function shutters(): readonly string[] {
  known ??= process.platform === "linux" ? [NO_NETWORK, NO_FILES].filter(works).flat() : [];
  return known;
}

const NO_NETWORK = ["unshare", "--map-root-user", "--net"];
const NO_FILES = ["prlimit", "--fsize=0", "--core=0"];

const works = ([command, ...options]: readonly string[]): boolean =>
  spawnSync(command!, [...options, "true"], { stdio: "ignore" }).status === 0;
